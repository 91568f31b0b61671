/**
 * The profile as "Save to PDF" lays it out: a sidebar with contact, skills, languages, certifications and honours, then
 * name, headline, place, summary, experience and education. Reads the PDF itself, by what the layout says, and its text
 * as pasted, where a gap or the words must tell.
 */
import type { DocumentLine } from "../../analysis/document";
import type { LinkedInProfile, LinkedInSource } from "../../validation/linkedInProfile";
import { blankProfile, notShownBy } from "../blankProfile";
import { quoteParagraphs } from "../paragraphs";
import { pieceOf, profileLinesOf, quote, quoteAll, type Row, rowsOf, splitRow } from "../rows";
import { headingOf, rowsUnder, splitSections } from "../sections";
import { readPagedEducation } from "./education";
import { readPagedExperience } from "./experience";
import { findIdentity } from "./identity";
import { readCertifications, readContact, readLanguages, readSidebarList, readTopSkills, slugIn } from "./sidebar";
import { splitColumns } from "./splitColumns";

const footer = /^page \d+ of \d+$/i;

const beside = /^(?:Contact|Top Skills|Languages|Certifications|Honors-Awards|Publications)(?=\s\S)/;

/** Some viewers copy a block of the sidebar onto the line of its heading: "Top Skills Welding Rigging". */
function partHeadings(rows: readonly Row[]): Row[] {
  const known = new Set(rows.flatMap((row) => headingOf(row) ?? []));
  const main = rows.findIndex(({ text }) => /^(?:summary|experience)$/i.test(text));
  return rows.flatMap((row, at) => {
    const heading = at < main ? beside.exec(row.text)?.[0] : undefined;
    if (heading === undefined || known.has(headingOf({ ...row, text: heading }) ?? "intro")) return [row];
    return [pieceOf(row, 0, heading.length), pieceOf(row, heading.length)].flatMap((piece) => piece ?? []);
  });
}

/** Reads lines that are laid out as LinkedIn's PDF is. */
export function readPaged(lines: readonly DocumentLine[], source: LinkedInSource): LinkedInProfile {
  const profile = blankProfile(source, profileLinesOf(lines));
  const rows = partHeadings(rowsOf(lines).filter(({ text }) => !footer.test(text)));
  const { sidebar, main, sidebarRight, mainRight } = splitColumns(rows);
  const aside = splitSections(sidebar);
  const sections = splitSections(main);
  const all = [...aside, ...sections];

  const contactRows = rowsUnder(all, "contact");
  profile.slug = slugIn(contactRows);
  const identity = findIdentity(main, sections, { slug: profile.slug, isLaidOut: mainRight !== null });
  const taken = new Set<Row>(identity.rows);
  const free = (list: readonly Row[]): Row[] => list.filter((row) => !taken.has(row));
  profile.name = quoteAll(identity.name);
  profile.headline = quoteAll(identity.headline);
  profile.location = identity.location && quote(identity.location);
  profile.about = quoteParagraphs(free(rowsUnder(sections, "about")), mainRight);
  profile.experience = readPagedExperience(rowsUnder(sections, "experience"), mainRight, identity.location);
  profile.education = readPagedEducation(rowsUnder(sections, "education"));
  profile.contact = readContact(free(contactRows));
  profile.languages = readLanguages(free(rowsUnder(all, "languages")));
  profile.certifications = readCertifications(free(rowsUnder(all, "certifications")), sidebarRight);
  profile.honours = readSidebarList(free(rowsUnder(all, "honours")), sidebarRight).map((title) => ({
    title,
    issuer: null,
    period: null,
    description: [],
  }));
  profile.publications = readSidebarList(free(rowsUnder(all, "publications")), sidebarRight).map((title) => ({
    title,
    publisher: null,
    period: null,
    description: [],
  }));
  const listed = free(rowsUnder(all, "skills")).flatMap((row) => splitRow(row, / [·•|] /));
  const names =
    listed.length > 0
      ? listed.map((row) => quote(row))
      : readTopSkills(free(rowsUnder(all, "topSkills")), sidebarRight);
  profile.skills = names.map((name) => ({ name, endorsements: null }));
  profile.notShown = notShownBy.pdf.filter((part) => part !== "skills" || listed.length === 0);
  return profile;
}
