/**
 * Stretches of work with their dates and what they show: the roles of the résumé, and beside them every dated line that
 * the reader took for no role but that stands over work of its own.
 */
import type { Role, SectionKind, TypedResume, Unit, YearMonth } from "../local/resume";
import { findDates } from "../local/segment/findDates";
import { stemsOf } from "./evidenceStems";

/** What a stint is made of: a line with its words. */
export interface StintUnit {
  unit: Unit;
  stems: ReadonlySet<string>;
  free: ReadonlySet<string>;
  skills: ReadonlySet<string>;
}

export interface Stint {
  title: Unit | null;
  /** Title, employer and dates as they stand. */
  header: string;
  text: string;
  stems: ReadonlySet<string>;
  free: ReadonlySet<string>;
  titleStems: ReadonlySet<string>;
  skills: ReadonlySet<string>;
  /** Months since year 0. */
  from: number;
  to: number;
}

interface Span {
  from: number;
  to: number;
}

function spanOf(start: YearMonth, end: YearMonth | "present" | null, asOf: TypedResume["asOf"]): Span {
  const last = end === "present" ? asOf : (end ?? start);
  return {
    from: start.year * 12 + (start.month ?? 1) - 1,
    to: last.year * 12 + (last.month ?? (end === "present" ? asOf.month : 12)) - 1,
  };
}

function makeStint(head: readonly StintUnit[], title: Unit | null, own: readonly StintUnit[], span: Span): Stint {
  const header = head.map(({ unit }) => unit.text).join(" ");
  return {
    title,
    header,
    text: own.map(({ unit }) => unit.text).join("\n"),
    stems: new Set(own.flatMap(({ stems }) => [...stems])),
    free: new Set(own.flatMap(({ free }) => [...free])),
    titleStems: stemsOf(header),
    skills: new Set(own.flatMap(({ skills }) => [...skills])),
    ...span,
  };
}

function ofRole(resume: TypedResume, role: Role, units: readonly StintUnit[]): Stint[] {
  const { start, end } = role.dates ?? { start: null, end: null };
  if (!start) return [];
  const headIds = new Set(role.header.map(({ id }) => id));
  const ids = new Set([...role.header, ...role.lines].map(({ id }) => id));
  const own = units.filter(({ unit }) => ids.has(unit.id));
  const head = own.filter(({ unit }) => headIds.has(unit.id));
  return [makeStint(head, role.header[0] ?? null, own, spanOf(start, end, resume.asOf))];
}

const noWork: ReadonlySet<SectionKind> = new Set<SectionKind>(["education", "languages", "awards", "publications"]);
const schooling =
  /\b(?:degree|diploma|university|college|b\.?[as]\.?|m\.?[as]\.?|bachelor|master|credits?|expected)\b/i;
const paper = /\b(?:licen[sc]e|certif\w+|valid|expires?|exp|renew\w*|good th(?:ru|rough)|member)\b/i;
const bulleted = /^\s*[-–—•*~·+>]\s/;
const headMax = 120;
const proseMax = 260;

/** The span a line of no role gives for work: "2021 - present", "Sous chef since February 2020". */
function datedSpan({ unit }: StintUnit, resume: TypedResume): Span | null {
  if (unit.role >= 0 || unit.kind === "bullet" || unit.kind === "heading" || bulleted.test(unit.text)) return null;
  const kind = resume.sections[unit.section]?.kind;
  if (kind !== undefined && noWork.has(kind)) return null;
  if (unit.text.length > proseMax || paper.test(unit.text)) return null;
  const found = findDates(unit.text.replace(/\s(?:>|>>|→|»)\s/g, " - ")).filter((one) => one.kind !== "single");
  const first = found[0];
  if (!first?.from || (unit.text.length > headMax && found.length > 1)) return null;
  if (schooling.test(unit.text) && unit.text.length < headMax) return null;
  return spanOf(first.from, first.kind === "since" ? "present" : first.to, resume.asOf);
}

const isHeadLine = ({ unit }: StintUnit): boolean =>
  unit.role < 0 &&
  unit.kind !== "bullet" &&
  unit.kind !== "heading" &&
  unit.kind !== "name" &&
  !bulleted.test(unit.text) &&
  unit.text.length <= 90 &&
  !/[.!]$/.test(unit.text);

/** The lines over and under the dated one that name title and employer, and what stands below to the next head. */
function ofDatedLine(units: readonly StintUnit[], at: number, end: number): { head: StintUnit[]; own: StintUnit[] } {
  const line = units[at];
  if (!line) return { head: [], own: [] };
  const [over, under] = [units[at - 1], units[at + 1]];
  const bare = line.unit.text.length < 60;
  const head = [
    ...(over && bare && over.unit.section === line.unit.section && isHeadLine(over) ? [over] : []),
    line,
    ...(under && bare && at + 1 < end && isHeadLine(under) ? [under] : []),
  ];
  const own = [...head.slice(0, head.indexOf(line)), ...units.slice(at, end)];
  return { head, own };
}

function ofDatedLines(resume: TypedResume, units: readonly StintUnit[]): Stint[] {
  const spans = units.map((unit) => datedSpan(unit, resume));
  return spans.flatMap((span, at) => {
    if (!span) return [];
    let end = at + 1;
    while (end < units.length && !spans[end]) {
      const { unit } = units[end] ?? {};
      const kind = unit && resume.sections[unit.section]?.kind;
      if (!unit || unit.role >= 0 || unit.kind === "heading" || (kind !== undefined && noWork.has(kind))) break;
      end += 1;
    }
    // A line over the next date belongs to the next.
    const next = units[end - 1];
    if (end < units.length && spans[end] && next && end - 1 > at && isHeadLine(next)) end -= 1;
    const { head, own } = ofDatedLine(units, at, end);
    return [makeStint(head, head[0]?.unit ?? null, own, span)];
  });
}

/** Every stretch of work that has dates. */
export const stintsOf = (resume: TypedResume, units: readonly StintUnit[]): Stint[] => [
  ...resume.roles.flatMap((role) => ofRole(resume, role, units)),
  ...ofDatedLines(resume, units),
];

/** Months of work in stints that `fits` accepts, overlaps counted once. Null when no date can be read. */
export function monthsIn(stints: readonly Stint[], fits: (stint: Stint) => boolean): number | null {
  const months = new Set<number>();
  for (const stint of stints) {
    if (!fits(stint)) continue;
    for (let month = stint.from; month <= Math.min(stint.to, stint.from + 720); month += 1) months.add(month);
  }
  return stints.length === 0 ? null : months.size;
}
