/**
 * Finds the words a model says it quotes in the line it names. Typographic quotes, dashes and runs of spaces may
 * differ, as models retype them; letters and digits may not. The quote that is shown is cut from the line itself.
 */
import type { Anchor } from "../../validation/schemas";
import { type EvidenceSource, isShown } from "./evidenceSource";
import type { Evidence } from "./modelReadSchema";

const alike: Record<string, string> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
  "−": "-",
};

/** The text with alike characters folded and spaces collapsed, and for each of its units the offset it came from. */
function fold(text: string): { folded: string; offsets: number[] } {
  let folded = "";
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index] ?? "";
    const char = /\s/.test(unit) ? " " : (alike[unit] ?? unit);
    if (char === " " && folded.endsWith(" ")) continue;
    folded += char;
    offsets.push(index);
  }
  return { folded, offsets };
}

const wordUnit = /[\p{L}\p{N}]/u;

/** Where `quote` stands in the line, in UTF-16 units; null when it does not stand there as whole words. */
export function anchorQuote(source: EvidenceSource, { line, quote }: Evidence): Anchor | null {
  if (!isShown(source, line)) return null;
  const text = source.lines[line - 1]?.text ?? "";
  const wanted = fold(quote.trim())
    .folded.replace(/^"|"$|\.{3}$|…$/g, "")
    .trim();
  if (!wordUnit.test(wanted)) return null;
  const { folded, offsets } = fold(text);
  for (let from = folded.indexOf(wanted); from >= 0; from = folded.indexOf(wanted, from + 1)) {
    const before = folded[from - 1] ?? " ";
    const after = folded[from + wanted.length] ?? " ";
    const cutsWord =
      (wordUnit.test(before) && wordUnit.test(wanted[0] ?? "")) ||
      (wordUnit.test(after) && wordUnit.test(wanted.at(-1) ?? ""));
    if (cutsWord) continue;
    const start = offsets[from];
    const last = offsets[from + wanted.length - 1];
    if (start !== undefined && last !== undefined) return { line, start, end: last + 1 };
  }
  return null;
}

/** Anchors of all evidence, or null when any of it does not stand where it is said to. */
export function anchorAll(source: EvidenceSource, evidence: readonly Evidence[]): Anchor[] | null {
  const anchors: Anchor[] = [];
  for (const item of evidence) {
    const anchor = anchorQuote(source, item);
    if (!anchor) return null;
    anchors.push(anchor);
  }
  return anchors;
}
