/** The profile as a copy of its page in a browser or in the app gives it, doubled lines and buttons included. */
import type { DocumentLine } from "../../analysis/document";
import type { LinkedInPart, LinkedInProfile, LinkedInSource } from "../../validation/linkedInProfile";
import { parseLinkedInUrl } from "../../validation/linkedInUrl";
import { blankProfile } from "../blankProfile";
import { quoteParagraphs } from "../paragraphs";
import { quote, type Row, rowsOf } from "../rows";
import { headingOf, rowsUnder, splitSections } from "../sections";
import { cleanCopy } from "./cleanCopy";
import { readCopiedEducation } from "./education";
import { readCopiedExperience } from "./experience";
import { readIntro } from "./intro";
import { keepOwnLines } from "./keepOwnLines";
import {
  readCopiedCertifications,
  readCopiedHonours,
  readCopiedLanguages,
  readCopiedProjects,
  readCopiedPublications,
  readCopiedVolunteering,
  readSkills,
} from "./lists";
import { unflatten } from "./unflatten";

/** "Show all 23 skills" says that the page shows some only. */
const cutSections: readonly (readonly [RegExp, LinkedInPart])[] = [
  [/^show all .*\bexperiences?$/i, "experience"],
  [/^show all .*\beducations?$/i, "education"],
  [/^show all .*\bskills?$/i, "skills"],
  [/^show all .*\b(?:licenses?|certifications?|licenses & certifications)$/i, "certifications"],
  [/^show all .*\blanguages?$/i, "languages"],
  [/^show all .*\bprojects?$/i, "projects"],
  [/^show all .*\bvolunteer(?:ing| experiences?)$/i, "volunteering"],
  [/^show all .*\bpublications?$/i, "publications"],
  [/^show all .*\b(?:honou?rs?|awards?|honou?rs & awards)$/i, "honours"],
];

function tabCount(rows: readonly Row[], name: string): number | null {
  const count = rows.map(({ text }) => new RegExp(`^${name} \\((\\d+)\\)$`, "i").exec(text)?.[1]).find(Boolean);
  return count ? Number(count) : null;
}

/** "3 people have recommended Mara" on the page that visitors see; else those that are shown. */
function saidCount(rows: readonly Row[]): number | null {
  const count = rows
    .map(({ text }) => /^(\d+) (?:person has|people have) recommended\b/i.exec(text)?.[1])
    .find(Boolean);
  if (count) return Number(count);
  const all = rows.map(({ text }) => /^show all (\d+) received$/i.exec(text)?.[1]).find(Boolean);
  if (all) return Number(all);
  // Each one shown has a line that begins with its day.
  const shown = rows.filter(({ text }) => /^[A-Z][a-z]{2,8} \d{1,2}, \d{4}, /.test(text)).length;
  return shown > 0 ? shown : null;
}

/** The profile's own address, which the page of one's own profile shows on a line by itself. */
function addressIn(rows: readonly Row[]): string | null {
  for (const { text } of rows) {
    const found = /^(?:https?:\/\/)?(?:www\.)?linkedin\.com\/in\/\S+$/i.test(text) ? parseLinkedInUrl(text) : null;
    if (found?.ok) return found.slug;
  }
  return null;
}

const says = (rows: readonly Row[], pattern: RegExp): boolean => rows.some(({ text }) => pattern.test(text));

/** Reads lines that were copied off a profile page. */
export function readCopied(lines: readonly DocumentLine[], source: LinkedInSource): LinkedInProfile {
  const all = unflatten(rowsOf(lines));
  const copied = splitSections(cleanCopy(all));
  const { lines: own, sections } = keepOwnLines(copied);
  const profile = blankProfile(source, own);
  const under = (kind: Parameters<typeof rowsUnder>[1]): Row[] => rowsUnder(sections, kind);
  const introRows = sections[0]?.rows ?? [];
  const intro = readIntro(introRows);
  profile.name = intro.name && quote(intro.name);
  profile.headline = intro.headline && quote(intro.headline);
  profile.location = intro.location && quote(intro.location);
  profile.contact = intro.contact;
  // Text without the card's link is no card as it stands on the page: who wrote it chose what to tell.
  if (source === "paste" && !intro.hidesContact)
    profile.notShown = profile.notShown.filter((part) => part !== "contact");
  profile.connections = intro.connections;
  profile.followers = intro.followers;
  profile.about = quoteParagraphs(under("about"));
  const below = all.findIndex((row) => headingOf(row) !== null);
  const above = all.slice(0, below < 0 ? all.length : below);
  profile.openTo = {
    work: says(above, /^open to work$|#open_?to_?work/i) ? true : null,
    hiring: says(above, /^(?:i['’]m )?hiring\b|#hiring\b/i) ? true : null,
    services: says(above, /^providing services$/i) ? true : null,
  };
  profile.experience = readCopiedExperience(under("experience"), intro.location);
  profile.education = readCopiedEducation(under("education"));
  profile.certifications = readCopiedCertifications(under("certifications"));
  profile.languages = readCopiedLanguages(under("languages"));
  profile.projects = readCopiedProjects(under("projects"));
  profile.volunteering = readCopiedVolunteering(under("volunteering"));
  profile.publications = readCopiedPublications(under("publications"));
  profile.honours = readCopiedHonours(under("honours"));
  const owners = [
    ...profile.experience.map(({ employer }) => employer),
    ...profile.education.map(({ school }) => school),
    ...profile.certifications.map(({ name }) => name),
    ...profile.projects.map(({ title }) => title),
    ...profile.certifications.map(({ issuer }) => issuer),
  ].flatMap((owner) => owner?.text.toLowerCase() ?? []);
  const listed = under("skills");
  const top = under("topSkills");
  profile.skills = readSkills(listed.length > 0 ? listed : top, new Set(owners));
  const recommended = rowsUnder(copied, "recommendations");
  profile.recommendations = {
    received: tabCount(recommended, "received") ?? saidCount(recommended),
    given: tabCount(recommended, "given"),
  };
  profile.slug = addressIn(all);
  profile.featured = under("featured").map((row) => quote(row));
  if (profile.slug !== null) profile.notShown = profile.notShown.filter((part) => part !== "slug");
  const cut = cutSections.filter(([pattern]) => says(all, pattern)).map(([, part]) => part);
  profile.notShown = [
    ...new Set([...profile.notShown, ...cut, ...(listed.length === 0 && top.length > 0 ? (["skills"] as const) : [])]),
  ];
  return profile;
}
