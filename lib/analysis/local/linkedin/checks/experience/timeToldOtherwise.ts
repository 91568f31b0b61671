/**
 * Takes where a post's own words say another time than its dates: hired in another year, or lasting a few weeks where
 * the dates show more than a year.
 */
import { type Hit, shareOfCount } from "../../../checks/check";
import { openingOf } from "../../../checks/features/opening";
import { verbForm } from "../../../checks/features/verbForm";
import { sentencesOf, wordsOf } from "../../../checks/features/words";
import { convention } from "../../../checks/sources";
import { inQuotes } from "../../../checks/voice";
import { findDates } from "../../../segment/findDates";
import { datedPosts, type PostDates } from "../../postDates";
import type { ProfileCheck } from "../../profileCheck";
import type { ProfileReading } from "../../profileReading";
import { yearsToldIn } from "../../timeTold";

/** Opens with how the writer came: what follows dates the beginning of the post. */
const came =
  /^(?:I )?(?:(?:was )?(?:hired|started|came|taken on|brought on|recruited|began)(?: on| here| aboard)?(?: (?:as|in|at|on|back|with|from|by)(?!\p{L})|(?=,))|(?:joined|signed on)(?!\p{L}))[^,;.]{0,40}/iu;
/** A length of time that is said of the whole post: "internship, 10 weeks", "a six-month contract". */
const kinds =
  "(?:intern(?:ship)?|placement|contract|co-?op|apprenticeship|secondment|residency|(?:interim|temporary|acting) (?:post|role|job|position|assignment)|(?:maternity|parental|leave|sick) cover|assignment)";
const numbers = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const length = `(\\d{1,2}|${numbers.join("|")})[ -](weeks?|months?)`;
const lasted = new RegExp(
  `(?<![\\p{L}\\d])(?:${length}(?: \\p{L}+)? ${kinds}|${kinds}(?:,| of| for|:) ${length})(?!\\p{L})`,
  "iu",
);
const monthsOld = 24;
const weeksAMonth = 4.3;
/** A post that runs so much longer than it says has lost its end. */
const monthsOver = 6;
/** A season and a month are counted differently; below this the words are loose. */
const monthsApart = 4;

interface Slip {
  text: string;
  span: { start: number; end: number };
  claim: string;
  why: string;
}

function beginningIn(text: string, { from }: PostDates): Omit<Slip, "text" | "span"> | null {
  const opening = came.exec(text);
  const date =
    opening &&
    findDates(text).find(
      ({ start }) => start < opening[0].length + 24 && !/[;]|(?<!\p{L})since(?!\p{L})/iu.test(text.slice(0, start)),
    )?.from;
  if (!date) return null;
  const earliest = date.year * 12 + (date.month ?? 1) - 1;
  const latest = date.year * 12 + (date.month ?? 12) - 1;
  if (earliest - from.latest < monthsApart && from.earliest - latest < monthsApart) return null;
  return {
    claim: "Let the dates and the words begin together",
    why: "dates the beginning otherwise than the post does.",
  };
}

function lengthIn(text: string, { from, to }: PostDates): Omit<Slip, "text" | "span"> | null {
  const match = lasted.exec(text);
  const count = match?.[1] ?? match?.[3] ?? "";
  const unit = match?.[2] ?? match?.[4] ?? "";
  const value = numbers.indexOf(count.toLowerCase()) + 1 || Number(count);
  if (!match || !(value > 0)) return null;
  const told = /^week/i.test(unit) ? value / weeksAMonth : value;
  if (to.earliest - from.latest - told < monthsOver) return null;
  return { claim: "End the post where it ended", why: "is shorter than the time that the dates show." };
}

/** Words after which a day is one of somebody or something else. */
const ofOther =
  /(?<!\p{L})(?:that|which|who|whose|since|from|after|before|until|than|unlike|as|when|where|built|founded|designed|published|enacted|passed|bought|against|under)(?: \p{L}+)?$/iu;

/** An act of the writer with its day, which lies outside the post. */
function actIn(text: string, { from, to, ongoing }: PostDates): Omit<Slip, "text" | "span"> | null {
  const words = wordsOf(text);
  const dates = findDates(text).filter(({ kind }) => kind === "single");
  const [date] = dates;
  if (!date?.from || dates.length > 1) return null;
  const before = text.slice(0, date.start).trimEnd();
  const earliest = date.from.year * 12 + (date.from.month ?? 1) - 1;
  const latest = date.from.year * 12 + (date.from.month ?? 12) - 1;
  const isOutside = latest < from.earliest - monthsApart || (!ongoing && earliest > to.latest + monthsApart);
  if (
    !isOutside ||
    !/(?:^|[ (])(?:in|during)(?: (?:early|late|mid|the (?:spring|summer|fall|autumn|winter) of))?$/iu.test(before)
  )
    return null;
  const opening = openingOf(text, { start: 0, end: text.length }, words);
  const isActFirst =
    opening.tense === "past" &&
    opening.tier !== "none" &&
    /^[.;!)]?(?:$|\s)/.test(text.slice(date.end, date.end + 2)) &&
    !/^,/.test(text.slice(date.end));
  const between = text.slice(opening.end, date.start).replace(/\s*(?:in|during)\s*$/iu, "");
  const hasOtherVerb = wordsOf(between).some(({ lower }) => verbForm(lower)?.tense === "past");
  const isActAfter = /^In\b/u.test(text) && /^,? I (?!was born|grew|graduated)/u.test(text.slice(date.end));
  if (!isActAfter && (!isActFirst || hasOtherVerb || ofOther.test(between))) return null;
  return {
    claim: "Let the day told and the dates of the post agree",
    why: "tells an act of a day at which the dates show no such post.",
  };
}

/** The writer's own time in the post, as told in it. */
const ownStay =
  /^ (?:here|in (?:this|the) (?:role|post|job|position|seat|chair|store|shop|school|company|firm)|on (?:this|the) (?:job|crew|team)|with (?:the|this) (?:company|firm|team|school|store))(?!\p{L})/iu;

/** Spans and days of the stay itself: "worked here from 2010 to 2016", "left in 2016", "since 2014 I have". */
const stay = /(?<!\p{L})(?:here|I worked|worked|I was|served|employed|on staff)(?!\p{L})/iu;
const leaving = /^(?:I )?(?:left|retired|resigned|quit|departed)(?: \p{L}+){0,3} (?:in|at the end of)(?: \p{L}+)? ?$/iu;
const sinceThen = /^(?:I have|I['’]ve)(?!\p{L})|(?:I have|I['’]ve) [^.;]{0,60}$/iu;

function daysIn(text: string, { from, to, ongoing }: PostDates): Omit<Slip, "text" | "span"> | null {
  const slip = {
    claim: "Let the days told and the dates of the post agree",
    why: "tells other days than the dates of the post.",
  };
  for (const date of findDates(text)) {
    if (!date.from) continue;
    const begin = {
      earliest: date.from.year * 12 + (date.from.month ?? 1) - 1,
      latest: date.from.year * 12 + (date.from.month ?? 12) - 1,
    };
    const last = date.to === null || date.to === "present" ? null : date.to;
    const end = last && {
      earliest: last.year * 12 + (last.month ?? 1) - 1,
      latest: last.year * 12 + (last.month ?? 12) - 1,
    };
    const startsOff = begin.latest < from.earliest - monthsApart || begin.earliest > from.latest + monthsApart;
    const endsOff =
      end !== null && !ongoing && (end.latest < to.earliest - monthsApart || end.earliest > to.latest + monthsApart);
    if (date.kind === "range" && stay.test(text) && startsOff && endsOff) return slip;
    if (date.kind === "single" && endsOff && leaving.test(text.slice(0, date.start))) return slip;
    const isSince =
      date.kind === "since" &&
      (sinceThen.test(text.slice(date.end).replace(/^,? /, "")) || sinceThen.test(text.slice(0, date.start)));
    if (isSince && begin.latest < from.earliest - monthsApart) return slip;
  }
  return null;
}

function stayIn(text: string, { from, to }: PostDates): Omit<Slip, "text" | "span"> | null {
  const shown = (to.latest - from.earliest + 1) / 12;
  const told = yearsToldIn(text).find(
    ({ start, end }) =>
      ownStay.test(text.slice(end)) ||
      /(?<!\p{L})my $/iu.test(text.slice(0, start)) ||
      (start === 0 && /^ (?:on|of|in|as|at|behind|with)(?!\p{L})/iu.test(text.slice(end))),
  );
  return told && told.years > shown + 1
    ? { claim: "Let the years told and the dates agree", why: "tells more years than the dates show." }
    : null;
}

/** The length printed beside the dates. LinkedIn counts it itself, so that another one was set by hand or is old. */
function printedOtherwise({ post, from, to, ongoing }: PostDates): boolean {
  const stated = post.period?.statedMonths ?? null;
  if (stated === null) return false;
  const [over, short] = [from.earliest - to.latest + stated - 1, to.earliest - from.latest - stated];
  // A page that was saved a while ago is behind with what goes on; ahead it cannot be.
  return over >= monthsOver || short >= (ongoing ? monthsOld : monthsOver);
}

function slipIn(reading: ProfileReading, post: PostDates): (Slip & { unit: Hit["places"][number]["unit"] }) | null {
  for (const unit of reading.resume.roles[post.index]?.lines ?? []) {
    for (const span of sentencesOf(unit.text)) {
      const text = unit.text.slice(span.start, span.end);
      const slip =
        beginningIn(text, post) ??
        lengthIn(text, post) ??
        stayIn(text, post) ??
        daysIn(text, post) ??
        actIn(text, post);
      if (slip) return { ...slip, text, span, unit };
    }
  }
  return null;
}

export const timeToldOtherwise: ProfileCheck = {
  id: "time-told-otherwise",
  head: "story",
  title: "Words and dates of a post that disagree",
  kinds: [],
  profileKinds: ["inconsistent_dates", "stale_role"],
  source: convention,
  effect: "takes",
  maxPoints: 8,
  judge(reading) {
    const hits = datedPosts(reading.linkedIn, reading.resume.asOf).flatMap((dated): Hit[] => {
      const slip = slipIn(reading, dated);
      const dates = reading.headingOf(dated.post);
      if (dates.length > 0 && printedOtherwise(dated)) {
        const quoted = dated.post.period?.quoted.text ?? "";
        return [
          {
            places: dates,
            severity: "consider",
            weight: 1,
            note: "The length does not fit the dates.",
            claim: "Mend the dates, or save the profile anew",
            why: `${inQuotes(quoted, 10)}: the months between the dates are others than the length says. One of the two is wrong, or the copy is old.`,
          },
        ];
      }
      if (!slip || dates.length === 0) return [];
      return [
        {
          places: [...dates, { unit: slip.unit, ...slip.span }],
          severity: "consider",
          weight: 1,
          note: "The dates above say otherwise.",
          claim: slip.claim,
          why: `${inQuotes(slip.text, 10)} ${slip.why} A reader who adds up the months stops here.`,
        },
      ];
    });
    return { hits: hits.slice(0, 2), share: shareOfCount(hits, 1) };
  },
};
