/** Counts what a line lists: "Ohio/Indiana/Kentucky" are three, and a rewrite may say so. */

import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { ScopedMemo } from "../scopedMemo";
import type { Quantity } from "./quantity";

const wordsMax = 4;
const countMax = 12;
const slashed = guarded(/[^\s,;/]+(?:\/[^\s,;/]+)+/g);
const closed = guarded(
  /(?<![^,])[^,]+(?:, (?!and |or |& )[^\s,]+(?: (?!and |or |& )[^\s,]+){0,3})+,? (?:and|or|&) [^\s,]+/g,
);
const separators = /\s*,\s*(?:and |or |& )?|\s+(?:and|or|&)\s+/;

const named =
  /\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)*(?:, \p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)*)*,? (?:and|&) \p{Lu}[\p{L}'-]*/gu;

/** "Drilled holes, kept the log": deeds, which no noun counts. */
const isDeed = (item: string): boolean =>
  /^(?:\p{L}+ed|kept|did|made|ran|wrote|took|held|led|built|drove|taught|sold|set) /u.test(item);

/** How many things each list of the text holds: words between slashes, short items between commas, "and" and "or". */
function findLengths(text: string): ReadonlySet<number> {
  const lengths = new Set(findAll(slashed, text).map((match) => match[0].split("/").length));
  // "The Denver and Omaha offices".
  for (const match of findAll(named, text)) lengths.add(match[0].split(/, (?:and |& )?| (?:and|&) /).length);
  for (const clause of text.split(/[.;:()–—]\s?/)) {
    // "P, FM and IFM, all at the first try".
    const items = clause
      .split(separators)
      .filter((item) => item !== "" && !/^(?:all|both|each|every|none)\b/.test(item));
    // "Passed exams P, FM and IFM, with honours": a list ends with what follows its "and".
    for (const match of findAll(closed, clause))
      lengths.add(match[0].split(/,\s|\s(?:and|or|&)\s/).filter((item) => item !== "").length);
    // The first item may hold the words that lead to the list.
    if (
      items.length > 1 &&
      items.slice(1).every((item) => item.split(/\s+/).length <= wordsMax && (items.length === 2 || !isDeed(item)))
    )
      lengths.add(items.length);
  }
  return lengths;
}

const remembered = new ScopedMemo(findLengths);
const listLengths = (text: string): ReadonlySet<number> => remembered.get(text);

/** True when a list of the text holds so many things. */
export const listsSoMany = (count: number, text: string): boolean => count <= countMax && listLengths(text).has(count);

/** True when the amount is the number of things in a list of the text. */
export const isListed = (mine: Quantity, text: string): boolean =>
  mine.kind === "count" && mine.unit === "" && listsSoMany(mine.value, text);
