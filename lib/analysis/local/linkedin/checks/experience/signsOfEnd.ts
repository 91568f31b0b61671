/**
 * What says that a post shown as current is over: its own words (an end told, a last day that is past, the next
 * employer named), a title of bounded time, or newer posts that leave it no room.
 */
import { countWords } from "../../../../countWords";
import type { Place } from "../../../checks/check";
import { openingOf } from "../../../checks/features/opening";
import { sentencesOf, wordsOf } from "../../../checks/features/words";
import { findDates } from "../../../segment/findDates";
import { sameEmployer } from "../../agreement/plainNames";
import { isHeldBeside, type PostDates } from "../../postDates";
import type { ProfileReading } from "../../profileReading";
import { endings, endingsOfAll, handedOn } from "../../profileWords.data";
import { namedPosts } from "../about/namedPosts";

const ended = new RegExp(`(?<![\\p{L}])(?:${endings.join("|")})(?![\\p{L}])`, "iu");
const endedAll = new RegExp(`(?<![\\p{L}])(?:${endingsOfAll.join("|")})(?![\\p{L}])`, "iu");
const handed = new RegExp(`(?<![\\p{L}])(?:${handedOn.join("|")})(?![\\p{L}])`, "iu");
/** What leads to a last day: "my contract ended in 2021", "finished in June 2023". */
const lastDay =
  /(?:(?<!\p{L})(?:I|my \p{L}+) |^(?:the |this )?(?:contract|position|role|post|fellowship|placement|internship|residency|appointment) )(?:\p{L}+ )?(?:ended|finished|concluded|closed|ran out|expired|wrapped up|was over)(?: (?:in|on|at|the|end|of|late|early|mid))*\s*$|(?:^(?:ended|finished|concluded)|(?<!\p{L})last day(?: was)?)(?: (?:in|on|at|the|end|of|late|early|mid))*\s*$/iu;
/** A stay that is told with its end: "I was here until March 2022". */
const stayed =
  /(?<!\p{L})(?:(?:I|we) (?:was|were|stayed|worked|served|remained|ran|held|taught)|(?:worked|served|employed) here|here|position|role|post|program(?:me)?)(?!\p{L}).{0,80}? (?:until|till|through|thru)\s*(?:(?:the )?(?:end of|late|early|mid)\s*)?$/iu;
const lasted =
  /(?<!\p{L})(?:summers?|seasons?|seasonal|intern(?:ship)?|co-?op|temporary|temp|contract|term|stint|placement|fellowship|grant|project)(?!\p{L})/iu;
const passing = /(?<!\p{L})(?:before|until|left|leaving|joined|joining)(?!\p{L})/iu;

/** What came before the writer, or was somebody else's, is over without the post being so. */
const ofBefore = /(?<!\p{L})(?:old|older|previous|former|earlier|before|predecessor|competitors?)(?!\p{L})/iu;

const endsInText = (text: string): boolean => ended.test(text) && !ofBefore.test(text);
export const endsWhole = (text: string): boolean => endsInText(text) || endedAll.test(text) || handed.test(text);

/**
 * The last day that a sentence tells, when it is past. A span of years ends the post only where nothing else is told of
 * it: "Seasonal, summers 2015 to 2018". Months since year 0.
 */
function hasLastDay(text: string, today: number, isAll: boolean): boolean {
  return findDates(text).some(({ start, to, kind }) => {
    if (to === null || to === "present") return false;
    const isPast = to.year * 12 + (to.month ?? 12) - 1 < today - 1;
    if (!isPast) return false;
    return kind === "range"
      ? isAll && lasted.test(text)
      : kind === "single" &&
          ((lastDay.test(text.slice(0, start)) && !ofBefore.test(text)) || stayed.test(text.slice(0, start)));
  });
}

/** The sentence of a post that says it is over, and its words. */
export function endTold(
  reading: ProfileReading,
  { index, post, from }: PostDates,
  posts: readonly PostDates[],
  today: number,
): { place: Place; text: string } | null {
  const lines = reading.resume.roles[index]?.lines ?? [];
  const isAll = lines.length === 1 && sentencesOf(lines[0]?.text ?? "").length === 1;
  const later = posts.filter(
    (other) =>
      other.from.earliest > from.latest &&
      sameEmployer(other.post.employer?.text ?? "", post.employer?.text ?? "") < 0.6,
  );
  for (const unit of lines) {
    for (const span of sentencesOf(unit.text)) {
      const text = unit.text.slice(span.start, span.end);
      const isOver =
        endsInText(text) ||
        (isAll && endsWhole(text)) ||
        hasLastDay(text, today, isAll) ||
        (passing.test(text) && namedPosts(text, later).length > 0);
      if (isOver) return { place: { unit, ...span }, text };
    }
  }
  return null;
}

/** A post of one's studies, by its title; "Student Services Coordinator" is none. */
const ofStudies =
  /(?<!\p{L})(?:undergraduate|graduate assistant|resident assistant|work[- ]study|student (?:worker|assistant|researcher|employee|ambassador|teacher|tutor|technician|nurse|associate|aide|trainer|instructor|mentor|caller|manager)|(?:undergraduate|graduate) (?:teaching|research) assistant)(?!\p{L})/iu;
/** Titles of a time that has an end, each with the months after which it is a question. */
const bounded: readonly (readonly [pattern: RegExp, months: number])[] = [
  [/(?<!\p{L})(?:summer|seasonal|holiday)(?!\p{L})/iu, 14],
  [/(?<!\p{L})(?:intern|internship|co-?op|extern|externship|temp|temporary)(?!\p{L})/iu, 18],
  [/(?<!\p{L})(?:trainee|fellowship|(?:graduate|clinical|summer|teaching) fellow|locum|interim|acting)(?!\p{L})/iu, 40],
  [/(?<!\p{L})(?:apprentice|apprenticeship|residency|postdoc\p{L}*|postdoctoral)(?!\p{L})/iu, 75],
];
/** Who looks after such posts holds one of another kind. */
const keeper =
  /(?<!\p{L})(?:coordinator|manager|director|officer|advis[eo]r|recruiter|specialist|supervisor|lead|head)(?!\p{L})/iu;

/** A title of bounded time that has lasted too long. */
function isTooLong({ post, from, to }: PostDates): string | null {
  const title = `${post.title?.text ?? ""}\n${post.employmentType?.text ?? ""}`;
  const months = to.latest - from.latest;
  if (keeper.test(title) && !/(?<!\p{L})(?:interim|acting)(?!\p{L})/iu.test(title)) return null;
  const found = bounded.find(([pattern, most]) => pattern.test(title) && months > most);
  return found
    ? `Such a post is held for a time, and this one is shown as going on after ${(months / 12).toFixed(0)} years.`
    : null;
}

/** A year in the title is the year of the post: "2020 Census Outreach". */
function isOfPastYear({ post }: PostDates, today: number): string | null {
  const [date] = findDates(post.title?.text ?? "");
  const to = date?.to;
  if (!date || !to || to === "present" || date.kind === "since" || to.year * 12 + (to.month ?? 12) >= today)
    return null;
  return `Its title is of ${to.year}.`;
}

/** A campus job outlives the studies on paper only. */
function isPastStudies({ post }: PostDates, reading: ProfileReading, today: number): string | null {
  if (!ofStudies.test(post.title?.text ?? "")) return null;
  const ends = reading.linkedIn.education.map(({ period }) => period?.end ?? null);
  if (ends.length === 0 || ends.some((end) => end === null || end === "present")) return null;
  const last = Math.max(
    ...ends.map((end) => (end === null || end === "present" ? 0 : end.year * 12 + (end.month ?? 12))),
  );
  return last < today - 6 ? "It is a post of one's studies, and the education below is over." : null;
}

/** A few months of handover, or of a trial. */
const besideMonths = 4;
const longMonths = 36;
const fewWords = 8;

/** Sentences of the post that lead with a verb: all of them in the past. */
function isToldAsPast(reading: ProfileReading, role: number): boolean {
  const tenses = (reading.resume.roles[role]?.lines ?? []).flatMap(({ text }) =>
    sentencesOf(text).map(
      (span) =>
        openingOf(
          text,
          span,
          wordsOf(text).filter(({ start }) => start >= span.start && start < span.end),
        ).tense,
    ),
  );
  return tenses.includes("past") && !tenses.includes("present") && !tenses.includes("gerund");
}

/** Newer posts that leave an ongoing one no room: the next at the same house, two others since, or one while its text is past. */
function hasNoRoom(reading: ProfileReading, one: PostDates, posts: readonly PostDates[], today: number): string | null {
  const words = one.post.description.reduce((sum, { text }) => sum + countWords(text), 0);
  const months = one.to.latest - one.from.latest;
  const newer = posts.filter(
    (other) =>
      other !== one &&
      other.from.earliest > one.from.latest &&
      !isHeldBeside(other) &&
      Math.min(today, other.to.latest) - other.from.latest > besideMonths,
  );
  const employer = one.post.employer?.text ?? "";
  const next = newer.find(
    ({ post, ongoing }) => ongoing && employer !== "" && sameEmployer(employer, post.employer?.text ?? "") === 1,
  );
  const isAlone = !isHeldBeside(one);
  if (isAlone && next) return "A newer post at the same employer goes on as well: the one led to the other.";
  const others = newer.filter(({ post }) => sameEmployer(employer, post.employer?.text ?? "") < 0.6);
  if (isAlone && others.length > 1 && others.some(({ ongoing }) => ongoing)) return "Two other posts were begun since.";
  if (isAlone && others.some(({ ongoing }) => ongoing) && isToldAsPast(reading, one.index)) {
    return "Its lines are told in the past, and a newer post goes on.";
  }
  const beside = posts.some((other) => other !== one && other.ongoing);
  return beside && words <= fewWords && months >= longMonths
    ? `It has stood beside another current post for ${Math.floor(months / 12)} years with next to nothing told. It reads as forgotten, or as a second full-time job.`
    : null;
}

/** The first sign beside the post's own words; null where there is none. `today` in months since year 0. */
export const endImplied = (
  reading: ProfileReading,
  one: PostDates,
  posts: readonly PostDates[],
  today: number,
): string | null =>
  isOfPastYear(one, today) ??
  isPastStudies(one, reading, today) ??
  isTooLong(one) ??
  hasNoRoom(reading, one, posts, today);

export const isOver = (reading: ProfileReading, one: PostDates, posts: readonly PostDates[], today: number): boolean =>
  endTold(reading, one, posts, today) !== null || endImplied(reading, one, posts, today) !== null;
