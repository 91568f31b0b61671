/** Compares the person's titles in a line and its rewrite: a higher head noun, an added "senior" or a lost "acting" is inflation. */
import { lowering, raising, titleRanks } from "./titles.data";
import { isStop, type Word, wordsOf } from "./words";

interface Title {
  head: string;
  rank: number;
  lowered: string[];
  raised: string[];
}

const singular = (lower: string): string =>
  titleRanks.has(lower) ? lower : lower.replace(/s$/, "").replace(/'s?$/, "");

function titleAt(words: readonly Word[], index: number): Title | null {
  const word = words[index];
  if (!word) return null;
  const head = singular(word.lower);
  const rank = titleRanks.get(head);
  if (rank === undefined) return null;
  // "lead the team", "head of", "officers of": a verb or a plural group is not this person's title.
  if (
    (head === "lead" || head === "head" || head === "chief") &&
    index + 1 < words.length &&
    !words[index + 1]?.afterPause
  ) {
    const next = words[index + 1]?.lower ?? "";
    if (head === "lead" && !/^(of|at|for|in)$/.test(next)) return null;
    if (head === "head" && next !== "of") return null;
    if (head === "chief" && next !== "of") return null;
  }
  const near: Word[] = [];
  for (let back = index - 1; back >= Math.max(0, index - 3); back -= 1) {
    const before = words[back];
    if (!before || words[back + 1]?.afterPause) break;
    near.push(before);
  }
  const names = near.map((other) => other.lower);
  return {
    head,
    rank,
    lowered: names.filter((name) => lowering.test(name) && (name !== head || titleRanks.has(name))),
    raised: names.filter((name) => raising.test(name)),
  };
}

function titlesOf(text: string): Title[] {
  const words = wordsOf(text);
  return words.map((_, index) => titleAt(words, index)).filter((title) => title !== null);
}

/** A title that stands as somebody else: "reported to the director", "for a professor", "with two engineers". */
const others =
  /\b(?:to|for|with|by|of|from|between|under|assisted|assisting|helped|supported|trained|supervised|managed|led|hired|mentored|coached|taught|briefed|paid)\s+(?:\S+\s+){0,3}$/i;

/** The title a line opens with, as in "Clerk in a law firm" or "Served as night clerk at": the person's own. */
function headTitle(words: readonly Word[]): Title | null {
  for (const [index, word] of words.slice(0, 5).entries()) {
    if (index > 0 && word.afterPause) return null;
    const title = titleAt(words, index);
    const next = words[index + 1];
    const closed = !next || next.afterPause || /^(?:in|at|for|of|with|on|and)$/.test(next.lower);
    const before = words.slice(0, index);
    const verb = before.some(
      (other) => (/ed$/.test(other.lower) && !raising.test(other.lower)) || /^(?:to|for|with|by|of)$/.test(other.lower),
    );
    const as = before.some((other) => other.lower === "as");
    if (title && closed && (!verb || as)) return title;
  }
  return null;
}

/** True when another profession of higher rank takes the place of the opening title, and the original names it only of others. */
function headReplaced(original: string, rewrite: string): boolean {
  const words = wordsOf(original);
  const was = headTitle(words);
  const is = headTitle(wordsOf(rewrite));
  if (!was || !is || is.head === was.head || is.rank <= was.rank || is.rank < 2) return false;
  return words.every((word, index) => {
    if (singular(word.lower) !== is.head) return true;
    const next = words[index + 1];
    const compound = next !== undefined && !next.afterPause && !isStop(next);
    return compound || others.test(original.slice(0, word.start));
  });
}

/** True when the rewrite gives the person a higher title than the original supports. */
export function titleGrows(original: string, rewrite: string): boolean {
  if (headReplaced(original, rewrite)) return true;
  const before = titlesOf(original);
  const known = new Set(wordsOf(original).map((word) => word.stem));
  const words = wordsOf(rewrite);
  for (const [index, word] of words.entries()) {
    const title = titleAt(words, index);
    if (!title) continue;
    const same = before.filter((other) => other.head === title.head);
    if (same.length > 0) {
      const kept = same.some(
        (other) =>
          other.lowered.every(
            (name) => title.lowered.includes(name) || new RegExp(`\\b${name}\\b`, "i").test(rewrite),
          ) &&
          title.raised.every((name) => other.raised.includes(name) || new RegExp(`\\b${name}\\b`, "i").test(original)),
      );
      if (!kept) return true;
      continue;
    }
    if (known.has(word.stem) && !before.some((other) => other.rank < title.rank)) continue;
    const mine = !others.test(rewrite.slice(0, word.start));
    const highest = Math.max(-1, ...before.map((other) => other.rank));
    if (mine && title.rank > highest && title.rank >= 2) return true;
    if (mine && title.rank >= highest && before.length > 0 && title.rank >= 3) return true;
  }
  return false;
}
