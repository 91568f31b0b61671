/**
 * Amounts that a line tells by other words than numbers: the people it names beside the writer, a share as one night in
 * four, what a stated level is doubled to, an age by its year, and what is left of a whole once its parts went wrong.
 */
import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { inBaseUnit } from "./convertUnits";
import { cardinals, ordinals } from "./quantities.data";
import type { Quantity } from "./quantity";
import { weekdayRanges } from "./readWeekdays";
import { unwrittenCount } from "./unwrittenCount";
import { namesPeople } from "./verbForms";

const numberOf = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : (cardinals.get(word.toLowerCase()) ?? ordinals.get(word.toLowerCase()) ?? 0);

const kin =
  /^(?:husband|wife|partner|brother|sister|cousin|friend|son|daughter|father|mother|dad|mum|mom|uncle|aunt|niece|nephew|neighbou?r|classmate|roommate|teammate|helper|mate|buddy)s?$/iu;
const someone =
  "(?:(?:my|the|a|an|one|another|our|his|her)|(two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})) (?:\\p{L}+ ){0,2}?(\\p{L}+)";
const chain = `${someone}(?:(?:, | and |, and )${someone})*`;
/** "My brother and I", "With my brother and two cousins I": not "with the printer I set up". */
const company = guarded(
  new RegExp(
    `\\b(${chain}),? and (?:I|me|myself)\\b|(?:^|[.;] )With (${chain}),? I(?= [\\p{L}-]+ (?:the|a|an|our|my|all|\\d))\\b`,
    "giu",
  ),
);
const people = guarded(new RegExp(someone, "giu"));

/** The others whom a line names beside the writer, and all of them with the writer. */
function companyOf(text: string): Quantity[] {
  const [match] = findAll(company, text);
  if (match === undefined) return [];
  const named = findAll(people, match[0]).filter(
    ({ 2: noun = "" }) => kin.test(noun) || namesPeople(noun.toLowerCase()),
  );
  const others = named.reduce((sum, { 1: count }) => sum + (count ? numberOf(count) : 1), 0);
  return others === 0
    ? []
    : [unwrittenCount(others, { of: ["people"] }), unwrittenCount(others + 1, { of: ["people"] })];
}

/** "Eleven of us" are ten others and the writer. */
const ofUs = (quantities: readonly Quantity[]): Quantity[] =>
  quantities.flatMap((all) =>
    all.kind === "count" && all.unit === "" && all.of[0] === "us" && all.value > 2
      ? [unwrittenCount(all.value - 1, { of: ["others"], parts: [all] })]
      : [],
  );

const spell = "(?:night|day|week|weekend|month|year|shift|evening|morning|season)s?";
const inSoMany = guarded(
  new RegExp(
    `\\bone (?:${spell} (?:in|out of)|(?:in|out of|of)) (?:every )?(\\p{L}+|\\d{1,2})(?: ${spell})?\\b`,
    "giu",
  ),
);
const everyNth = guarded(new RegExp(`\\bevery (other|\\p{L}+(?:th|rd)|second) ${spell}\\b`, "giu"));
/** "One night in four", "every fourth night": a share of them. */
const sharesOfTime = (text: string): Quantity[] =>
  [...findAll(inSoMany, text), ...findAll(everyNth, text)].flatMap((match) => {
    const whole = match[1]?.toLowerCase() === "other" ? 2 : numberOf(match[1] ?? "");
    return whole >= 2 ? [unwrittenCount(1 / whole, { kind: "share" })] : [];
  });

const twiceADay = guarded(/\bmornings? and (?:evening|night|afternoon)s?\b/i);

const base = /\b(?:had been|stood at|was|were|from(?: a base of)?) (?:about |around |just )?$/i;
/** "Halved the scrap rate, which stood at 6%": the 3% it came to. */
const cameTo = (quantities: readonly Quantity[], text: string): Quantity[] =>
  quantities.flatMap((factor) =>
    factor.kind === "multiple"
      ? quantities.flatMap((level) =>
          level.start > factor.end && /count|money|share/.test(level.kind) && base.test(text.slice(0, level.start))
            ? [
                { ...level, value: level.value * factor.value, lead: "to", parts: [factor, level] },
                ...(level.kind === "share"
                  ? [
                      unwrittenCount(Math.abs(level.value * (1 - factor.value)), {
                        kind: "points",
                        parts: [factor, level],
                      }),
                    ]
                  : []),
              ]
            : [],
        )
      : [],
  );

const fate = /^(?:was|were|got|had|went|\p{L}+ed|\p{L}+n|lost|broke|left|sold|quit|came|bounced)$/u;
/** "Out of 500 cheques, 7 bounced and 3 were lost": the ten that did not clear, and the 490 that did. */
function partsOf(quantities: readonly Quantity[], text: string): Quantity[] {
  const counts = quantities.filter(({ kind, unit }) => kind === "count" && unit === "");
  return counts.flatMap((whole, at) => {
    if (!/\b(?:out )?of (?:the |my |our |all )?$/i.test(text.slice(0, whole.start))) return [];
    const parts = counts
      .slice(at + 1)
      .filter((part) => fate.test(part.of[0] ?? "") && !/[.;]/.test(text.slice(whole.end, part.start)));
    const sum = parts.reduce((total, { value }) => total + value, 0);
    if (parts.length < 2 || sum >= whole.value) return [];
    const uses = { parts: [whole, ...parts] };
    const share = sum / whole.value;
    return [
      unwrittenCount(sum, uses),
      unwrittenCount(whole.value - sum, uses),
      unwrittenCount(share, { kind: "share", ...uses }),
      unwrittenCount(1 - share, { kind: "share", ...uses }),
    ];
  });
}

const running =
  /\b(\p{L}+|\d{1,2}(?:st|nd|rd|th)) (?:straight |consecutive )?(winter|summer|season|year|term|spring|autumn)(?: running| in a row|,? as\b)/giu;
/** "Third winter running": three of them. */
const inARow = (text: string): Quantity[] =>
  findAll(guarded(running), text).flatMap((match) => {
    const count = numberOf((match[1] ?? "").replace(/(?<=\d)\p{L}+$/u, ""));
    return count >= 2 ? [unwrittenCount(count, { of: [`${match[2] ?? ""}s`] })] : [];
  });

const yearNamed = guarded(/\bin ((?:19|20)\d\d)\b/g);
/** "17 in 2023, 22 in 2024": two years. */
function yearsNamed(text: string): Quantity[] {
  const years = [...new Set(findAll(yearNamed, text).map((match) => Number(match[1])))];
  const runs = years.length > 1 && Math.max(...years) - Math.min(...years) === years.length - 1;
  return runs ? [unwrittenCount(years.length * 12, { unit: "month" })] : [];
}

const oneEach = guarded(/\b(?:an?|one) (hour|day|week|month|year) (?:each|apiece|per|every)\b/gi);
/** "An hour each time". */
const onesEach = (text: string): Quantity[] =>
  findAll(oneEach, text).map((match) => inBaseUnit(unwrittenCount(1, { unit: (match[1] ?? "").toLowerCase() })));

const onlyOne = /\b(?:only|just) one of (?:the |my |our )?$/i;
/** "Only one of the 30 drivers has had an accident": 29 have not. */
const allButOne = (quantities: readonly Quantity[], text: string): Quantity[] =>
  quantities.flatMap((whole) =>
    whole.kind === "count" && whole.unit === "" && onlyOne.test(text.slice(0, whole.start))
      ? [unwrittenCount(whole.value - 1, { of: whole.of, parts: [whole] })]
      : [],
  );

const hours = guarded(
  /\b(?:at|from) (\d{1,2})(?! ?[ap]m|:|\d)\b[^.;]{0,60}?\b(?:clos|finish|end|leav|lock)\p{L}*(?: up)? at (\d{1,2})(?! ?[ap]m|:|\d)\b/giu,
);
/** "Open at 7, close at 3": eight hours. */
const hoursOpen = (text: string): Quantity[] =>
  findAll(hours, text).map((match) =>
    unwrittenCount(((Number(match[2]) - Number(match[1]) + 12) % 12) * 3600, { unit: "second", written: "hour" }),
  );

const rows = guarded(
  /\b(?:floors|rooms|grades|years|weeks|units|bays|gates|aisles|lines|levels|zones|chapters|modules|stations|lanes|wards|tables|days) (\d{1,3}) ?(?:-|–|to|through|thru) ?(\d{1,3})\b/gi,
);
/** "Floors 3 through 7" are five. */
const inRows = (text: string): Quantity[] =>
  findAll(rows, text).flatMap((match) => {
    const count = Number(match[2]) - Number(match[1]) + 1;
    return count > 1 ? [unwrittenCount(count, {})] : [];
  });

/** The amounts that a text tells otherwise. Those with `parts` were read from the written amounts. */
export const impliedTellings = (quantities: readonly Quantity[], text: string): Quantity[] => [
  ...companyOf(text),
  ...ofUs(quantities),
  ...sharesOfTime(text),
  ...(twiceADay.test(text) ? [unwrittenCount(2, { of: ["times"] })] : []),
  ...cameTo(quantities, text),
  ...partsOf(quantities, text),
  ...inARow(text),
  ...inRows(text),
  ...yearsNamed(text),
  ...allButOne(quantities, text),
  ...hoursOpen(text),
  ...weekdayRanges(text).map((days) => unwrittenCount(days, { of: ["days"] })),
  ...onesEach(text),
];
