/**
 * Headings of a text as if its lines had not been folded: what follows a line, and how many stand above it, must not
 * depend on the width at which a sentence was broken. Lines are joined by the headings of a first look, and looked at again.
 */
import { findHeadings, type Heading } from "./findHeadings";
import { makeUnits } from "./makeUnits";
import type { RawLine } from "./readLines";

interface WholeLine {
  raw: RawLine;
  /** Of its first line. */
  index: number;
}

function joinLines(lines: readonly RawLine[], headings: ReadonlyMap<number, Heading>): WholeLine[] {
  const indexOf = new Map(lines.map((raw, index) => [raw, index]));
  const whole: WholeLine[] = [];
  for (const draft of makeUnits(lines, headings)) {
    const index = indexOf.get(draft.first) ?? 0;
    // A heading and what goes on behind it on one line were one line.
    if (whole.at(-1)?.index === index) continue;
    const isJoined = draft.heading === null && draft.parts.length > 1;
    whole.push({ raw: isJoined ? { ...draft.first, text: draft.text } : draft.first, index });
  }
  return whole;
}

/** Headings by index of line. Pages with a layout are taken as they stand. */
export function findHeadingsUnfolded(lines: readonly RawLine[]): Map<number, Heading> {
  const first = findHeadings(lines);
  if (lines.some(({ line }) => line.layout !== undefined)) return first;
  const whole = joinLines(lines, first);
  if (whole.length === lines.length) return first;
  const headings = new Map<number, Heading>();
  for (const [at, heading] of findHeadings(whole.map(({ raw }) => raw))) {
    const { raw, index } = whole[at] ?? {};
    if (index === undefined || raw === undefined) continue;
    if (heading.end <= raw.end && heading.rest <= raw.end) headings.set(index, heading);
  }
  return headings;
}
