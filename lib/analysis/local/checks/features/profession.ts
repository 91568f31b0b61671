/** The words a document uses of its own work, so that what is a pastime for one reader is the trade of another. */
import { porterStem } from "../../../words/porterStem";
import { clearLeisure, likings, openLeisure, petWords } from "../../lexicon/leisure.data";
import { anyOf } from "./phrasing";
import type { Reading } from "./reading";
import { type Word, wordsOf } from "./words";

const small = 4;
const liking = anyOf(likings);

/** Stems of the longer words of titles, employers, the profile and the lists of skills, and of what two lines of work name. */
export function tradeStems(reading: Reading): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const add = (words: readonly Word[], weight: number): void => {
    for (const { lower } of words) {
      if (lower.length < small) continue;
      const stem = porterStem(lower);
      seen.set(stem, (seen.get(stem) ?? 0) + weight);
    }
  };
  for (const role of reading.resume.roles) for (const unit of role.header) add(wordsOf(unit.text), 2);
  for (const unit of reading.units) {
    if (reading.sectionOf(unit) !== "skills") continue;
    const words = wordsOf(unit.text);
    if (pastimesAmong(words).length < 2 && !liking.test(unit.text)) add(words, 1);
  }
  for (const { words } of reading.profile) if (pastimesAmong(words).length < 3) add(words, 2);
  for (const { words } of reading.work) if (pastimesAmong(words).length < 3) add(words, 1);
  return new Set([...seen].flatMap(([stem, weight]) => (weight >= 2 ? [stem] : [])));
}

export interface Pastime {
  start: number;
  end: number;
  weight: number;
}

const noTrade = (): ReadonlySet<string> => new Set();

/** 1 for a word of leisure that is hardly ever work, 0.5 for one that is work as often, 1.5 for a pet. */
const pastimeWeights = new Map([
  ...[...openLeisure].map((word): [string, number] => [word, 0.5]),
  ...[...clearLeisure].map((word): [string, number] => [word, 1]),
  ...[...petWords].map((word): [string, number] => [word, 1.5]),
]);

/** Words of leisure, those of the trade left out; the trade is asked for only where there is one to leave out. */
export function pastimesAmong(words: readonly Word[], trade: () => ReadonlySet<string> = noTrade): Pastime[] {
  const found: Pastime[] = [];
  for (const { lower, start, end } of words) {
    const weight = pastimeWeights.get(lower);
    if (weight !== undefined && !trade().has(porterStem(lower))) found.push({ start, end, weight });
  }
  return found;
}
