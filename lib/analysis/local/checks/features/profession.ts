/** The words a document uses of its own work, so that what is a pastime for one reader is the trade of another. */
import { WordFact } from "../../../words/lexeme";
import { stemOfLexeme } from "../../../words/porterStem";
import { clearLeisure, likings, openLeisure, petWords } from "../../lexicon/leisure.data";
import { anyOf } from "./phrasing";
import type { Reading } from "./reading";
import { type Word, wordsOf } from "./words";

const small = 4;
const liking = anyOf(likings);

/** Words of one place on the page, and how much each speaks for the trade. */
interface Group {
  words: readonly Word[];
  weight: number;
}

/**
 * Stems of a trade. A page is asked for few of them, and a stem keeps its word's first letter: so they are made a letter
 * at a time, when one of it is asked for.
 */
export class Trade {
  private readonly groups: readonly Group[];
  private readonly stems = new Map<number, ReadonlySet<string>>();

  /** A stem is of the trade when its words weigh two. */
  constructor(groups: readonly Group[]) {
    this.groups = groups;
  }

  has(stem: string): boolean {
    return this.stemsLike(stem).has(stem);
  }

  /** The stems with the first letter of a word. */
  stemsLike(word: string): ReadonlySet<string> {
    const letter = word.charCodeAt(0);
    const known = this.stems.get(letter);
    if (known) return known;
    const weights = new Map<string, number>();
    for (const { words, weight } of this.groups)
      for (const { lower, lexeme } of words) {
        if (lower.charCodeAt(0) !== letter || lower.length < small) continue;
        const stem = stemOfLexeme(lexeme);
        weights.set(stem, (weights.get(stem) ?? 0) + weight);
      }
    const made = new Set([...weights].flatMap(([stem, weight]) => (weight >= 2 ? [stem] : [])));
    this.stems.set(letter, made);
    return made;
  }
}

/** The longer words of titles, employers, the profile and the lists of skills, and what two lines of work name. */
export function tradeOf(reading: Reading): Trade {
  const groups: Group[] = [];
  const add = (words: readonly Word[], weight: number): void => {
    groups.push({ words, weight });
  };
  for (const role of reading.resume.roles) for (const unit of role.header) add(wordsOf(unit.text), 2);
  for (const unit of reading.units) {
    if (reading.sectionOf(unit) !== "skills") continue;
    const listed = wordsOf(unit.text);
    if (pastimesAmong(listed).length < 2 && !liking.test(unit.text)) add(listed, 1);
  }
  for (const line of reading.profile) if (pastimesAmong(line.words).length < 3) add(line.words, 2);
  for (const line of reading.work) if (pastimesAmong(line.words).length < 3) add(line.words, 1);
  return new Trade(groups);
}

export interface Pastime {
  start: number;
  end: number;
  weight: number;
}

const none = new Trade([]);
const noTrade = (): Trade => none;

/** 1 for a word of leisure that is hardly ever work, 0.5 for one that is work as often, 1.5 for a pet. */
const pastimeWeights = new Map([
  ...[...openLeisure].map((word): [string, number] => [word, 0.5]),
  ...[...clearLeisure].map((word): [string, number] => [word, 1]),
  ...[...petWords].map((word): [string, number] => [word, 1.5]),
]);

const pastimeWeight = new WordFact((lower) => pastimeWeights.get(lower) ?? 0);

/** Whether a text holds a word of leisure, be it one of the trade. */
export const namesPastime = (text: string): boolean => wordsOf(text).some(({ lexeme }) => pastimeWeight.of(lexeme) > 0);

/** Words of leisure, those of the trade left out; the trade is asked for only where there is one to leave out. */
export function pastimesAmong(words: readonly Word[], trade: () => Trade = noTrade): Pastime[] {
  const found: Pastime[] = [];
  for (const { lexeme, start, end } of words) {
    const weight = pastimeWeight.of(lexeme);
    if (weight > 0 && !trade().has(stemOfLexeme(lexeme))) found.push({ start, end, weight });
  }
  return found;
}
