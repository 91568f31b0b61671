/**
 * Takes for dates that cannot all be right: posts that overlap in part, an end before its start, a start to come, a
 * degree dated twice, more years claimed than the posts hold.
 */
import { guarded } from "../../../guardedPattern";
import type { Unit } from "../../resume";
import { type Check, type Hit, shareOfCount } from "../check";
import type { Reading } from "../features/reading";
import { type Stay, timelineOf } from "../features/timeline";
import { convention } from "../sources";
import { inQuotes } from "../voice";
import { placeOfField } from "./place";

const tolerated =
  /\b(?:interim|acting|part[- ]time|volunteer|freelance|independent|self[- ]employed|consult\w*|adjunct|board|treasurer|tutor|advis[oe]r|contract|seasonal|summer|intern|secondment|seconded|trainee|founder)\b/i;

/** Posts held side by side on purpose: one inside the other, or one of a kind that is held beside a post. */
function clash(earlier: Stay, later: Stay): boolean {
  const inside = later.to <= earlier.to || later.from === earlier.from;
  const titles = [earlier, later].map(({ role }) => `${role.title?.text ?? ""} ${role.employer?.text ?? ""}`).join(" ");
  if (inside || earlier.open || later.open || tolerated.test(titles)) return false;
  return earlier.earliestTo - later.latestFrom + 1 > 1;
}

const backwards = guarded(/\b((?:19|20)\d\d)\s?(?:-|–|—|to)\s?((?:19|20)\d\d)\b/);
const claimed = guarded(/\b(?:over |more than |nearly |almost |some )?(\d{1,2})\+? years?(?:['’])? (?:of |in |as )/i);
const degree = guarded(/\b(ph\.?d|doctorate|mba|m\.?sc|master|b\.?sc|bachelor)/i);
const yearsSlack = 2;
/** Claims more than the figure says. */
const beyond = /over|more than|\+/i;

interface Found {
  places: Hit["places"];
  claim: string;
  why: string;
}

function reversed(units: readonly Unit[]): Found[] {
  return units.flatMap((unit) => {
    const found = unit.kind === "bullet" ? null : backwards.exec(unit.text);
    if (!found || Number(found[2]) >= Number(found[1])) return [];
    const places = [{ unit, start: found.index, end: found.index + found[0].length }];
    return [{ places, claim: "Check the order of these dates", why: `“${found[0]}” ends before it begins.` }];
  });
}

/** "15 years of experience" above posts that reach back ten. */
function overstated(reading: Reading, stays: readonly Stay[]): Found[] {
  const first = stays[0];
  if (!first) return [];
  const years = reading.resume.asOf.year - Math.floor(first.from / 12);
  return reading.units.flatMap((unit) => {
    const found = unit.role < 0 ? claimed.exec(unit.text) : null;
    if (!found || Number(found[1]) <= years + (beyond.test(found[0]) ? 1 : yearsSlack)) return [];
    const places = [{ unit, start: found.index, end: found.index + found[0].trimEnd().length }];
    const why = `${inQuotes(found[0])} are claimed, and the first dated post begins ${years} years ago. Date what came before, or correct the figure.`;
    return [{ places, claim: "Make the years agree with the posts", why }];
  });
}

/** Words by which a line may look past the end of its post. */
const looksOn = /\b(?:later|after|since|still|now|then|today|until|by|next|subsequently|expected|planned)\b/i;

/** "2012 - 2024" over a line that tells of October 2025. */
function toldLater({ work, resume }: Reading): Found[] {
  return work.flatMap(({ role, sentences }) => {
    const dates = resume.roles[role]?.dates;
    const end = dates?.end;
    if (!dates || !end || end === "present") return [];
    const told = sentences.flatMap(({ text }) => {
      const year =
        /\b(?:in|on|during) (?:(?:early|late|mid|the|spring|summer|autumn|fall|winter|\p{Lu}\p{Ll}+|of)[ -]){0,3}((?:19|20)\d\d)\b/u.exec(
          text,
        );
      const isLater = year !== null && Number(year[1]) > end.year && Number(year[1]) <= resume.asOf.year;
      return isLater && !looksOn.test(text.slice(Math.max(0, year.index - 60), year.index + year[0].length + 30))
        ? year[0]
        : [];
    })[0];
    if (told === undefined) return [];
    const why = `The post ends with ${inQuotes(dates.raw.text)}, and a line of it tells of something ${inQuotes(told)}.`;
    return [{ places: placeOfField(resume, dates.raw), claim: "Make the dates agree with what is told", why }];
  });
}

/** A doctorate that ends one year among the posts and another among the studies. */
function datedTwice({ resume }: Reading, stays: readonly Stay[]): Found[] {
  return resume.education.flatMap(({ degree: named, dates }) => {
    const kind = degree.exec(named?.text ?? "")?.[1]?.toLowerCase();
    const end = dates?.end;
    if (!kind || !dates || !end || end === "present") return [];
    const other = stays.find(({ role }) => degree.exec(role.title?.text ?? "")?.[1]?.toLowerCase() === kind);
    if (!other || Math.floor(other.to / 12) === end.year || !named) return [];
    const places = [...placeOfField(resume, named), ...placeOfField(resume, dates.raw)];
    const why = `${inQuotes(named.text)} is dated ${inQuotes(dates.raw.text)} here and ${inQuotes(other.range.raw.text)} among the posts.`;
    return [{ places, claim: "Give the degree one date", why }];
  });
}

export const dateInconsistent: Check = {
  id: "date-inconsistent",
  head: "story",
  title: "Dates that contradict each other",
  kinds: ["date_inconsistent", "inconsistent_format"],
  source: convention,
  effect: "takes",
  maxPoints: 6,
  judge(reading) {
    const { resume } = reading;
    const stays = timelineOf(resume);
    const today = resume.asOf.year * 12 + resume.asOf.month - 1;
    const found: Found[] = [
      ...reversed(reading.units),
      ...overstated(reading, stays),
      ...datedTwice(reading, stays),
      ...toldLater(reading),
    ];
    stays.forEach((later, index) => {
      const earlier = stays[index - 1];
      if (later.from > today)
        found.push({
          places: placeOfField(resume, later.range.raw),
          claim: "Check this date",
          why: `“${later.range.raw.text}” begins after today.`,
        });
      if (earlier && clash(earlier, later))
        found.push({
          places: [...placeOfField(resume, earlier.range.raw), ...placeOfField(resume, later.range.raw)],
          claim: "Check where one post ends and the next begins",
          why: `“${earlier.range.raw.text}” runs into “${later.range.raw.text}”. If both are right, say that they overlapped; if not, correct one.`,
        });
    });
    const hits: Hit[] = found
      .filter(({ places }) => places.length > 0)
      .map((one) => ({ severity: "fix", weight: 1, note: "These dates cannot both be right.", ...one }));
    return { hits, share: shareOfCount(hits, 1) };
  },
};
