/**
 * Measures what segmentation reads off a page against what a person read: contact, roles as title with employer,
 * dates, education, skills, as micro F1 over all values.
 * Normalisation: case, spaces and punctuation are folded; all dashes are one; nothing else is forgiven, so that a
 * value with a word too many or too few is a miss and a false value at once.
 */
import type { AsOf, ParsedDocument } from "../analysis/document";
import type { TypedResume } from "../analysis/local/resume";
import { segmentResume } from "../analysis/local/segment/segmentResume";

/** What a person read off the page, in the shape of the shared `truth.json` files. */
export interface ParsingTruth {
  contact: { full_name?: string; email?: string; phone?: string; location?: string };
  experience: { title: string; company: string; dates: string }[];
  education: { degree: string; institution: string }[];
  skills: string[];
}

export interface ParsingCase {
  name: string;
  document: ParsedDocument;
  truth: ParsingTruth;
}

export const parsingFields = [
  "name",
  "email",
  "phone",
  "location",
  "rolePair",
  "dates",
  "degree",
  "institution",
  "skill",
] as const;
export type ParsingField = (typeof parsingFields)[number];

export interface Counts {
  hits: number;
  missed: number;
  extra: number;
}

export interface ParsingMiss {
  name: string;
  field: ParsingField;
  missed: string[];
  extra: string[];
}

export interface ParsingResult {
  all: Counts;
  byField: Record<ParsingField, Counts>;
  misses: ParsingMiss[];
}

/** Harmonic mean of precision and recall; 1 when there was nothing to find and nothing was found. */
export function f1({ hits, missed, extra }: Counts): number {
  return hits + missed + extra === 0 ? 1 : (2 * hits) / (2 * hits + missed + extra);
}

/** Folds case, spaces and punctuation. "C++" and "C#" keep their signs. */
export function foldValue(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\d+#]+/gu, " ")
    .trim();
}

type Values = Record<ParsingField, string[]>;
const pair = (title: string, company: string): string => `${foldValue(title)} @ ${foldValue(company)}`;
const some = (value: string | null | undefined): string[] => (value ? [foldValue(value)] : []);

function truthValues({ contact, experience, education, skills }: ParsingTruth): Values {
  return {
    name: some(contact.full_name),
    email: some(contact.email),
    phone: some(contact.phone?.replace(/\D/g, "")),
    location: some(contact.location),
    rolePair: experience.map((role) => pair(role.title, role.company)),
    dates: experience.map((role) => foldValue(role.dates)),
    degree: education.map((entry) => foldValue(entry.degree)),
    institution: education.map((entry) => foldValue(entry.institution)),
    skill: skills.map(foldValue),
  };
}

function readValues(resume: TypedResume): Values {
  const { contact, roles, education, skills } = resume;
  return {
    name: some(contact.name?.text),
    email: some(contact.email?.text),
    phone: some(contact.phone?.text.replace(/\D/g, "")),
    location: some(contact.location?.text),
    rolePair: roles.map((role) => pair(role.title?.text ?? "", role.employer?.text ?? "")),
    dates: roles.flatMap((role) => some(role.dates?.raw.text)),
    degree: education.flatMap((entry) => some(entry.degree?.text)),
    institution: education.flatMap((entry) => some(entry.institution?.text)),
    skill: skills.map((skill) => foldValue(skill.text)),
  };
}

function compare(
  wanted: readonly string[],
  found: readonly string[],
): { missed: string[]; extra: string[]; hits: number } {
  const rest = [...found];
  const missed = wanted.filter((value) => {
    const at = rest.indexOf(value);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { missed, extra: rest, hits: wanted.length - missed.length };
}

/** Counts over all cases, each field on its own and together, with every miss by name of its case. */
export function evaluateParsing(cases: readonly ParsingCase[], asOf: AsOf): ParsingResult {
  const none = (): Counts => ({ hits: 0, missed: 0, extra: 0 });
  const byField = Object.fromEntries(parsingFields.map((field) => [field, none()])) as Record<ParsingField, Counts>;
  const all = none();
  const misses: ParsingMiss[] = [];
  for (const { name, document, truth } of cases) {
    const wanted = truthValues(truth);
    const found = readValues(segmentResume(document, asOf));
    for (const field of parsingFields) {
      const result = compare(wanted[field], found[field]);
      for (const counts of [byField[field], all]) {
        counts.hits += result.hits;
        counts.missed += result.missed.length;
        counts.extra += result.extra.length;
      }
      if (result.missed.length + result.extra.length > 0)
        misses.push({ name, field, missed: result.missed, extra: result.extra });
    }
  }
  return { all, byField, misses };
}
