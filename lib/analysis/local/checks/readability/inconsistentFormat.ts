/** Takes for dates written in several shapes, with the odd ones named, and for names and credentials in lower case. */
import { guarded } from "../../../guardedPattern";
import type { DateRange } from "../../resume";
import { headerDates } from "../../segment/headerPieces";
import { type Check, type Hit, shareOfCount } from "../check";
import { showsWork } from "../features/caliber";
import { type DateShape, dateShapeOf } from "../features/dateShape";
import type { Reading } from "../features/reading";
import { convention } from "../sources";
import { placeOfField } from "../story/place";
import { inQuotes, joinWords } from "../voice";

interface Written {
  range: DateRange;
  shape: DateShape;
}

/** The commonest value, the earliest of equals. */
function usualOf<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[Value | undefined, number]>(
    (most, one) => (one[1] > most[1] ? one : most),
    [undefined, 0],
  )[0];
}

/** A date alone says when something began or a summer's placement was; it is no range to compare. */
const isRange = ({ shape }: Written): boolean => shape.joint !== "none";

/**
 * Two styles of month, days or seasons beside others are never wanted. Years alone beside months are common for old
 * posts, and no fault where the page is strong.
 */
function oddPoints(all: readonly Written[], strong: boolean): Written[] {
  const written = all.filter((one) => isRange(one) && !(strong && one.shape.point === "partial"));
  const days = written.filter(({ shape }) => shape.point === "day");
  if (days.length > 0 && days.length < all.length) return days;
  const seasons = written.filter(({ shape }) => shape.point === "season");
  if (seasons.length > 0 && seasons.length < written.length) return seasons;
  const plain = written.filter(({ shape }) => !["mixed", "partial", "month"].includes(shape.point));
  const usual = usualOf(plain.map(({ shape }) => shape.point));
  const odd = written.filter(({ shape }) => shape.point !== usual && shape.point !== "month");
  const yearsOnly = odd.every(({ shape }) => shape.point === "year") || usual === "year";
  return strong && yearsOnly && odd.length === 1 && written.length > 2 ? [] : odd;
}

/** Dashes with blanks and without, words and dashes, on one page. */
function oddJoints(written: readonly Written[]): Written[] {
  const joined = written.filter(({ shape }) => shape.joint !== "none");
  const usual = usualOf(joined.map(({ shape }) => shape.joint));
  return joined.filter(({ shape }) => shape.joint !== usual);
}

function dateHits(reading: Reading): Hit[] {
  const written = reading.resume.roles.flatMap(({ dates, confidence }) =>
    dates && confidence >= 0.4 ? [{ range: dates, shape: dateShapeOf(dates.raw.text) }] : [],
  );
  const strong = showsWork(reading);
  const points = oddPoints(written, strong);
  const odd = points.length > 0 || strong ? points : oddJoints(written);
  const places = odd.flatMap(({ range }) => placeOfField(reading.resume, range.raw));
  if (places.length === 0) return [];
  const other = written.find((one) => !odd.includes(one));
  const shown = joinWords([
    ...new Set([other, ...odd].flatMap((one) => (one ? [inQuotes(one.range.raw.text)] : [])).slice(0, 2)),
  ]);
  return [
    {
      places,
      severity: "consider",
      weight: Math.min(2, new Set(odd.map(({ shape }) => shape.point)).size),
      note: "Settle on one way to write dates.",
      claim: "Write every date the same way",
      why: `${shown}: several ways to write dates stand on one page. One shape throughout is read faster, and parsers agree on it.`,
    },
  ];
}

const duration = guarded(
  /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:years?|months?|yrs?|summers?)\b/i,
);

/** Posts that say how long instead of when, beside posts that say when. */
function durationHits(reading: Reading): Hit[] {
  const { roles } = reading.resume;
  if (!roles.some(({ dates }) => dates !== null)) return [];
  const places = roles.flatMap(({ header }) =>
    header.flatMap((unit) => {
      const found = headerDates(unit) === null ? duration.exec(unit.text) : null;
      return found ? [{ unit, start: 0, end: found.index + found[0].length }] : [];
    }),
  );
  const [first] = places;
  if (!first) return [];
  return [
    {
      places,
      severity: "consider",
      weight: 1,
      note: "How long here, from when to when elsewhere.",
      claim: "Give dates where you give a duration",
      why: `${inQuotes(first.unit.text.slice(first.start, first.end))} says how long; the other posts say when. A reader cannot line them up.`,
    },
  ];
}

function caseHits(reading: Reading): Hit[] {
  const { name } = reading.resume.contact;
  if (!name || name.text !== name.text.toLowerCase() || !/[a-z]/.test(name.text)) return [];
  const lower = reading.units.filter(
    (unit) =>
      ["certifications", "education"].includes(reading.sectionOf(unit)) &&
      unit.kind !== "heading" &&
      unit.text === unit.text.toLowerCase(),
  );
  const places =
    lower.length > 0
      ? lower.slice(-1).map((unit) => ({ unit, start: 0, end: unit.text.length }))
      : placeOfField(reading.resume, name);
  return [
    {
      places,
      severity: "consider",
      weight: 1,
      note: "Names and credentials take capitals.",
      claim: "Write names with capitals",
      why: `${inQuotes(name.text)} and what follows stand in lower case, which reads as haste.`,
    },
  ];
}

export const inconsistentFormat: Check = {
  id: "inconsistent-format",
  head: "readability",
  title: "Several formats on one page",
  kinds: ["inconsistent_format", "date_inconsistent", "missing_dates"],
  source: convention,
  effect: "takes",
  maxPoints: 6,
  judge(reading) {
    const hits = [...dateHits(reading), ...durationHits(reading), ...caseHits(reading)].filter(
      (hit) => hit.places.length > 0,
    );
    return { hits, share: shareOfCount(hits, 2) };
  },
};
