/** Takes for dates written in several shapes, with the odd ones named, and for names and credentials in lower case. */
import type { DateRange } from "../../resume";
import { type Check, type Hit, shareOfCount } from "../check";
import type { Reading } from "../features/reading";
import { convention } from "../sources";
import { placeOfField } from "../story/place";
import { inQuotes, joinWords } from "../voice";

/** Years alone beside months are common for old posts; numeric beside named months, or seasons, are not. */
const shapeOf = (range: DateRange): string => {
  const text = range.raw.text;
  if (/\d{1,2}\/\d{2,4}/.test(text))
    return /[A-Za-z]{3,} \d{4}/.test(text.replace(/present|current|now|today/i, "")) ? "mixed" : "MM/YYYY";
  if (/\b(?:spring|summer|autumn|fall|winter)\b/i.test(text)) return "season";
  if (/\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/i.test(text))
    return "month";
  if (/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b/i.test(text)) return "mon";
  return "year";
};

function dateHits(reading: Reading): Hit[] {
  const ranges = reading.resume.roles.flatMap((role) => (role.dates ? [role.dates] : []));
  const shapes = ranges.map(shapeOf);
  const kinds = [...new Set(shapes)];
  if (kinds.length < 2) return [];
  const counts = kinds.map((kind) => ({ kind, count: shapes.filter((shape) => shape === kind).length }));
  const usual = counts.sort((a, b) => b.count - a.count || shapes.indexOf(a.kind) - shapes.indexOf(b.kind))[0]?.kind;
  const odd = ranges.filter((_, index) => shapes[index] !== usual);
  const harmless =
    kinds.every((kind) => kind === "year" || kind === usual || usual === "year") &&
    kinds.length === 2 &&
    !kinds.includes("season");
  if (harmless && odd.length < 2 && ranges.length > 2) return [];
  const places = odd.flatMap((range) => placeOfField(reading.resume, range.raw));
  const shown = joinWords([
    ...new Set([ranges[0], odd[0]].flatMap((range) => (range ? [inQuotes(range.raw.text)] : []))),
  ]);
  if (places.length === 0) return [];
  return [
    {
      places,
      severity: "consider",
      weight: Math.min(2, kinds.length - 1),
      note: "Settle on one way to write dates.",
      claim: "Write every date the same way",
      why: `${shown} stand on one page. One shape throughout is read faster, and parsers agree on it.`,
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
    const hits = [...dateHits(reading), ...caseHits(reading)].filter((hit) => hit.places.length > 0);
    return { hits, share: shareOfCount(hits, 2) };
  },
};
