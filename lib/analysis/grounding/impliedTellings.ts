/**
 * Amounts that a line tells by other words than numbers: the people it names beside the writer, a share as one night in
 * four, what a stated level is doubled to, an age by its year, and what is left of a whole once its parts went wrong.
 */
import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { cardinals, ordinals } from "./quantities.data";
import type { Quantity } from "./quantity";

const implied = (value: number, change: Partial<Quantity>): Quantity => ({
  kind: "count",
  value,
  unit: "",
  bound: "exact",
  of: [],
  lead: "",
  start: 0,
  end: 0,
  inWords: false,
  scale: 1,
  ...change,
});

const numberOf = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : (cardinals.get(word.toLowerCase()) ?? ordinals.get(word.toLowerCase()) ?? 0);

const person =
  "(?:husband|wife|partner|brother|sister|cousin|friend|colleague|coworker|co-worker|son|daughter|father|mother|dad|mum|mom|uncle|aunt|niece|nephew|neighbou?r|classmate|roommate|teammate|helper|assistant|apprentice|trainee|intern|volunteer|mentor|boss|\\p{L}{2,}(?:er|or|ist|ian|man|woman|mate))s?";
const someone = `(?:(?:my|the|a|an|one|another|our|his|her) (?:\\p{L}+ ){0,2}?|(two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?:\\p{L}+ ){0,2}?)${person}`;
const company = new RegExp(
  `\\b(?:with )?(${someone}(?:(?:, | and |, and )${someone})*),?(?: and)? (?:I|me|myself)\\b`,
  "iu",
);
const people = guarded(new RegExp(someone, "giu"));

/** "My brother and two cousins and I": the three others, and the four they are with the writer. */
function companyOf(text: string): Quantity[] {
  const told = company.exec(text)?.[1];
  if (told === undefined) return [];
  const others = findAll(people, told).reduce((sum, match) => sum + (match[1] ? numberOf(match[1]) : 1), 0);
  return others === 0 ? [] : [implied(others, { of: ["people"] }), implied(others + 1, { of: ["people"] })];
}

/** "Eleven of us" are ten others and the writer. */
const ofUs = (quantities: readonly Quantity[]): Quantity[] =>
  quantities.flatMap((all) =>
    all.kind === "count" && all.unit === "" && all.of[0] === "us" && all.value > 2
      ? [implied(all.value - 1, { of: ["others"], parts: [all] })]
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
    return whole >= 2 ? [implied(1 / whole, { kind: "share" })] : [];
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
                      implied(Math.abs(level.value * (1 - factor.value)), {
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
      implied(sum, uses),
      implied(whole.value - sum, uses),
      implied(share, { kind: "share", ...uses }),
      implied(1 - share, { kind: "share", ...uses }),
    ];
  });
}

const running =
  /\b(\p{L}+|\d{1,2}(?:st|nd|rd|th)) (?:straight |consecutive )?(winter|summer|season|year|term|spring|autumn)(?: running| in a row|,? as\b)/giu;
/** "Third winter running": three of them. */
const inARow = (text: string): Quantity[] =>
  findAll(guarded(running), text).flatMap((match) => {
    const count = numberOf((match[1] ?? "").replace(/(?<=\d)\p{L}+$/u, ""));
    return count >= 2 ? [implied(count, { of: [`${match[2] ?? ""}s`] })] : [];
  });

/** The amounts that a text tells otherwise. Those with `parts` were read from the written amounts. */
export const impliedTellings = (quantities: readonly Quantity[], text: string): Quantity[] => [
  ...companyOf(text),
  ...ofUs(quantities),
  ...sharesOfTime(text),
  ...(twiceADay.test(text) ? [implied(2, { of: ["times"] })] : []),
  ...cameTo(quantities, text),
  ...partsOf(quantities, text),
  ...inARow(text),
];
