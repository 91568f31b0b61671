/**
 * A LinkedIn profile out of the lines of a document: LinkedIn's own "Save to PDF", its text, or a copy of the page.
 * Which of them it is says the text itself. Pure; whoever calls has parsed the document.
 */
import type { DocumentLine, ParsedDocument } from "../analysis/document";
import type { LinkedInProfile, LinkedInSource } from "../validation/linkedInProfile";
import { cleanCopy } from "./copied/cleanCopy";
import { readCopied } from "./copied/readCopied";
import { readPaged } from "./paged/readPaged";
import { splitColumns } from "./paged/splitColumns";
import { isRange } from "./periods";
import { rowsOf } from "./rows";
import { headingOf } from "./sections";

/** What only LinkedIn's PDF has, and what only its page has; each line counts once. */
const pagedMarks = [
  /^page \d+ of \d+$/i,
  /\(linkedin\)(?:\s{2,}|$)/i,
  /^top skills$/i,
  /^summary$/i,
  /^honors-awards$/i,
];
const copiedMarks = [
  /^(?:…|\.{3})?\s*(?:see|show) more$/i,
  /^show all\b/i,
  /contact info$/i,
  /^about$/i,
  /\bconnections?$/i,
  /\bfollowers?$/i,
  /\blogo$/i,
  /^licen[sc]es & certifications$/i,
];

function votes(lines: readonly DocumentLine[]): { paged: number; copied: number } {
  const count = (marks: readonly RegExp[]): number =>
    lines.filter(({ text }) => marks.some((mark) => mark.test(text))).length;
  const { sidebar, main } = splitColumns(rowsOf(lines));
  const ranges = [...sidebar, ...main].filter(isRange);
  const paged = ranges.filter(({ text }) => /\)$/.test(text)).length;
  const copied = ranges.filter(({ text }) => /·/.test(text)).length;
  return { paged: count(pagedMarks) + paged * 2, copied: count(copiedMarks) + copied * 2 };
}

/** What no résumé has: labels of LinkedIn's PDF, whose columns may share a line, and buttons and counts of its page. */
const ownMarks =
  /\(linkedin\)(?:\s{2,}|$)|^top skills(?:\s{2,}|$)|\bcontact info$|^show all\b|(?:…|\.{3})\s*(?:see )?more$|^[\d,.]+[KM]?\+? (?:connections|followers)\b/i;

/** True when the lines look like a LinkedIn profile rather than a résumé: its own marks, and at least two of its headings. */
export function isLinkedInProfile({ lines }: ParsedDocument): boolean {
  const { sidebar, main } = splitColumns(rowsOf(lines));
  const headings = new Set(cleanCopy([...sidebar, ...main]).flatMap((row) => headingOf(row) ?? []));
  const hasPath = headings.has("experience") || headings.has("education");
  const { paged, copied } = votes(lines);
  return headings.size >= 2 && hasPath && lines.some(({ text }) => ownMarks.test(text)) && paged + copied >= 3;
}

/** Headings of LinkedIn's PDF and page in other languages: enough to say that it is one of those, not to read it. */
const foreignHeadings: ReadonlySet<string> = new Set(
  "experiencia|educación|extracto|aptitudes principales|contactar|expérience|formation|résumé|principales compétences|coordonnées|berufserfahrung|ausbildung|zusammenfassung|top-kenntnisse|kontakt|experiência|formação acadêmica|resumo|principais competências|contato|esperienza|formazione|riepilogo|competenze principali|contatti|ervaring|opleiding|samenvatting|belangrijkste vaardigheden|erfarenhet|utbildning|sammanfattning|doświadczenie|wykształcenie|podsumowanie|deneyim|eğitim|опыт работы|образование|职业经历|教育经历|職務経歴|学歴".split(
    "|",
  ),
);

/** True for a LinkedIn profile whose headings are in another language than English. */
export function isForeignProfile({ lines }: ParsedDocument): boolean {
  const found = new Set(lines.map(({ text }) => text.toLowerCase()).filter((text) => foreignHeadings.has(text)));
  return found.size >= 2 && lines.some(({ text }) => /linkedin\.[a-z.]*\/in\/|\(linkedin\)$/i.test(text));
}

/** Reads a parsed document as a profile. `source` says how it was given: as text, as LinkedIn's PDF, as a saved page. */
export function readProfile(
  { lines }: ParsedDocument,
  source: Extract<LinkedInSource, "paste" | "pdf" | "page">,
): LinkedInProfile {
  const { paged, copied } = votes(lines);
  const isPaged = source === "pdf" || (source === "paste" && paged > copied);
  return isPaged ? readPaged(lines, source) : readCopied(lines, source);
}
