/** Words of findings and of a set's quotes by their place in the raw text, so that the two can be held together. */
import type { DocumentLine } from "../analysis/document";
import type { Finding } from "../validation/schemas";

/** What counts as a fault raised. */
export const faultSeverities: ReadonlySet<Finding["severity"]> = new Set(["fix", "consider", "missing"] as const);
const wordPattern = /[\p{L}\p{N}]+/gu;

/** Indices of the words of the first place where a quote stands; empty for a quote that is empty or not there. */
export function wordRange(text: string, quote: string): Set<number> {
  const words = new Set<number>();
  const from = quote === "" ? -1 : text.indexOf(quote);
  if (from < 0) return words;
  [...text.matchAll(wordPattern)].forEach((match, index) => {
    if (match.index >= from && match.index < from + quote.length) words.add(index);
  });
  return words;
}

/**
 * Maps words of the document to words of the raw text, both counted from the start: reading may drop rules, turn
 * glyphs and even out blanks, but keeps the order of words. Keyed by line and offset.
 */
export function placedWords(
  text: string,
  lines: readonly Pick<DocumentLine, "n" | "text">[],
): (finding: Pick<Finding, "anchors">) => Set<number> {
  const raw = [...text.matchAll(wordPattern)].map(([word]) => word);
  const placed: { line: number; at: number; index: number }[] = [];
  let next = 0;
  for (const line of lines) {
    for (const match of line.text.matchAll(wordPattern)) {
      const index = raw.indexOf(match[0], next);
      if (index < 0 || index > next + 60) continue;
      placed.push({ line: line.n, at: match.index, index });
      next = index + 1;
    }
  }
  return ({ anchors }) =>
    new Set(
      placed
        .filter(({ line, at }) =>
          anchors.some((anchor) => anchor.line === line && at >= anchor.start && at < anchor.end),
        )
        .map(({ index }) => index),
    );
}

export const sharedWords = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  [...a].filter((word) => b.has(word)).length;
