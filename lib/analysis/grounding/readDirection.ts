/** Whether a text tells an amount as a rise or a fall: "up 6%", "dropped by 40", "20% fewer", "an increase of 12". */
import { findAll } from "../findAll";
import type { Quantity } from "./quantity";

const risen =
  "increas\\p{L}*|rais(?:e[sd]?|ing)|gr(?:ew|ow|own|ows|owing|owth)|ros(?:e)|ris(?:e[ns]?|ing)|boost\\p{L}*|gain(?:ed|s|ing)?|climb(?:ed|ing|s)?|lift(?:ed|ing|s)?|expand(?:ed|ing|s)?|jump(?:ed|ing|s)?|surg(?:ed|ing)|up(?! to\\b)|higher|more(?! than\\b)|larger|above|added|improv\\p{L}+|push(?:ed|ing)? up";
const fallen =
  "decreas\\p{L}*|reduc\\p{L}*|lower\\p{L}*|cut(?:s|ting)?|fell|fall(?:en|ing)?|drop(?:ped|ping|s)?|declin\\p{L}*|shr[aiu]nk\\p{L}*|shorten\\p{L}*|trimm(?:ed|ing)|slash\\p{L}*|los(?:s|t|ing|ses)|down|fewer|less(?! than\\b)|smaller|shorter|faster|below|eas(?:ed|ing)|dipp(?:ed|ing)|halv(?:ed|ing)|sav(?:ed|ing)";
const before = new RegExp(`(?<![\\p{L}-])(?:(${risen})|(${fallen}))(?![\\p{L}-])(?:\\s+\\S+){0,6}?\\s+\\S*$`, "iu");
const after = new RegExp(
  `^(?:\\s+point\\p{L}*|\\s+percentage points)?\\s+(?:(${risen})|(${fallen}))(?![\\p{L}-])`,
  "iu",
);
const mixed = new RegExp(`(?<![\\p{L}-])(?:(${risen})|(${fallen}))(?![\\p{L}-])`, "giu");

/** 1 for a rise, -1 for a fall, 0 when the text does not say or says both. */
export function directionOf({ start, end }: Quantity, text: string): number {
  const close = after.exec(text.slice(end));
  if (close) return close[1] === undefined ? -1 : 1;
  const clause = /[^.;:,]*$/.exec(text.slice(0, start))?.[0] ?? "";
  if (!before.test(clause)) return 0;
  const last = findAll(mixed, clause).at(-1);
  return last === undefined ? 0 : last[1] === undefined ? -1 : 1;
}
