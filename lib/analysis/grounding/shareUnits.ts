/** Gives bare numbers the unit of the amount they go with: "from 50 to 20 minutes", "1,500 acres: 600 of corn". */
import type { Quantity } from "./quantity";
import { stopWords } from "./words.data";

/** A bare number read in the kind, unit and scale of another. */
const onScaleOf = ({ kind, unit, scale }: Quantity, quantity: Quantity): Quantity => ({
  ...quantity,
  kind,
  unit,
  value: quantity.value * scale,
  scale,
});

/** "from 50 to 20 minutes", "3 weeks instead of 5": a bare end of a stated change has the unit of the other end. */
export function shareUnit(quantity: Quantity, before: Quantity | undefined, after: Quantity | undefined): Quantity {
  if (quantity.kind !== "count" || quantity.unit !== "") return quantity;
  // "15 and 25 dollars".
  const paired = after !== undefined && /^(?:and|or)$/.test(quantity.of[0] ?? "") && after.start - quantity.end <= 5;
  const opens = paired || (after !== undefined && after.lead === "to" && after.start - quantity.end <= 14);
  const closes =
    before !== undefined && (quantity.lead === "instead of" || quantity.lead === "to" || quantity.lead === "from");
  const other = opens
    ? after
    : closes &&
        (quantity.of[0] === undefined ||
          stopWords.has(quantity.of[0]) ||
          /^(?:once|thanks|instead|later|again|now)$/.test(quantity.of[0]))
      ? before
      : undefined;
  if (
    !other ||
    other.kind === "vague" ||
    other.kind === "label" ||
    other.kind === "ordinal" ||
    other.kind === "multiple"
  )
    return quantity;
  const scaled = quantity.value * other.scale;
  const sharesScale = quantity.scale === 1 && scaled <= other.value * 100 && scaled >= other.value / 100;
  const percent = other.kind === "share" || other.kind === "points";
  // "By 75%, to 200", "up 40% to 210": how far, and where to.
  if (percent && quantity.lead !== "by" && (other.lead === "by" || (other === before && other.lead === "")))
    if (quantity.lead !== "instead of") return quantity;
  const value = percent ? quantity.value / 100 : sharesScale ? scaled : quantity.value;
  return { ...quantity, kind: other.kind, unit: other.unit, value };
}

const timeUnits = new Set(["second", "minute", "hour", "day", "week", "month", "quarter", "year", "ms"]);

/** "Was at 88%; it has been over 97 since": a level beside a level. */
const carriesPercent = (quantity: Quantity, before: Quantity, text: string): boolean =>
  quantity.kind === "count" &&
  quantity.unit === "" &&
  !quantity.inWords &&
  quantity.value <= 100 &&
  !(quantity.lead === "to" && before.lead === "") &&
  (quantity.of[0] === undefined || stopWords.has(quantity.of[0])) &&
  /(?:\b(?:been|now|is|was|says?|it's|against|target|goal|average|norm|up from|down from|to)\b[^.;,\d]*|'s:? )$/i.test(
    text.slice(before.end, quantity.start),
  );

const inYear = /^[^.;\d]* in (?:19|20)\d\d\b/;
const isYearBeside = (quantity: Quantity, before: Quantity, text: string): boolean =>
  inYear.test(text.slice(before.end, quantity.start)) &&
  /^ in (?:19|20)\d\d\b/.test(text.slice(quantity.end)) &&
  quantity.value * before.scale < before.value * 10 &&
  quantity.value * before.scale > before.value / 10;

/** "1,500 acres: 600 of corn": a bare number that counts nothing of its own is measured as the one before it. */
export function measuredLike(quantity: Quantity, before: Quantity | undefined, text: string): Quantity {
  if (before?.kind === "share" && carriesPercent(quantity, before, text))
    return { ...quantity, kind: "share", value: quantity.value / 100 };
  // "Aged three and four".
  if (
    quantity.kind === "count" &&
    quantity.unit === "" &&
    /\bage[ds]?(?: \S+ (?:and|to|or|through))? $/i.test(text.slice(0, quantity.start))
  )
    return { ...quantity, unit: "year" };
  if (quantity.kind !== "count" || quantity.unit !== "" || quantity.inWords || quantity.lead !== "") return quantity;
  // "400k budget, came in at 372".
  if (
    before !== undefined &&
    (before.kind === "count" || before.kind === "money") &&
    before.scale >= 1000 &&
    quantity.scale === 1 &&
    (quantity.of[0] === undefined || stopWords.has(quantity.of[0])) &&
    quantity.value * before.scale < before.value * 10 &&
    quantity.value * before.scale > before.value / 10 &&
    /\b(?:came in|finished|ended|landed|closed|settled) (?:up )?(?:at|on) (?:about )?$/i.test(
      text.slice(0, quantity.start),
    )
  )
    return onScaleOf(before, quantity);
  // "1.8 million kroner, came in at 1.71 million".
  if (
    before?.kind === "money" &&
    before.scale >= 1e6 &&
    quantity.scale === before.scale &&
    quantity.of[0] === undefined &&
    quantity.value < before.value * 10 &&
    quantity.value > before.value / 10
  )
    return { ...quantity, kind: "money", unit: before.unit };
  // "2.1 million in 2023 and 2.6 in 2024".
  if (
    before !== undefined &&
    (before.kind === "count" || before.kind === "money") &&
    before.scale >= 1e6 &&
    quantity.scale === 1 &&
    quantity.value < 1000 &&
    (quantity.of[0] === undefined || stopWords.has(quantity.of[0])) &&
    /^(?: in (?:19|20)\d\d\b|\s*[),.;]|\s*$)/.test(text.slice(quantity.end)) &&
    /[.\d]/.test(text.slice(quantity.start, quantity.end)) &&
    before.value / before.scale < quantity.value * 100
  )
    return onScaleOf(before, quantity);
  if (
    before?.kind === "money" &&
    quantity.of[0] === undefined &&
    /\b(?:year|month|quarter|season|week) (?:before|earlier) $/i.test(text.slice(0, quantity.start))
  )
    return { ...quantity, kind: "money", unit: before.unit };
  if (before?.kind === "money" && /^(?:left|over|remaining|saved)$/.test(quantity.of[0] ?? ""))
    return { ...quantity, kind: "money", unit: before.unit };
  if (
    before?.kind === "money" &&
    (quantity.of[0] === undefined || stopWords.has(quantity.of[0])) &&
    /\bof (?:which|that|it|this)\b[^.;\d]*$/i.test(text.slice(before.end, quantity.start))
  )
    return { ...quantity, kind: "money", unit: before.unit };
  // "2.1 million in 2023 and 2.6 in 2024".
  if (before !== undefined && before.scale > 1 && quantity.scale === 1 && isYearBeside(quantity, before, text))
    return onScaleOf(before, quantity);
  if (before?.kind !== "count" || before.unit === "") return quantity;
  const compared =
    /^ now\b/i.test(text.slice(quantity.end)) ||
    /\b(?:was|before|previously|earlier|formerly|used to be|compared (?:to|with)|against|average:|norm:|target:|goal:|usual:|rather than|towards?|out of|(?:it|that)'s|(?:it|that|this|which) (?:is|was|had been|took|takes|came to)|now|then)\b[^.;\d]*$/i.test(
      text.slice(before.end, quantity.start),
    );
  // "850 square metres, staff 11" has its own measure.
  const own = /[,;]\s+(?:(?!and\b|of\b|with\b|now\b|then\b|to\b)\p{L}+ ){1,2}$/iu.test(
    text.slice(before.end, quantity.start),
  );
  if ((timeUnits.has(before.unit) || own) && !compared) return quantity;
  const bare =
    /^(?:\s+now\b|\s+of (?!the\b|my\b|our\b|them\b|which\b|these\b)|\s+in (?:(?:19|20)\d\d|the)\b|\s*[),.;]|\s*$)/i.test(
      text.slice(quantity.end),
    );
  return bare ? { ...quantity, unit: before.unit } : quantity;
}
