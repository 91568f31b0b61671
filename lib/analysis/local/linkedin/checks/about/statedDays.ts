/** Years that the writer gives for a first or a last day ("joined Calder in 2016", "graduated in 2012"), held against the dates below. */

import type { LinkedInProfile } from "../../../../../validation/linkedInProfile";
import { findDates } from "../../../segment/findDates";
import { titleStems } from "../../agreement/plainNames";
import type { PostDates } from "../../postDates";
import { namedPosts } from "./namedPosts";
import type { Contradiction } from "./saidIn";

const since = /(?<![\p{L}])since (?:\p{L}+ )?((?:19|20)\d\d)(?!\d)/iu;
const joined =
  /(?<!\p{L})(?:joined|started (?:out )?(?:at|with)|came to|hired (?:at|by)|been (?:at|with)|began (?:at|with)|arrived at|(?:went|came) to work (?:at|for))(?!\p{L})/iu;
const returned = /(?<!\p{L})(?:back|again|returned?|rejoined|re-joined)(?!\p{L})/iu;
const graduated =
  /(?<!\p{L})(?:I )?graduated (?:(?:from|with|in|as|at|magna|summa|cum|laude|top)(?!\p{L})[^.;]{0,60}? )?in (?:\p{L}+ )?(?<year>(?:19|20)\d\d)(?!\d)|(?<!\p{L})class of (?<class>(?:19|20)\d\d)(?!\d)/iu;
const otherSchool = /(?<!\p{L})(?:high|secondary|middle) school(?!\p{L})/iu;
/** A slip of some months is how people remember. */
const graceMonths = 4;
const toleranceYears = 2;
const ofWork =
  /(?<!\p{L})(?:field|trade|industry|business|profession|craft|career|working|worked|practi[cs]ing|employed)(?!\p{L})/iu;

/** The first day at an employer, against the posts there. */
function firstDay(sentence: string, posts: readonly PostDates[]): Contradiction | null {
  // "In 2012 I came to Calder": the day is put behind, where the others have it.
  const text = sentence.replace(/^(In (?:\p{L}+ )?(?:19|20)\d\d),? (I [^.;,]{3,60}).*$/u, "$2 $1");
  const verb = joined.exec(text);
  if (!verb || returned.test(text)) return null;
  const rest = text.slice(verb.index + verb[0].length);
  const [date] = findDates(rest);
  const from = date?.from;
  if (!date || !from || date.start > 70) return null;
  const there = namedPosts(rest.slice(0, date.start), posts);
  const [against] = [...there].sort((a, b) => a.from.earliest - b.from.earliest);
  if (!against) return null;
  const [earliest, latest] = [from.year * 12 + (from.month ?? 1) - 1, from.year * 12 + (from.month ?? 12) - 1];
  const isBegun = there.some(
    (post) => post.from.earliest <= latest + graceMonths && post.from.latest >= earliest - graceMonths,
  );
  const first = against.from.earliest;
  // A post there that began before the day is no contradiction where the sentence is of another of them.
  if (isBegun || (there.length > 1 && first < earliest)) return null;
  return {
    claim: `Let the year and the dates below agree: the first post there begins in ${Math.floor(first / 12)}`,
    why: `names ${from.year}; the posts below begin there in ${Math.floor(first / 12)}.`,
    against,
  };
}

const left = /(?<!\p{L})I (?:left|departed|resigned from|retired from)(?!\p{L})/u;

/** The last day at an employer, against the posts there. */
function lastDay(text: string, posts: readonly PostDates[]): Contradiction | null {
  const verb = left.exec(text);
  const rest = verb ? text.slice(verb.index + verb[0].length) : "";
  const [date] = findDates(rest);
  const from = date?.from;
  if (!date || !from || date.start > 60) return null;
  const [against] = namedPosts(rest.slice(0, date.start), posts).sort((a, b) => b.to.latest - a.to.latest);
  const [earliest, latest] = [from.year * 12 + (from.month ?? 1) - 1, from.year * 12 + (from.month ?? 12) - 1];
  if (!against || (against.to.earliest <= latest + graceMonths && against.to.latest >= earliest - graceMonths))
    return null;
  return {
    claim: "Let the year and the dates below agree",
    why: `names ${from.year}; the posts below end there ${against.ongoing ? "not at all" : `in ${Math.floor(against.to.latest / 12)}`}.`,
    against,
  };
}

const begun =
  /(?<!\p{L})(?:I (?:started|began|got my start)|my career (?:started|began))(?!\p{L})[^.;]{0,40}? in (?:\p{L}+ )?((?:19|20)\d\d)(?!\d)/iu;

/** "In the trade since 1999", where no post is so old. */
function sinceOfWork(text: string, posts: readonly PostDates[]): Contradiction | null {
  const start = begun.exec(text);
  const year = Number(since.exec(text)?.[1] ?? start?.[1] ?? Number.NaN);
  const against = [...posts].sort((a, b) => a.from.earliest - b.from.earliest)[0] ?? null;
  const first = Math.floor((against?.from.earliest ?? 0) / 12);
  if (!(year < first - toleranceYears)) return null;
  const stems = new Set(posts.flatMap(({ post }) => titleStems(post.title?.text ?? "")));
  if (!start && !ofWork.test(text) && !titleStems(text).some((stem) => stems.has(stem))) return null;
  return {
    claim: "List the earlier posts, or mend the year",
    why: `goes back to ${year}; the first post below begins in ${first}.`,
    against,
  };
}

/** The day of a degree, where every school has its years and none is near. */
function graduation(text: string, { education }: LinkedInProfile): Contradiction | null {
  const { groups } = graduated.exec(text) ?? {};
  const year = Number(groups?.year ?? groups?.class ?? Number.NaN);
  if (Number.isNaN(year) || otherSchool.test(text) || education.length === 0) return null;
  const ends = education.map(({ period }) => (period?.end && period.end !== "present" ? period.end.year : Number.NaN));
  if (ends.some(Number.isNaN) || ends.some((end) => Math.abs(end - year) <= 1)) return null;
  return {
    claim: "Let the year and the dates of the school agree",
    why: `names ${year}; the education below ends in ${Math.max(...ends)}.`,
    against: null,
  };
}

/** What a sentence says of a day and the profile contradicts; null where it says none, or the two agree. */
export const dayAgainstPosts = (
  text: string,
  posts: readonly PostDates[],
  profile: LinkedInProfile,
): Contradiction | null =>
  firstDay(text, posts) ?? lastDay(text, posts) ?? graduation(text, profile) ?? sinceOfWork(text, posts);
