/** Words written short and in full: "ops" for operations, "mgmt" for management, "CDs" for certificates of deposit. */
import type { Word } from "./words";

const small = /^(?:and|of|the|for|in)$/;

export const initialsOf = (words: readonly Word[]): string =>
  words.map((word) => word.text[0]?.toLowerCase() ?? "").join("");

/** The initials that a text has in capitals, lower case, without the plural's s. */
export const acronymsIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(
    words.filter(({ text }) => /^[A-Z]{2,6}s?$/.test(text)).map(({ text }) => text.replace(/s$/, "").toLowerCase()),
  );

/** True when the word at `index` stands in a run of words whose initials are one of these. */
export function spellsOut(index: number, words: readonly Word[], acronyms: ReadonlySet<string>): boolean {
  if (acronyms.size === 0) return false;
  for (let from = Math.max(0, index - 4); from <= index; from += 1) {
    for (let to = Math.max(from + 2, index + 1); to <= Math.min(words.length, from + 6); to += 1) {
      const run = words.slice(from, to);
      if (acronyms.has(initialsOf(run)) || acronyms.has(initialsOf(run.filter((word) => !small.test(word.lower)))))
        return true;
    }
  }
  return false;
}

const isSubsequence = (short: string, long: string): boolean => {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
};

/** True when one of two words, lower case, is the other one written short: its first letters, or its consonants. */
export function shortens(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3 || short.length > 6 || long.length < short.length + 3) return false;
  const bare = short.replace(/s$/, "");
  if (long.startsWith(bare)) return true;
  return short[0] === long[0] && !/[aiou]/.test(short.slice(1)) && isSubsequence(bare, long);
}
