/** What the numbers of a line count: the noun that a number stands before, and what such a count shows. */
import { startsWithDigit } from "../../../startsWithDigit";
import { WordFact, wordList } from "../../../words/lexeme";
import { activityNouns, idleVerbs, scopeNouns } from "../../lexicon/counts.data";
import type { Span, Word } from "./words";

export type CountClass = keyof typeof activityNouns | "scope" | "volume" | "required" | "other";

/** A number with the noun it counts; the span runs from the number to the noun. */
export interface Count extends Span {
  counts: CountClass;
  value: number;
  /** Per day, a week, each year. */
  rate: boolean;
}

const list = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const classOf = new Map<string, CountClass>();
for (const word of list(scopeNouns)) classOf.set(word, "scope");
for (const [name, words] of Object.entries(activityNouns) as [keyof typeof activityNouns, string][])
  for (const word of list(words)) classOf.set(word, name);
const idle = new Set(list(idleVerbs));
const smallNumbers = list("two three four five six seven eight nine ten eleven twelve");
const tens = list("twenty thirty forty fifty sixty seventy eighty ninety");
const numberWords = new Map<string, number>([
  ...smallNumbers.map((word, index) => [word, index + 2] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ["fifteen", 15],
  ["hundred", 100],
  ["hundreds", 200],
  ["thousand", 1000],
  ["thousands", 2000],
  ["dozen", 12],
  ["dozens", 24],
]);
/** Ends the noun phrase that a number opens. */
const closes = wordList(
  list(`of in on at to for from with by and or but per a an the this that which who where when while across within over under
    into through during since until after before as than via using including plus is are was were has have had be we i my our
    their his her its each every only also so not between against about without`),
);
/** Hours that somebody completed are what a licence asks for. */
const isServing = wordList(list("completed complete logged served finished"));
/** Hours and reports of this kind are what a trade or a post asks for. */
const isOfItsTrade = wordList(
  list("on-the-job classroom clinical billable flight contact supervised credit teaching direct"),
);
/** In a sentence with one of these, hours are those that a licence or a certificate asks for. */
const isLearning = wordList(
  list("apprentice apprenticeship school classroom coursework clinicals practicum licensure instruction ojt"),
);
const periods = new Set(list("day week month quarter year shift hour minute night season term"));
/** "40 miles of ditch" measures the thing; "40 miles" alone the way to it, and a grand total the days. */
const lengths = new Set(list("mile kilometre kilometer km foot feet ft yard"));
const grandTotal = 10_000;
const timeNouns = new Set(list("hour minute day week month year night shift"));
const spanning = new Set(list("in by from to of for than at about"));
const isDeadline = wordList(list("first last within past next final every under inside until since"));

const scales = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["bn", 1e9],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** Title case throughout, as in the address "14 Quarry Steps". */
const isName = (words: readonly Word[]): boolean => words.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));

/** "flies" to "fly", "boxes" to "box", "calls" to "call". */
export function singular(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

const named = new WordFact((lower) => numberWords.get(lower) ?? null);

/** The value of a number token of `text`; null for words, years, ordinals and parts of dates. */
export function numberIn(word: Word, text: string): number | null {
  if (!startsWithDigit(word.text)) return named.of(word.lexeme);
  if (!/^\d[\d,.]*$/.test(word.text) || /^(?:19|20)\d\d$/.test(word.text)) return null;
  const before = text.slice(Math.max(0, word.start - 2), word.start);
  if (/[$€£#/.:-]$/.test(before) || /A\$$/.test(before)) return null;
  return Number(word.text.replaceAll(",", ""));
}

const counted = new WordFact((lower) => classOf.get(lower) ?? classOf.get(singular(lower)) ?? null);

function nounAfter(
  text: string,
  words: readonly Word[],
  from: number,
  served: boolean,
): { index: number; counts: CountClass } | null {
  let index = from;
  let last = -1;
  let found: { index: number; counts: CountClass } | null = null;
  for (let next = words[index]; next && index < from + 5; next = words[++index]) {
    const gap = text.slice(words[index - 1]?.end ?? next.start, next.start);
    if ((gap !== " " && /[,;:.()|!?–—]/.test(gap)) || closes(next.lexeme) || startsWithDigit(next.text)) break;
    last = index;
    // "1,140 pull requests" are pieces of code, and no requests of anybody.
    const isPull = next.lower === "pull" && words[index + 1]?.lower === "requests";
    if (next.lower === "square" && words[index + 1]) return { index: index + 1, counts: "scope" };
    if (isPull) return { index: index + 1, counts: "code" };
    const counts = counted.of(next.lexeme);
    if (counts && (counts !== "scope" || !found || found.counts === "scope")) found = { index, counts };
    if (isOfItsTrade(next.lexeme) || (next.lower === "hours" && served)) return { index, counts: "required" };
  }
  return found ?? (last < 0 ? null : { index: last, counts: "other" });
}

/** Every count of a line. `words` are the words of `text`, in order. */
export function countsOf(text: string, words: readonly Word[]): Count[] {
  const counts: Count[] = [];
  let learns: boolean | null = null;
  words.forEach((word, at) => {
    const previous = words[at - 1];
    const value = numberIn(word, text);
    if (value === null || isDeadline(previous?.lexeme)) return;
    const after = text.slice(word.end, word.end + 2);
    if (/^\s?%|^\/|^-?\d/.test(after)) return;
    const scale = scales.get(words[at + 1]?.lower ?? "") ?? 1;
    const from = scale === 1 ? at + 1 : at + 2;
    learns ??= words.some(({ lexeme }) => isLearning(lexeme));
    const served = learns || isServing(previous?.lexeme);
    const noun = nounAfter(text, words, from, served);
    const last = words[noun?.index ?? -1];
    if (!noun || !last) {
      // "an engine room of seven"
      if (previous?.lower === "of" && value <= 500 && /^[^\d$€£%]*$/.test(word.text))
        counts.push({ start: previous.start, end: word.end, value, rate: false, counts: "scope" });
      return;
    }
    // "a 140-room hotel" says which one; it can be scope, never activity.
    if (/^-\p{L}/u.test(after) && noun.counts !== "scope") return;
    if (/^(?:percent|per|points?)$/.test(last.lower) || isName(words.slice(from, noun.index + 1))) return;
    const follows = words[noun.index + 1]?.lower ?? "";
    const rate =
      (/^(?:per|a|an|each|every)$/.test(follows) && periods.has(words[noun.index + 2]?.lower ?? "")) ||
      /^(?:daily|weekly|monthly|yearly|annually)$/.test(follows);
    const lately = words.slice(Math.max(0, at - 3), at).some(({ lower }) => idle.has(lower));
    const plain = noun.counts === "scope" || noun.counts === "other";
    const bulk = value * scale >= 1000 && noun.counts === "other";
    const verb = last.lower === "report" && follows === "to";
    const measures = follows === "of" && lengths.has(singular(last.lower)) && value * scale < grandTotal;
    // "60,000 lines of code" counts keystrokes, and no lines of a plant.
    const typed = last.lower === "lines" && follows === "of" && words[noun.index + 2]?.lower === "code";
    const span = timeNouns.has(singular(last.lower)) && previous !== undefined && spanning.has(previous.lower);
    // "80 words a minute" is a speed.
    if (span || (/^words?$/.test(last.lower) && /^ (?:an?|per) minute/.test(text.slice(last.end)))) return;
    counts.push({
      start: word.start,
      end: last.end,
      value: value * scale,
      rate,
      counts: typed ? "code" : verb || measures ? "scope" : plain && lately ? "contact" : bulk ? "volume" : noun.counts,
    });
  });
  return counts;
}
