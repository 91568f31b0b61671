/** The words a document uses of its own work, so that what is a pastime for one reader is the trade of another. */
import { stemmer } from "stemmer";
import { clearLeisure, likings, openLeisure, petWords } from "../../lexicon/leisure.data";
import { anyOf } from "./phrasing";
import type { Reading } from "./reading";
import { wordsOf } from "./words";

const small = 4;
const liking = anyOf(likings);

/** Stems of the longer words of titles, employers, the profile and the lists of skills, and of what two lines of work name. */
export function tradeStems(reading: Reading): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const { lower } of wordsOf(text)) {
      if (lower.length < small) continue;
      const stem = stemmer(lower);
      seen.set(stem, (seen.get(stem) ?? 0) + weight);
    }
  };
  for (const role of reading.resume.roles) for (const unit of role.header) add(unit.text, 2);
  for (const unit of reading.units)
    if (reading.sectionOf(unit) === "skills" && pastimesIn(unit.text).length < 2 && !liking.test(unit.text))
      add(unit.text, 1);
  for (const { text } of reading.profile) if (pastimesIn(text).length < 3) add(text, 2);
  for (const { text } of reading.work) if (pastimesIn(text).length < 3) add(text, 1);
  return new Set([...seen].flatMap(([stem, weight]) => (weight >= 2 ? [stem] : [])));
}

export interface Pastime {
  start: number;
  end: number;
  /** 1 for what is hardly ever work, 0.5 for what is work as often, 1.5 for a pet. */
  weight: number;
}

const noTrade = (): ReadonlySet<string> => new Set();

/** Words of leisure in a text, those of the trade left out; the trade is asked for only where there is one to leave out. */
export function pastimesIn(text: string, trade: () => ReadonlySet<string> = noTrade): Pastime[] {
  return wordsOf(text).flatMap(({ lower, start, end }) => {
    const weight = petWords.has(lower) ? 1.5 : clearLeisure.has(lower) ? 1 : openLeisure.has(lower) ? 0.5 : 0;
    return weight === 0 || trade().has(stemmer(lower)) ? [] : [{ start, end, weight }];
  });
}
