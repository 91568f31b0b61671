/** Posts that need no more words than they have: a break that says what it was, and an old post kept to a line. */
import type { LinkedInExperience, Quoted } from "../../../validation/linkedInProfile";
import { countWords } from "../../countWords";
import type { AsOf } from "../../document";
import { specificityOf } from "../checks/clarity/plainSpecific";
import type { Sentence } from "../checks/features/reading";
import { verbForm } from "../checks/features/verbForm";
import type { ProfileReading } from "./profileReading";

const pause =
  /(?<!\p{L})(?:(?:career|planned|family|health|medical|personal) (?:break|pause|leave)|sabbatical|(?:parental|maternity|paternity|adoption|carer['’]?s|caregiving|bereavement|sick) leave|(?:full[- ]time|family) (?:caregiver|carer|caretaker|parent|mother|father)|(?:caregiver|carer|caring|stay[- ]at[- ]home|at home with|gap year|time off|recover(?:y|ing)|relocation))(?!\p{L})/iu;
/** So many words make a line. */
const lineWords = 12;

/** True for an entry among the posts that is time away from work, by its title or its employer. */
export function isBreak({ linkedIn }: ProfileReading, role: number): boolean {
  const post = linkedIn.experience[role];
  return pause.test(`${post?.title?.text ?? ""}\n${post?.employer?.text ?? ""}`);
}

/** A row of acts is a list of tasks, however short. */
const actsInRow = 3;
const tasksInList = 4;
const taskWords = 3;

/** A post that ended within so many months is still what a reader asks about. */
const recentMonths = 60;
/** And one held so long has had the time for a result. */
const longMonths = 36;

/** Whole years of a recent past in one line are too little, however the line is written. */
function isRecentAndLong(period: NonNullable<LinkedInExperience["period"]>, { year, month }: AsOf): boolean {
  const { start, end } = period;
  if (!start || end === null || end === "present") return false;
  const ended = end.year * 12 + (end.month ?? 12);
  return year * 12 + month - ended <= recentMonths && ended - start.year * 12 - (start.month ?? 1) >= longMonths;
}

/** Names of tasks in a row, with no verb to tell what was done: "Cold calls, quotes, order entry, filing". */
function isTaskList({ text }: Quoted): boolean {
  const pieces = text.split(/[,;]\s+/);
  return pieces.length >= tasksInList && pieces.every((piece) => countWords(piece) <= taskWords);
}

/** Names of work in general: no post is without it. */
const general =
  /(?<!\p{L})(?:general|routine|various|day[- ]to[- ]day|daily|all aspects|duties|tasks|responsibilit(?:y|ies)|my (?:role|job|position)|as (?:needed|required|assigned|directed))(?!\p{L})/iu;
export const namesGeneralWork = (text: string): boolean => general.test(text);
/** Verbs of keeping company: what they stand before is the work of others. */
const ofCompany = /^(?:ensur|provid|collaborat|liais|communicat|interact|interfac|cooperat|partner|facilitat)/;
/** Below this a line names something in particular. */
const particular = 0.3;

/** Years of a standing task told by its verb alone, or by a name that fits every post. */
function isStandingWork(sentences: readonly Sentence[], { period, description }: LinkedInExperience): boolean {
  if (description.some(({ text }) => namesGeneralWork(text))) return true;
  const { start = null, end = null } = period ?? {};
  if (!start || end === null || end === "present") return false;
  const months = end.year * 12 + (end.month ?? 12) - start.year * 12 - (start.month ?? 1);
  return (
    months >= longMonths &&
    sentences.length > 0 &&
    sentences.every(
      (one) =>
        ofCompany.test(one.opening.lemma) || (/duty|weak/.test(one.opening.tier) && specificityOf(one) < particular),
    )
  );
}

/** Lines of a few words each, three and more: a list, though each stands by itself. */
const isShortList = (lines: readonly Quoted[]): boolean =>
  lines.length >= 3 && lines.every(({ text }) => countWords(text) <= tasksInList && !/\d/.test(text));

/** What was learned is the writer's own. */
const learning = /^(?:learn|train|stud(?:y|ied))/;

/** True for a post that is over, stands below another and is told in one short line: the space goes to newer work. */
export function isKeptShort({ linkedIn, work, resume }: ProfileReading, role: number): boolean {
  const post = linkedIn.experience[role];
  if (!post || role === 0 || post.period === null || post.period.end === "present") return false;
  if (isRecentAndLong(post.period, resume.asOf)) return false;
  const acts = work
    .filter((statement) => statement.role === role)
    .flatMap(({ text }) => text.split(/[,;.]| and /))
    .filter((piece) => {
      const word = /\p{L}+/u.exec(piece)?.[0].toLowerCase() ?? "";
      return verbForm(word)?.tense === "past" || /[a-z]{2}ed$/.test(word);
    });
  const openings = work.filter(({ role: own }) => own === role).flatMap(({ sentences }) => sentences);
  // "Helped with events": a line that hides the writer's part says nothing of the post, however short.
  const hides = openings.some(({ opening: { tier, lemma } }) => tier === "weak" && !learning.test(lemma));
  if (hides || isStandingWork(openings, post) || isShortList(post.description)) return false;
  const words = post.description.reduce((sum, { text }) => sum + countWords(text), 0);
  return words > 0 && words <= lineWords && acts.length < actsInRow && !post.description.some(isTaskList);
}
