/** The shorter lists of a profile page: skills, certifications, languages, projects, volunteering, publications, honours. */
import type { LinkedInProfile } from "../../validation/linkedInProfile";
import { quoteParagraphs } from "../paragraphs";
import { parsePeriod } from "../periods";
import { pieceOf, quote, type Row, splitRow } from "../rows";

const endorsements = /^(\d[\d,]*)\+? endorsements?$/i;
const tab =
  /^(?:all|industry knowledge|tools & technologies|interpersonal skills|other skills|received|given|\d+ experiences? (?:at|across) .+|\d+ (?:educational experiences?|projects?).*)$/i;
const issued = /^issued\s/i;
const credential = /^credential id\b/i;
const issuedBy = /^issued by\s+/i;
const associated = /^associated with\s/i;
const proficiency = /\bproficiency$/i;

/** Skills with their endorsements. `owners` are names that stand under a skill to say where it was used. */
export function readSkills(rows: readonly Row[], owners: ReadonlySet<string>): LinkedInProfile["skills"] {
  const skills: LinkedInProfile["skills"] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const count = endorsements.exec(row.text)?.[1];
    const last = skills.at(-1);
    if (count && last) last.endorsements = Number(count.replaceAll(",", ""));
    if (count || tab.test(row.text) || isOwner(row.text, owners)) continue;
    for (const piece of splitRow(row, / [·•] /)) {
      const own = endorsements.exec(piece.text)?.[1];
      const named = skills.at(-1);
      if (own && named) named.endorsements = Number(own.replaceAll(",", ""));
      if (own || seen.has(piece.text.toLowerCase())) continue;
      seen.add(piece.text.toLowerCase());
      skills.push({ name: quote(piece), endorsements: null });
    }
  }
  return skills;
}

/** "Senior Designer at Acme", or the name of a school or employer alone. */
function isOwner(text: string, owners: ReadonlySet<string>): boolean {
  const lower = text.toLowerCase();
  if (owners.has(lower)) return true;
  const at = lower.lastIndexOf(" at ");
  return at > 0 && owners.has(lower.slice(at + 4));
}

export function readCopiedLanguages(rows: readonly Row[]): LinkedInProfile["languages"] {
  const languages: LinkedInProfile["languages"] = [];
  for (const row of rows) {
    const last = languages.at(-1);
    if (last && proficiency.test(row.text)) last.proficiency ??= quote(row);
    else languages.push({ name: quote(row), proficiency: null });
  }
  return languages;
}

interface Entry {
  head: Row[];
  mark: Row | null;
  below: Row[];
}

/** Entries by their dated row, with `heads` rows above it; without any dated row each row is an entry. */
function entriesBy(rows: readonly Row[], isMark: (row: Row) => boolean, heads: number): Entry[] {
  const marks = rows.flatMap((row, at) => (isMark(row) && at > 0 ? [at] : []));
  if (marks.length === 0) return rows.map((row) => ({ head: [row], mark: null, below: [] }));
  const starts = marks.map((at, index) => Math.max(at - heads, (marks[index - 1] ?? -1) + 1));
  return marks.map((at, index) => ({
    head: rows.slice(starts[index], at),
    mark: rows[at] ?? null,
    below: rows.slice(at + 1, starts[index + 1] ?? rows.length),
  }));
}

/** Certificates by their "Issued" row, two rows below the name; those without one are a name and an issuer each. */
export function readCopiedCertifications(rows: readonly Row[]): LinkedInProfile["certifications"] {
  const kept = rows.filter(({ text }) => !credential.test(text) && !/^skills:/i.test(text));
  const found: LinkedInProfile["certifications"] = [];
  for (let at = 0; at < kept.length; ) {
    const [name, issuer, mark] = kept.slice(at, at + 3);
    if (!name) break;
    const isBare = issuer !== undefined && issued.test(issuer.text);
    const date = isBare ? issuer : mark && issued.test(mark.text) ? mark : null;
    const when = date ? pieceOf(date, issued.exec(date.text)?.[0].length ?? 0, untilDot(date.text)) : null;
    found.push({
      name: quote(name),
      issuer: issuer && !isBare ? quote(issuer) : null,
      period: when ? parsePeriod(when) : null,
    });
    at += (isBare ? 1 : 2) + (date ? 1 : 0);
  }
  return found;
}

const untilDot = (text: string): number => {
  const at = text.search(/\s·\s/);
  return at < 0 ? text.length : at;
};

export function readCopiedProjects(rows: readonly Row[]): LinkedInProfile["projects"] {
  return entriesBy(rows, (row) => parsePeriod(row) !== null, 1).flatMap(({ head: [title], mark, below }) => {
    if (!title) return [];
    const told = below.filter(({ text }) => !associated.test(text) && !/^skills:/i.test(text));
    return [
      {
        title: quote(title),
        period: mark && parsePeriod(mark),
        url: null,
        description: quoteParagraphs(told),
      },
    ];
  });
}

/** LinkedIn's causes: one stands alone under the dates, and is not the person's words. */
const cause =
  /^(?:animal welfare|arts and culture|children|civil rights and social action|disaster and humanitarian relief|economic empowerment|education|environment|health|human rights|politics|poverty alleviation|science and technology|social services|veteran support)$/i;

export function readCopiedVolunteering(rows: readonly Row[]): LinkedInProfile["volunteering"] {
  return entriesBy(rows, (row) => parsePeriod(row) !== null, 2).flatMap(
    ({ head: [role, organisation], mark, below }) =>
      role
        ? [
            {
              role: quote(role),
              organisation: organisation ? quote(organisation) : null,
              period: mark && parsePeriod(mark),
              description: quoteParagraphs(below.filter(({ text }) => !cause.test(text))),
            },
          ]
        : [],
  );
}

/** "Publisher · Jan 5, 2020" under a title. */
function namedDate(row: Row): { name: Row | null; date: Row | null } {
  const at = row.text.lastIndexOf(" · ");
  const date = at < 0 ? null : pieceOf(row, at + 3);
  if (date && parsePeriod(date)) return { name: pieceOf(row, 0, at), date };
  return parsePeriod(row) ? { name: null, date: row } : { name: row, date: null };
}

export function readCopiedPublications(rows: readonly Row[]): LinkedInProfile["publications"] {
  return entriesBy(rows, (row) => namedDate(row).date !== null, 1).flatMap(({ head: [title], mark, below }) => {
    const { name, date } = mark ? namedDate(mark) : { name: null, date: null };
    if (!title) return [];
    return [
      {
        title: quote(title),
        publisher: name && quote(name),
        period: date && parsePeriod(date),
        description: quoteParagraphs(below),
      },
    ];
  });
}

export function readCopiedHonours(rows: readonly Row[]): LinkedInProfile["honours"] {
  const isMark = (row: Row): boolean => issuedBy.test(row.text) || namedDate(row).date !== null;
  return entriesBy(rows, isMark, 1).flatMap(({ head: [title], mark, below }) => {
    const { name, date } = mark ? namedDate(mark) : { name: null, date: null };
    const issuer = name && pieceOf(name, issuedBy.exec(name.text)?.[0].length ?? 0);
    if (!title) return [];
    return [
      {
        title: quote(title),
        issuer: issuer && quote(issuer),
        period: date && parsePeriod(date),
        description: quoteParagraphs(below.filter(({ text }) => !associated.test(text))),
      },
    ];
  });
}
