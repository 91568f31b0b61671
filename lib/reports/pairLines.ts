/**
 * Which quoted line of one report is which of another: first those with the same words, then, among the others, those
 * that share most of theirs. Lines that neither report quotes are not known to either.
 */
import type { SavedReport } from "../validation/savedReport";

export interface QuotedLine {
  n: number;
  text: string;
}

export interface LinePair {
  before: QuotedLine;
  after: QuotedLine;
}

/** Of the words of two lines the share that both have; below it they are two lines and not one that was changed. */
const minShared = 0.5;

const quotedOf = ({ lines }: SavedReport): QuotedLine[] =>
  lines.flatMap(({ n, text }) => (text === null ? [] : [{ n, text: text.trim() }]));

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Dice's coefficient of the two bags of words, 0 to 1. */
function sharedWords(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length);
}

/** Pairs in the order of the later report. */
export function pairLines(before: SavedReport, after: SavedReport): LinePair[] {
  const [earlier, later] = [quotedOf(before), quotedOf(after)];
  const pairs: LinePair[] = [];
  const taken = new Set<number>();
  const take = (line: QuotedLine, found: QuotedLine | undefined): boolean => {
    if (!found) return false;
    taken.add(found.n);
    pairs.push({ before: found, after: line });
    return true;
  };
  const changed = later.filter(
    (line) =>
      !take(
        line,
        earlier.find(({ n, text }) => !taken.has(n) && text === line.text),
      ),
  );
  const candidates = changed.flatMap((line) => {
    const words = wordsOf(line.text);
    return earlier
      .filter(({ n }) => !taken.has(n))
      .map((found) => ({ line, found, shared: sharedWords(wordsOf(found.text), words) }))
      .filter(({ shared }) => shared >= minShared);
  });
  candidates.sort((one, other) => other.shared - one.shared || one.line.n - other.line.n);
  const paired = new Set<number>();
  for (const { line, found } of candidates) {
    if (taken.has(found.n) || paired.has(line.n)) continue;
    paired.add(line.n);
    take(line, found);
  }
  return pairs.sort((one, other) => one.after.n - other.after.n);
}
