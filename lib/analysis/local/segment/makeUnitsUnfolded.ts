/**
 * Headings of a text as if its lines had not been folded: what follows a line, and how many stand above it, must not
 * depend on the width at which a sentence was broken. Lines are joined by the headings of a first look, and looked at again.
 */
import { endsSentence } from "./endsSentence";
import { findHeadings, type Heading } from "./findHeadings";
import { readFold } from "./foldEvidence";
import { type Decide, type Draft, makeUnits } from "./makeUnits";
import type { RawLine } from "./readLines";

const decorated = /^\P{Ll}+$|:\s*$/u;

/**
 * Leaves out "University" below "Tutor, Prairie Forks": a word that names a section and would not have fitted on the
 * line above, undecorated and with no gap where the page sets gaps above its headings.
 */
function withoutFolded(lines: readonly RawLine[], headings: ReadonlyMap<number, Heading>): Map<number, Heading> {
  const apart = [...headings.keys()].filter((index) => lines[index]?.gap === true).length;
  const kept = new Map(headings);
  if (apart < 2 || apart < headings.size * 0.6) return kept;
  const isPlain = ([index, { rest }]: [number, Heading]): boolean => {
    const [above, raw] = [lines[index - 1], lines[index]];
    if (!above || !raw || rest >= 0 || raw.gap || raw.ruledBelow || raw.line.headingLevel !== undefined) return false;
    return !headings.has(index - 1) && !endsSentence(above.text) && !decorated.test(raw.text);
  };
  const plain = [...headings].filter(isPlain);
  const { width } = plain.length > 0 ? readFold(lines, headings) : { width: 0 };
  for (const [index] of plain) {
    const [above, raw] = [lines[index - 1], lines[index]];
    if (width > 0 && above && raw && above.line.text.length + 1 + raw.text.search(/\s|$/) > width) kept.delete(index);
  }
  return kept;
}

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
export function makeUnitsUnfolded(lines: readonly RawLine[], decide?: Decide): Draft[] {
  const found = findHeadings(lines);
  if (lines.some(({ line }) => line.layout !== undefined)) return makeUnits(lines, found);
  const first = withoutFolded(lines, found);
  const drafts = makeUnits(lines, first, decide);
  const whole = joinLines(lines, drafts);
  if (whole.length === lines.length) return drafts;
  const headings = headingsOf(whole);
  return sameHeadings(first, headings) ? drafts : makeUnits(lines, headings, decide);
}
