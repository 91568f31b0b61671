/** The words that an amount stands among: those of its clause that stand nearer to it than to any other amount. */
import type { Side } from "./amountSides";
import type { Quantity } from "./quantity";
import { isStop, wordsOf } from "./words";

const breaks = /[.,;:()–—]|\b(?:and|but|while|whereas|to|into|against|versus|vs|where|when|who|which|with|whom)\b/giu;

/** The stems of the words around the amount, without stop words and numbers in words. */
export function wordsAround(amount: Quantity, { text, amounts }: Side): string[] {
  const index = amounts.indexOf(amount);
  // "Oaks (120)".
  const bracketed = /(\p{L}[\p{L}-]*) ?\($/u.exec(text.slice(0, amount.start))?.[1];
  if (bracketed !== undefined && text[amount.end] === ")")
    return wordsOf(bracketed)
      .filter((word) => !isStop(word))
      .map(({ stem }) => stem);
  const others = amounts.filter((other) => other !== amount);
  const before = Math.max(0, ...others.filter(({ end }) => end <= amount.start).map(({ end }) => end));
  const next = Math.min(text.length, ...others.filter(({ start }) => start >= amount.end).map(({ start }) => start));
  const [left, right] = [text.slice(before, amount.start), text.slice(amount.end, next)];
  const words = (part: string): string[] =>
    wordsOf(part)
      .filter((word) => !isStop(word))
      .map(({ stem }) => stem);
  if (index === -1) return [];
  const cut = [...left.matchAll(breaks)].at(-1);
  const leading = before === 0 && cut === undefined ? left : left.slice(cut ? cut.index + cut[0].length : 0);
  const end = [...right.matchAll(breaks)][0];
  return [...words(leading), ...words(end && next < text.length ? right.slice(0, end.index) : right)];
}

/** The stems of the words right after the amount, or of the word that it stands in brackets behind. */
export function wordsBehind(amount: Quantity, side: Side): string[] {
  const { text, amounts } = side;
  if (text[amount.end] === ")") return wordsAround(amount, side);
  const next = Math.min(text.length, ...amounts.filter(({ start }) => start >= amount.end).map(({ start }) => start));
  const right = text.slice(amount.end, next);
  const end = [...right.matchAll(breaks)][0];
  return wordsOf(end ? right.slice(0, end.index) : right)
    .filter((word) => !isStop(word))
    .map(({ stem }) => stem);
}

export const isPlain = ({ kind }: Quantity): boolean => kind === "count" || kind === "money" || kind === "share";

/** The words that stand at one amount of a text and at no other of its kind. */
export function ownWords(amount: Quantity, side: Side): Set<string> {
  const others = side.amounts.filter((other) => other !== amount && isPlain(other));
  const shared = new Set(others.flatMap((other) => wordsAround(other, side)));
  return new Set(wordsAround(amount, side).filter((word) => !shared.has(word)));
}
