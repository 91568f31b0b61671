/**
 * Whether an amount that stands in both texts tells the same in both: its bound, its end of a change, its direction, its
 * period, and whether it is told of each piece, of a peak, as a margin or as a length.
 */
import { guarded } from "../guardedPattern";
import { isRange, type Side, sameValue } from "./amountSides";
import type { Quantity } from "./quantity";
import { rateOf } from "./rates";
import { allowedBounds } from "./readBound";
import { periodOf } from "./readCadence";
import { directionOf } from "./readDirection";

const timeUnits = new Set(["second", "day", "month"]);

/** "Over two years" or "within two years" for "during my two years" tells a span, not more than two years. */
function tellsSpan(mine: Quantity, rewrite: string, source: Quantity, original: string): boolean {
  const span = (text: string, words: RegExp): boolean => words.test(text);
  // "Over a six-day week".
  if (
    mine.bound === "over" &&
    /\bover an? $/i.test(rewrite.slice(0, mine.start)) &&
    /^-\p{L}+ \p{L}/u.test(rewrite.slice(mine.end))
  )
    return true;
  // "Nothing lost over three inventories": nobody writes so of more than three.
  if (
    /\p{L}+ \p{L}+(?<!ed) over $/iu.test(rewrite.slice(0, mine.start)) &&
    mine.inWords &&
    mine.unit === "" &&
    mine.kind === "count" &&
    mine.value <= 12
  )
    return true;
  return (
    (timeUnits.has(mine.unit) || mine.of.slice(0, 2).some((word) => periodOf(word) !== undefined)) &&
    ((/\bwithin (?:the |a |just )?$/i.test(original.slice(0, source.start)) &&
      span(rewrite.slice(0, mine.start), /\b(?:in|inside) (?:the |just )?$/i)) ||
      (span(
        rewrite.slice(0, mine.start),
        /(?<!\b(?:for|of|with|in|by|at|and|just|well|slightly|little) )\b(?:over|within) (?:the |a )?(?:last |past )?$/i,
      ) &&
        ((source.bound !== "exact" && !/short|under/.test(source.bound)) ||
          (!/^ ?\p{L}* of\b/u.test(rewrite.slice(mine.end)) && span(original.slice(0, source.start), /[.,;:(]\s?$/)) ||
          span(
            original.slice(0, source.start),
            /\b(?:over|in|for|during|across|throughout|within|spent|took) (?:my |the |those |these |our |his |her |their |a )?(?:first |last |past )?$/i,
          ))))
  );
}

/** True when the amount is told of another time than the original tells it of. */
function otherRate(mine: Quantity, after: Side, source: Quantity, before: Side): boolean {
  if (before.periods.size < 2 || after.periods.size < 2) return false;
  const [now, then] = [rateOf(mine, after.text), rateOf(source, before.text)];
  return now !== null && then !== null && now !== then && before.periods.has(now) && after.periods.has(then);
}

/** A relative change told as a rise on one side and as a fall on the other. */
function turns(mine: Quantity, rewrite: string, source: Quantity, original: string): boolean {
  if (!/share|points|multiple/.test(mine.kind) && (mine.lead !== "by" || /^[ap]m$/.test(mine.unit))) return false;
  return directionOf(mine, rewrite) * directionOf(source, original) < 0;
}

const shares = guarded(
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) \p{L}+s of (?:about |up to )?(?:\d|\p{L}+(?:ty|teen|een|elve))|\b(?:each|apiece|per|every|both|all|an? \p{L}+|every one)\b/iu,
);

/** "2,000 in each of four barns" for 2,000 in all. */
const sharedOut = (
  mine: Quantity,
  { text: rewrite, amounts }: Side,
  source: Quantity,
  { text: original }: Side,
): boolean => {
  const piece = /^[^.;,\d]{0,40}\b(?:each(?! \p{L})|each of|apiece)\b/iu.exec(rewrite.slice(mine.end));
  if (!piece || shares.test(original)) return false;
  // "Two racks with three servers each".
  if (amounts.some(({ start }) => start >= mine.end && start < mine.end + piece[0].length)) return false;
  return !/(?:\bat|@)(?: about| around)? (?:[$€£]?[\d.,]+ (?:instead of|rather than|not|against|down from) )?$/i.test(
    original.slice(0, source.start),
  );
};

/** "5% under a $480,000 budget": the word before the second amount bounds the first. */
const boundsOther = (mine: Quantity, { text, amounts }: Side): boolean =>
  amounts.some(
    (other) =>
      other.end <= mine.start &&
      /^(?: ?(?:percent|points?|percentage points))? (?:below|under|over|above|beyond|short of|ahead of|within|less than|more than|fewer than) (?:an? |the |its |our |my )?$/i.test(
        text.slice(other.end, mine.start),
      ),
  );

/** "The heaviest pick was 60 tons": up to so much. */
const isPeak = (source: Quantity, text: string): boolean =>
  /^[^.;,\d]*\b(?:at (?:the )?peak|at most|tops|on (?:a )?(?:good|busy) (?:day|night|shift))\b/i.test(
    text.slice(source.end),
  ) ||
  /\b(?:heaviest|largest|biggest|longest|highest|tallest|deepest|maximum|max|peak\w*|ceiling|limit|capacity|most)\b[^.;,\d]*$/i.test(
    text.slice(0, source.start),
  );

/** "Within two weeks" of ten days: a true bound, near enough to be meant. */
export function boundsTruly(mine: Quantity, source: Quantity): boolean {
  if (!timeUnits.has(mine.unit) || source.bound !== "exact") return false;
  const ratio = source.value / mine.value;
  return mine.bound === "under" || mine.bound === "most"
    ? ratio < 1 && ratio >= 0.7
    : (mine.bound === "over" || mine.bound === "least" || mine.bound === "plus") && ratio > 1 && ratio <= 1.3;
}

/** "300 a day at peak" is no everyday 300. */
const losesPeak = (source: Quantity, before: Side, mine: Quantity, after: Side): boolean =>
  mine.bound !== "most" &&
  /^[^.;,\d]*\b(?:at (?:the )?peak|at most|tops|on (?:a )?(?:good|busy|peak) \p{L}+)\b/iu.test(
    before.text.slice(source.end),
  ) &&
  !/\b(?:peak\w*|busy|busiest|good|tops|up to|as (?:many|much) as|maximum|rush)\b/i.test(after.text);

/** "Authority of $250K" for "up to $250,000". */
const tellsLimit = (mine: Quantity, text: string): boolean =>
  /\b(?:within|inside|up to|under) [^.;]*\($/i.test(text.slice(0, mine.start)) ||
  /\b(?:authority|limit\w*|cap|capped|ceiling|maximum|threshold|capacity|peak\w*|allowance|turnaround|window|deadline)\b/i.test(
    text.slice(Math.max(0, mine.start - 40), mine.end + 30),
  );

const keepsBound = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean =>
  allowedBounds[source.bound].includes(mine.bound) ||
  tellsSpan(mine, after.text, source, before.text) ||
  (mine.bound === "most" && isPeak(source, before.text)) ||
  (source.bound === "most" && mine.bound === "exact" && tellsLimit(mine, after.text)) ||
  boundsOther(mine, after);

/** "Three floors with 18 rooms each" that have become 18 rooms. */
const losesEach = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean =>
  source.kind === "count" &&
  !/\bof (?:up to |about |\d+ ?(?:-|–|to) ?)?$/i.test(after.text.slice(0, mine.start)) &&
  /^\s+\S+(?:\s\S+)?\s+(?:each|apiece)(?=[.,;)]|$)/i.test(before.text.slice(source.end)) &&
  !/\b(?:each|apiece|per|every|an?|one|both|all)\b/i.test(after.text);

/** "From 41 to the licensed 64" where the original has it end at 58. */
const endsElsewhere = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean =>
  /^(?:from|to)$/.test(mine.lead) &&
  source.lead === "" &&
  before.amounts.some(
    (other) =>
      other.lead === mine.lead &&
      other.kind === source.kind &&
      other.unit === source.unit &&
      !after.amounts.some((told) => sameValue(told, other)),
  );

const besideTime = /^(?:[ -]\p{L}+)? (early|ahead|sooner|late|behind|overdue|before|prior)\b/iu;
/** "Finished 6 weeks early" for six weeks that were given. */
const becomesMargin = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean =>
  timeUnits.has(mine.unit) &&
  besideTime.test(after.text.slice(mine.end)) &&
  !/^[^.;]{0,24}\b(?:early|ahead|sooner|late|behind|overdue|before|prior)\b/i.test(before.text.slice(source.end));

/** "In 3 weeks" for three that were taken off. */
const becomesLength = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean =>
  timeUnits.has(mine.unit) &&
  /^(?:[ -]\p{L}+)? off\b/u.test(before.text.slice(source.end)) &&
  !/^(?:[ -]\p{L}+)? off\b/u.test(after.text.slice(mine.end)) &&
  /\b(?:in|within|took|lasting) (?:just |only )?$/i.test(after.text.slice(0, mine.start));

/** "Down to 15%" for 15% down, "from 1,500" for 1,500 more. */
const becomesLevel = (mine: Quantity, source: Quantity, before: Side): boolean =>
  (mine.lead === "from" && source.lead === "by") ||
  (mine.kind === "share" &&
    mine.value !== 0.5 &&
    mine.lead === "to" &&
    source.lead === "" &&
    directionOf(source, before.text) !== 0);

const levelBefore =
  /\b(?:had been|stood at|used to be|sat at|hovered at|was running at) (?:about |around |over |nearly )?$/i;
/** "To 85" for what had been 85; "by 6%" for a level of 6%; "saved $9,000" for the $9,000 of before. */
const takesBase = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean => {
  const told = before.text.slice(0, source.start);
  if (levelBefore.test(told) && source.lead === "" && directionOf(source, before.text) === 0)
    return mine.lead === "to" || mine.lead === "by";
  return (
    /\bthan (?:the |my |our |its )?$/i.test(told) &&
    source.bound === "exact" &&
    source.kind === "money" &&
    (mine.lead === "by" ||
      /\b(?:sav(?:ed|ing)|cut(?:ting)?) (?:about |nearly |over )?$/i.test(after.text.slice(0, mine.start)))
  );
};

const pieceAfter = /^[^.;:\d]{0,36}\b(?:each|apiece)\b|^(?:[ -][\p{L}-]+){0,3} in each\b/iu;
const inAll = /^[^.;:\d]{0,30}\b(?:in (?:all|total)|total|altogether|overall|combined|all told)\b/i;
/** "Passed four exams in total" where each of them did. */
const eachInAll = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean =>
  mine.kind === "count" &&
  mine.unit === "" &&
  inAll.test(after.text.slice(mine.end)) &&
  !inAll.test(before.text.slice(source.end)) &&
  (pieceAfter.test(before.text.slice(source.end)) ||
    /\beach (?:\p{L}+ ){1,2}$/iu.test(before.text.slice(0, source.start)));

const anchored = /^[^.;:\d]{0,30}\b(?:last|this) (year|quarter|month|week|season)\b/i;
/** "Last year" for last quarter. */
const otherAnchor = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean => {
  const [now, then] = [anchored.exec(after.text.slice(mine.end)), anchored.exec(before.text.slice(source.end))];
  return now !== null && then !== null && now[1]?.toLowerCase() !== then[1]?.toLowerCase();
};

const groupsOf =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\p{L}+ )?\p{L}+s of (?:about |up to )?$/iu;
/** "Eight classes of 200" where 200 are all and 25 a class. */
const becomesPiece = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean =>
  mine.kind === "count" &&
  mine.unit === "" &&
  groupsOf.test(after.text.slice(0, mine.start)) &&
  !/\bof (?:about |up to )?$/i.test(before.text.slice(0, source.start)) &&
  !pieceAfter.test(before.text.slice(source.end)) &&
  before.amounts.some(
    (other) =>
      other !== source &&
      other.kind === "count" &&
      other.value < source.value &&
      (pieceAfter.test(before.text.slice(other.end)) || groupsOf.test(before.text.slice(0, other.start))) &&
      !after.amounts.some((told) => sameValue(told, other)),
  );

/** "Added $7,800" for a level of $7,800. */
const becomesChange = (mine: Quantity, source: Quantity, after: Side): boolean =>
  /^(?:from|to)$/.test(source.lead) &&
  /\b(?:add(?:ed|ing)|gain(?:ed|ing)|sav(?:ed|ing)|shed|los(?:t|ing)) $/i.test(after.text.slice(0, mine.start));

const lowBounds = /^(?:least|over|plus)$/;
const highBounds = /^(?:most|under|short)$/;
/** "At least seven" for five to seven, "up to five" for the same. */
const turnsRange = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean =>
  before.amounts.some(
    (other) =>
      other !== source &&
      isRange(source, other, before.text) &&
      !after.amounts.some((told) => sameValue(told, other)) &&
      (source.value < other.value ? highBounds : lowBounds).test(mine.bound),
  );

export const isChanged = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean =>
  !keepsBound(mine, source, before, after) ||
  turnsRange(mine, source, before, after) ||
  losesPeak(source, before, mine, after) ||
  losesEach(mine, source, before, after) ||
  becomesMargin(mine, source, before, after) ||
  becomesLength(mine, source, before, after) ||
  (/from|to/.test(mine.lead) && /from|to/.test(source.lead) && mine.lead !== source.lead) ||
  becomesLevel(mine, source, before) ||
  becomesChange(mine, source, after) ||
  takesBase(mine, source, before, after) ||
  eachInAll(mine, source, before, after) ||
  otherAnchor(mine, source, before, after) ||
  becomesPiece(mine, source, before, after) ||
  (mine.kind === "share" && mine.value !== 0.5 && `${mine.lead} ${source.lead}` === "to by") ||
  (mine.value !== 0.5 && /^by (?:to|from)$/.test(`${mine.lead} ${source.lead}`)) ||
  endsElsewhere(mine, source, before, after) ||
  turns(mine, after.text, source, before.text) ||
  sharedOut(mine, after, source, before) ||
  otherRate(mine, after, source, before);
