/**
 * Headings of a text as if its lines had not been folded: what follows a line, and how many stand above it, must not
 * depend on the width at which a sentence was broken. Lines are joined by the headings of a first look, and looked at again.
 */
import { findHeadings, type Heading } from "./findHeadings";
import { type Draft, makeUnits } from "./makeUnits";
import type { RawLine } from "./readLines";

interface WholeLine {
  raw: RawLine;
  /** Of its first line. */
  index: number;
}

function joinLines(lines: readonly RawLine[], drafts: readonly Draft[]): WholeLine[] {
  const indexOf = new Map(lines.map((raw, index) => [raw, index]));
  const whole: WholeLine[] = [];
  for (const draft of drafts) {
    const index = indexOf.get(draft.first) ?? 0;
    // A heading and what goes on behind it on one line were one line.
    if (whole.at(-1)?.index === index) continue;
    const isJoined = draft.heading === null && draft.parts.length > 1;
    whole.push({ raw: isJoined ? { ...draft.first, text: draft.text } : draft.first, index });
  }
  return whole;
}

function headingsOf(whole: readonly WholeLine[]): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  for (const [at, heading] of findHeadings(whole.map(({ raw }) => raw))) {
    const { raw, index } = whole[at] ?? {};
    if (index === undefined || raw === undefined) continue;
    if (heading.end <= raw.end && heading.rest <= raw.end) headings.set(index, heading);
  }
  return headings;
}

const sameHeadings = (a: ReadonlyMap<number, Heading>, b: ReadonlyMap<number, Heading>): boolean =>
  a.size === b.size &&
  [...a].every(([index, one]) => {
    const other = b.get(index);
    return other?.kind === one.kind && other.end === one.end && other.confidence === one.confidence;
  });

/** The units of a document, headings among them, not yet told apart. Pages with a layout are taken as they stand. */
export function makeUnitsUnfolded(lines: readonly RawLine[]): Draft[] {
  const first = findHeadings(lines);
  const drafts = makeUnits(lines, first);
  if (lines.some(({ line }) => line.layout !== undefined)) return drafts;
  const whole = joinLines(lines, drafts);
  if (whole.length === lines.length) return drafts;
  const headings = headingsOf(whole);
  return sameHeadings(first, headings) ? drafts : makeUnits(lines, headings);
}
