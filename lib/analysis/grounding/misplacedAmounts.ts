/**
 * Figures that follow from the original by value and are told of another thing than they follow for: a difference told
 * as a level, a sum told of one of its parts or of each, a sum of some told of all, a half that is halved again.
 */
import { near } from "./amountAgrees";
import { ownWords, wordsBehind } from "./amountContext";
import { type Side, sameValue } from "./amountSides";
import { thingOf } from "./deriveOpenly";
import type { Quantity } from "./quantity";
import { wordsOf } from "./words";

const alike = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && a.unit === b.unit;

/** "To 15 minutes" for 15 minutes less. */
function isLevelOfChange(mine: Quantity, inputs: readonly Quantity[], after: Side): boolean {
  const [one, other] = inputs;
  if (inputs.length !== 2 || !one || !other || !alike(one, other) || !alike(one, mine)) return false;
  if (mine.lead !== "to" || !near(Math.abs(one.value - other.value), mine.value)) return false;
  if (one.lead === "by" || other.lead === "by") return false;
  return (
    !after.amounts.some((told) => sameValue(told, one) || sameValue(told, other)) &&
    [one, other].every(({ lead }) => lead === "from" || lead === "to")
  );
}

const includes =
  /\b(?:includ\w+|mostly|mainly|largely|among|with|plus|led by|half|part(?:ly|s)?|some|such as)\b|[$€£\d][^.;]*\bfrom (?:it|them|that)/i;
const eachAfter = /^(?: \p{L}+){0,2} (?:from|in|at|for|of|to) each of\b|^(?: \p{L}+){0,2} (?:each|apiece)\b/iu;

/** "Oaks (120)". */
const bracketedThing = (one: Quantity, before: Side): string | null =>
  before.text[one.end] === ")" ? (wordsBehind(one, before)[0] ?? null) : null;

const countedThing = (one: Quantity, { text }: Side): string | null =>
  /^ \p{Ll}/u.test(text.slice(one.end)) ? thingOf(one) : null;

/** A sum of like parts, each told by its own words. */
function isSumOfPart(mine: Quantity, inputs: readonly Quantity[], before: Side, after: Side): boolean {
  const [first] = inputs;
  if (first === undefined || inputs.length < 2 || !inputs.every((one) => alike(one, mine))) return false;
  if (
    !near(
      inputs.reduce((sum, { value }) => sum + value, 0),
      mine.value,
    )
  )
    return false;
  if (eachAfter.test(after.text.slice(mine.end))) return true;
  const now = new Set(wordsOf(after.text).map(({ stem }) => stem));
  // What is counted goes with all of them.
  const counted = inputs.map((one) => bracketedThing(one, before) ?? countedThing(one, before));
  const apart = counted.every((thing) => thing !== null) && new Set(counted).size === counted.length;
  const things = new Set(apart ? [] : [...inputs, mine].map(thingOf));
  const told = inputs.map((one) => {
    const own = ownWords(one, before);
    return wordsBehind(one, before).filter((word) => own.has(word) && !things.has(word));
  });
  if (told.some((words) => words.length === 0)) return false;
  const named = told.filter((words) => words.some((word) => now.has(word)));
  const isSplit = after.amounts.some((other) => other.kind === "share" || inputs.some((one) => sameValue(one, other)));
  if (named.length === 1 && !isSplit && !includes.test(after.text)) return true;
  // "200 trees: oak, birch and hazel", and the hazels are a hundred more.
  return (
    named.length === inputs.length &&
    before.amounts.some(
      (other) =>
        alike(other, first) &&
        other.lead === "" &&
        !inputs.includes(other) &&
        !after.amounts.some((one) => sameValue(one, other)) &&
        [...ownWords(other, before)].some((word) => now.has(word)),
    )
  );
}

const ofThem = /^ (?:of (?:them|whom|which|these|those)\b)/i;
/** "13 pupils, half of whom" for half of 26. */
const isHalvedAgain = (mine: Quantity, inputs: readonly Quantity[], after: Side): boolean =>
  inputs.some(
    (share) =>
      share.kind === "share" &&
      after.amounts.some(
        (told) =>
          told.start > mine.end &&
          sameValue(told, share) &&
          ofThem.test(after.text.slice(told.end)) &&
          !after.amounts.some(({ start }) => start > mine.end && start < told.start),
      ),
  );

/** True when a figure that was derived from `inputs` stands for another thing than these make. */
export const isMisplaced = (mine: Quantity, inputs: readonly Quantity[], before: Side, after: Side): boolean =>
  isLevelOfChange(mine, inputs, after) ||
  isSumOfPart(mine, inputs, before, after) ||
  isHalvedAgain(mine, inputs, after);
