/**
 * Reads the amounts of a line as typed facts: "$1.2M", "1.2 million dollars", "a third", "about 25 per shift", "tripled".
 * Years and months are dates, not amounts; digits inside a name ("K-12", "504 plan", "ISO 9001") are kept as numbers
 * only when they stand free. Pure text in, values out; nothing is guessed from the meaning of the sentence.
 */
import { findAll } from "../findAll";
import { ScopedMemo } from "../scopedMemo";
import { type AmountToken, amountTokens } from "./amountTokens";
import { foldOf, fractionAt, partOfScale } from "./amountWords";
import { cardinals, currencies, fractions, multiples, ordinals, units, vagueAmounts } from "./quantities.data";
import type { Quantity } from "./quantity";
import { boundBefore } from "./readBound";
import { readCadence } from "./readCadence";
import { readDates } from "./readDates";
import { type Add, readPlain } from "./readPlain";
import { measuredLike, shareUnit } from "./shareUnits";

/** "Double-booked", "double checked", "double shifts": how something is done, or of what sort it is. */
const isManner = (tokens: readonly AmountToken[], index: number): boolean =>
  /^(?:double|triple)$/.test(tokens[index]?.lower ?? "") &&
  /^(?:-|\p{L}+(?:ed|ing)|check|entry|shifts?|doors?|rooms?|beds?|bass|glazing|digits?)$/u.test(
    tokens[index + 1]?.lower ?? "",
  );

/** "Multiple choice", "as many as six" and "a third as many" tell no vague amount. */
const isNoAmount = (tokens: readonly AmountToken[], index: number): boolean =>
  (tokens[index]?.lower === "multiple" && tokens[index + 1]?.lower === "choice") ||
  (tokens[index - 1]?.lower === "as" && /^(?:many|much)$/.test(tokens[index]?.lower ?? ""));

/** "Both on site and by video" joins two things and counts none. */
function joinsTwo(tokens: readonly AmountToken[], index: number): boolean {
  const words = tokens.slice(index + 1, index + 9).map(({ lower }) => lower);
  const and = words.indexOf("and");
  const pause = words.findIndex((word) => /^[.;,:]$/.test(word));
  return and > 0 && (pause === -1 || and < pause) && !/s$/.test(words[0] ?? "");
}

function wordsAfter(tokens: readonly AmountToken[], index: number): string[] {
  const words: string[] = [];
  for (let next = index; next < tokens.length && words.length < 3; next += 1) {
    const token = tokens[next];
    if (!token) break;
    if (token.lower === "-" || token.lower === "of" || token.lower === "new") continue;
    if (!/^\p{L}/u.test(token.text)) break;
    words.push(token.lower);
  }
  return words;
}

/** Where digits and number words are part of a date or a cadence and count nothing. Bare years are told apart elsewhere. */
function takenSpans(text: string): (readonly [number, number])[] {
  const dates = readDates(text).filter(
    (date) => date.month !== null || date.quarter !== null || date.season !== null || date.half !== null,
  );
  const always = findAll(/\b24\/7\b/g, text).map(({ index }) => [index, index + 4] as const);
  return [...dates.map(({ start, end }) => [start, end] as const), ...always, ...readCadence(text).spans];
}

function findQuantities(text: string): readonly Quantity[] {
  const tokens = amountTokens(text);
  const found: Quantity[] = [];
  const taken = takenSpans(text);
  const add: Add = (kind, value, unit, from, next, inWords, scale = 1) => {
    const first = tokens[from];
    const last = tokens[next - 1];
    if (!first || !last) return;
    const { bound, lead } = boundBefore(tokens, from, next);
    found.push({
      kind,
      value,
      unit,
      bound,
      lead,
      of: wordsAfter(tokens, next),
      start: first.start,
      end: last.end,
      inWords,
      scale,
    });
  };
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (!token) break;
    if (taken.some(([start, end]) => token.start >= start && token.end <= end)) {
      index += 1;
      continue;
    }
    const priced =
      token.lower === "pair" &&
      /^(?:a|per)$/.test(tokens[index - 1]?.lower ?? "") &&
      found.at(-1)?.end === tokens[index - 2]?.end;
    if (priced) {
      index += 1;
      continue;
    }
    if (token.lower === "both" && joinsTwo(tokens, index)) {
      index += 1;
      continue;
    }
    const scaled = partOfScale(tokens, index);
    if (scaled) {
      const last = found.at(-1);
      if (scaled.counted && last?.end !== undefined && last.end >= token.start - 2) found.pop();
      const money = currencies.get(tokens[scaled.next]?.lower === "of" ? "" : (tokens[scaled.next]?.lower ?? ""));
      add(
        money ? "money" : "count",
        scaled.value,
        money ?? "",
        index,
        scaled.next + (money ? 1 : 0),
        true,
        scaled.scale,
      );
      index = scaled.next + (money ? 1 : 0);
      continue;
    }
    const fraction = fractionAt(tokens, index);
    const multiple = multiples.get(token.lower) ?? foldOf(token.lower);
    const vague = vagueAmounts.get(token.lower);
    const ordinal = token.ordinal ?? ordinals.get(token.lower);
    if (fraction) {
      const last = found.at(-1);
      if (last && last.end >= token.start - 2 && last.value < 10 && last.kind === "count") found.pop();
      const [of, article, noun] = tokens.slice(fraction.next, fraction.next + 3).map(({ lower }) => lower);
      // "Three quarters of an hour", "1/3 acre".
      const whole = of === "of" && (article === "an" || article === "a");
      const unit = whole ? units.get(noun ?? "") : token.number === null ? undefined : units.get(of ?? "");
      const end = fraction.next + (unit === undefined ? 0 : whole ? 3 : 1);
      const counted = cardinals.has(tokens[index - 1]?.lower ?? "") && fraction.value !== fractions.get(token.lower);
      add(unit === undefined ? "share" : "count", fraction.value, unit ?? "", index - (counted ? 1 : 0), end, true);
      index = end;
    } else if (multiple !== undefined && !isManner(tokens, index)) {
      add("multiple", multiple, "", index, index + 1, true);
      index += 1;
    } else if (vague && !isNoAmount(tokens, index)) {
      add("vague", vague[0], token.lower, index, index + 1, true);
      index += 1;
    } else if (ordinal !== undefined && token.number === null) {
      add("ordinal", ordinal, "", index, index + 1, true);
      index += 1;
    } else {
      index = readPlain(tokens, index, add);
    }
  }
  const measured: Quantity[] = [];
  // "104, 111, 98 and 120 percent": the last one's measure is that of all.
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const [one, next] = [found[index], found[index + 1]];
    if (one?.kind !== "count" || one.unit !== "" || one.inWords || next?.kind !== "share" || next.inWords) continue;
    if (/^(?:, |,? and )$/.test(text.slice(one.end, next.start)))
      found[index] = { ...one, kind: "share", value: one.value / 100 };
  }
  for (const [index, quantity] of found.entries()) {
    const shared = shareUnit(quantity, found[index - 1], found[index + 1]);
    measured.push(measuredLike(shared, measured.at(-1), text));
  }
  return measured;
}

const remembered = new ScopedMemo(findQuantities);

/** Every amount of the text, in order. */
export const readQuantities = (text: string): readonly Quantity[] => remembered.get(text);
