/**
 * Amounts that keep their value and change what they are told of: two that have changed places, one that stands at the
 * words of another, a part's words at the figure of its whole, and a figure of each piece or period told of all.
 */
import { isPlain, ownWords, wordsAround } from "./amountContext";
import { isRange, type Side, sameValue } from "./amountSides";
import { daysOf } from "./calendar";
import { thingOf } from "./deriveOpenly";
import { periodAdverbs } from "./quantities.data";
import type { Quantity } from "./quantity";
import { periodOf } from "./readCadence";
import { stemOf, wordsOf } from "./words";

/** An amount of the rewrite with the one of the original that it keeps. */
export interface Kept {
  mine: Quantity;
  source: Quantity;
}

const alike = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && a.unit === b.unit;
/** "35 in Polish and 15 in Russian" with the languages exchanged. */
function changePlaces(one: Kept, two: Kept, before: Side, after: Side): boolean {
  const [first, second] = [new Set(wordsAround(one.mine, after)), new Set(wordsAround(two.mine, after))];
  const crosses = (own: ReadonlySet<string>, here: ReadonlySet<string>, there: ReadonlySet<string>): boolean =>
    [...own].some((word) => here.has(word) && !there.has(word));
  const stays = (own: ReadonlySet<string>, here: ReadonlySet<string>, there: ReadonlySet<string>): boolean =>
    [...own].some((word) => there.has(word) && !here.has(word));
  const [a, b] = [ownWords(one.source, before), ownWords(two.source, before)];
  return crosses(b, first, second) && crosses(a, second, first) && !stays(b, first, second) && !stays(a, second, first);
}

const seasons = /^(?:spring|summer|fall|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/;
const partOfIt = /^(?:\s+[\p{L}-]+){0,2}\s+of (?:them|whom|which|these|those)\b/iu;
const keepsPart = /\b(?:includ\w+|some|part(?:ly|s)?|among|mostly|many|several|various|few|most|with)\b/i;

/** The stems of words that tell one of several by its time or name: years, days, months, seasons, proper names. */
const labelsOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter(
        ({ text: word, lower, opens }) =>
          /^(?:19|20)\d\d$/.test(word) || seasons.test(lower) || (!opens && /^\p{Lu}/u.test(word)),
      )
      .map(({ stem }) => stem),
  );

/** A figure that stands at the words of another one, which is told no more. */
function standsFor({ mine, source }: Kept, before: Side, after: Side, used: ReadonlySet<Quantity>): boolean {
  const here = new Set(wordsAround(mine, after));
  const own = ownWords(source, before);
  const keepsOwn = [...own].some((word) => here.has(word));
  const labels = labelsOf(before.text);
  return before.amounts.some((other) => {
    if (other === source || !isPlain(other) || used.has(other) || before.trivial.has(other)) return false;
    if (isRange(other, source, before.text)) return false;
    if (after.amounts.some((told) => sameValue(told, other))) return false;
    const words = [...ownWords(other, before)];
    if (words.length === 0) return false;
    const isPart = partOfIt.test(before.text.slice(other.end));
    if (isPart && words.every((word) => here.has(word)) && !keepsPart.test(after.text)) return true;
    return (
      alike(other, source) && own.size > 0 && !keepsOwn && words.some((word) => here.has(word) && labels.has(word))
    );
  });
}

const eachOf =
  /(?:\b(?:per|each|every)\s|\/ ?|(?<!\b(?:in|at|of|for|with|as|on|to|by|from|into|over|under|during|within|after|before|and|or|was|is)\s)\ban?\s)(\p{L}+)/giu;

/** The text from an amount to the next one. */
const tail = (amount: Quantity, { text, amounts }: Side): string =>
  text.slice(
    amount.end,
    Math.min(...amounts.filter(({ start }) => start >= amount.end).map(({ start }) => start), text.length),
  );

/** What an amount is told of each of: "per truck per year", "a day", "from each of 15 wells", as stems. */
function piecesOf(amount: Quantity, side: Side): Set<string> {
  const near = /^[^.;:()]{0,40}/.exec(tail(amount, side))?.[0] ?? "";
  const found = new Set([...near.matchAll(eachOf)].map((match) => stemOf(match[1] ?? "")));
  for (const word of near.toLowerCase().split(/[^\p{L}]+/u)) {
    const period = periodAdverbs.get(word);
    if (period !== undefined) found.add(stemOf(period));
  }
  const next = side.amounts.find(({ start }) => start >= amount.end);
  if (next && /\beach of (?:the |my |our )?$/i.test(side.text.slice(amount.end, next.start)))
    found.add(stemOf(next.of[0] ?? ""));
  return found;
}

const overAll = /^[^.;:()]{0,30}?\b(?:across|over|throughout|in|on|from|for)(?: (?:the|all|a|my|our))*[ ]$/i;

/** "$35 across 420 devices" for $35 per device. */
function toldOfAll({ mine, source }: Kept, before: Side, after: Side): boolean {
  if (mine.kind === "share" || mine.kind === "multiple") return false;
  const lost = [...piecesOf(source, before)].filter((piece) => !piecesOf(mine, after).has(piece));
  if (lost.length === 0) return false;
  const next = after.amounts.find(({ start }) => start >= mine.end);
  if (!next || !overAll.test(after.text.slice(mine.end, next.start)) || next.value <= 1) return false;
  if (/\b(?:each|apiece|per|every)\b/i.test(after.text.slice(mine.end, next.end + 30))) return false;
  const counted = new Set(
    [next.written ?? next.unit, ...next.of.slice(0, 3)].filter((word) => word !== "").map(stemOf),
  );
  return lost.some((piece) => counted.has(piece));
}

/** "140 km a week" for 140 km a night. */
function otherPeriod({ mine, source }: Kept, before: Side, after: Side): boolean {
  const [now, then] = [mine, source].map((amount, at) =>
    [...piecesOf(amount, at === 0 ? after : before)].flatMap((piece) => daysOf(periodOf(piece) ?? piece) ?? []),
  );
  if (now?.length !== 1 || then?.length !== 1) return false;
  const [short = 1, long = 1] = [...now, ...then].sort((a, b) => a - b);
  return long / short >= 2;
}

const averaged = /\b(?:averag\w+|mean(?: of)?)(?: of)?(?: about| around| roughly)? $/i;
/** "Averaged 265" for the highest of four. */
function becomesMean({ mine, source }: Kept, before: Side, after: Side): boolean {
  if (!averaged.test(after.text.slice(0, mine.start))) return false;
  if (/\b(?:averag\w+|mean|typical\w*|usual\w*)\b/i.test(before.text)) return false;
  const things = [null, thingOf(source), thingOf(mine)];
  const like = before.amounts.filter((other) => alike(other, source) && things.includes(thingOf(other)));
  const mean = like.reduce((sum, { value }) => sum + value, 0) / Math.max(1, like.length);
  return like.length >= 3 && Math.abs(mean - mine.value) > 0.01 * mean;
}

/** True when an amount has come to stand for another thing. `used`: amounts of the original that the rewrite tells or derives from. */
export function isCarriedOver(kept: readonly Kept[], before: Side, after: Side, used: ReadonlySet<Quantity>): boolean {
  const plain = kept.filter(({ mine, source }) => isPlain(mine) && isPlain(source));
  return plain.some(
    (one, at) =>
      toldOfAll(one, before, after) ||
      otherPeriod(one, before, after) ||
      becomesMean(one, before, after) ||
      standsFor(one, before, after, used) ||
      plain
        .slice(at + 1)
        .some(
          (two) =>
            alike(one.source, two.source) &&
            one.source.value !== two.source.value &&
            changePlaces(one, two, before, after),
        ),
  );
}
