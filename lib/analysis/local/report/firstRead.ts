/**
 * What a recruiter takes away in the first seconds, in three looks: who and where, the first thing that is told, what
 * the page aims at. After the order of fixations in the Ladders eye-tracking study (2018).
 */
import type { Anchor } from "../../../validation/schemas";
import { countWords } from "../../countWords";
import type { Statement } from "../checks/features/reading";
import { inQuotes } from "../checks/voice";
import type { Judgement } from "../judgeResume";
import { anchorsOf, type Role, type TypedResume, type Unit } from "../resume";
import { scoreTitle } from "../segment/scoreNames";
import { aimAt } from "./aimAt";

export interface FirstLook {
  seconds: "0–2 s" | "2–5 s" | "5–7 s";
  text: string;
  anchors: Anchor[];
}

const anchorsOfStatement = (statement: Statement): Anchor[] =>
  anchorsOf(statement.unit, statement.start, statement.end);

/** Months since year 0 at which a post ended; one that goes on ends last. */
function endOf({ dates }: Role): number {
  if (dates === null || dates.end === null) return Number.NEGATIVE_INFINITY;
  return dates.end === "present" ? Number.POSITIVE_INFINITY : dates.end.year * 12 + (dates.end.month ?? 12);
}

/** Evidence from which words are taken for the name of a post, and how many those have at most. */
const [titleLike, mostOfTitle] = [1, 10];
const isPost = ({ confidence, title }: Role): boolean =>
  confidence >= 0.5 && title !== null && scoreTitle(title.text) >= titleLike && countWords(title.text) <= mostOfTitle;

/** The post that ended last, the upper of two; null when its name is not told or not understood. */
function latestPost({ roles }: TypedResume): Role | null {
  const latest = roles.reduce<Role | null>((last, role) => (!last || endOf(role) > endOf(last) ? role : last), null);
  if (latest === null || isPost(latest)) return latest;
  // Its name may stand with another post of the same time; an older post is not what a reader takes away.
  return roles.find((role) => isPost(role) && endOf(role) === endOf(latest)) ?? null;
}

function who(resume: TypedResume): FirstLook {
  const post = latestPost(resume);
  const name = resume.contact.name;
  if (post) {
    const fields = [post.title, post.employer].flatMap((field) => field ?? []);
    const since = post.dates ? `, ${post.dates.raw.text}` : "";
    const text = `${fields.map((field) => field.text).join(", ")}${since}.`;
    return { seconds: "0–2 s", text, anchors: fields.flatMap((field) => field.anchors) };
  }
  if (name) return { seconds: "0–2 s", text: `${name.text}. No post stands out yet.`, anchors: name.anchors };
  return { seconds: "0–2 s", text: "No name and no post stand out.", anchors: [] };
}

/** Fewer words are a name or a beginning: "Stopped a launch." */
const fewWords = 4;
/** More words under the name are a sentence of a profile. */
const mostOfHeadline = 10;
/** So many lines are seen in the first seconds. */
const seenLines = 4;

/** True where a finding says of the words themselves that they stop short of a result. */
function stopsShort({ findings }: Judgement, statement: Statement): boolean {
  const own = anchorsOfStatement(statement);
  return findings.some(
    ({ head, severity, anchors }) =>
      head === "impact" &&
      severity !== "strong" &&
      anchors.some(({ line, start, end }) =>
        own.some((one) => one.line === line && start < one.end && end > one.start),
      ),
  );
}

/** "I am looking for a company that …" is no line about work. */
const wish =
  /^(?:i am (?:now )?(?:looking|seeking)|i['’]m looking|i would|i want|looking for|seeking|hoping|my name is|dear |i (?:finished|graduated|studied|went to)\b)/i;

function firstTold(judgement: Judgement): FirstLook {
  const work = judgement.reading.work.filter(({ text }) => !wish.test(text));
  const seen = work.slice(0, seenLines);
  const telling = seen.filter((statement) => judgement.telling.has(statement) && !stopsShort(judgement, statement));
  const best = telling.find(({ outcome }) => outcome.strength >= 2) ?? telling[0];
  const first =
    best ??
    seen.find(({ words, opening }) => words.length >= fewWords && opening.tier !== "none") ??
    seen.find(({ words }) => words.length >= fewWords) ??
    seen[0];
  if (!first) return { seconds: "2–5 s", text: "No line about work to hold on to.", anchors: [] };
  const told = wordsToldOf(first);
  const words = inQuotes(told, best ? 16 : 14);
  const effect = best
    ? "That is worth a second look."
    : stopsShort(judgement, first)
      ? "A task; the reader waits for a result."
      : "The reader looks on for a result.";
  return { seconds: "2–5 s", text: `${words}. ${effect}`, anchors: anchorsOfStatement(first) };
}

/** The sentence in which the result stands, else the first that is more than a name. */
function wordsToldOf({ sentences, outcome, text }: Statement): string {
  const { span } = outcome;
  const [opening] = sentences;
  const holding =
    outcome.strength >= 2 && span !== null
      ? sentences.find(({ start, end }) => span.start >= start && span.start < end)
      : opening;
  return holding && holding.words.length >= fewWords ? holding.text : text;
}

/** What heads a document or names a wish is not what somebody is. */
const noHeadline = /vitae|lebenslauf|r[ée]sum[ée]|\bcv\b|\bpage\b|sought|seeking|desired|objective|target|looking for/i;

/** The line under the name that says what somebody is; no address, no telephone number. */
function headlineOf({ sections }: TypedResume): Unit | undefined {
  return sections
    .find(({ kind }) => kind === "header")
    ?.units.find(
      ({ kind, text }) =>
        kind === "other" &&
        !/@|\d{3}[-. ]\d{3,}/.test(text) &&
        countWords(text) <= mostOfHeadline &&
        scoreTitle(text) >= titleLike &&
        !noHeadline.test(text),
    );
}

function aim(judgement: Judgement): FirstLook {
  const { profile, work } = judgement.reading;
  const wish = judgement.findings.find((finding) => finding.check === "objective-statement");
  if (wish) return { seconds: "5–7 s", text: "Learns what you want, not what you bring.", anchors: wish.anchors };
  const statement = profile[0];
  // Stock words that cost points are skipped; a mark that the signs alone set asks for a case and costs none.
  const hollow = judgement.findings.find(
    (finding) =>
      finding.check === "buzzword" &&
      finding.points < 0 &&
      profile.some(({ unit }) => finding.anchors.some(({ line }) => unit.parts.some((part) => part.line === line))),
  );
  if (statement && hollow)
    return { seconds: "5–7 s", text: `Skips the profile at ${inQuotes(hollow.quote, 6)}.`, anchors: hollow.anchors };
  if (statement)
    return {
      seconds: "5–7 s",
      text: `Reads the profile: ${inQuotes(statement.sentences[0]?.text ?? statement.text, 14)}.`,
      anchors: anchorsOfStatement(statement),
    };
  const headline = headlineOf(judgement.resume);
  if (headline)
    return {
      seconds: "5–7 s",
      text: `Sees what you are: ${inQuotes(headline.text, 10)}.`,
      anchors: anchorsOf(headline),
    };
  const last = work.find(({ outcome }) => outcome.strength === 3);
  if (last)
    return {
      seconds: "5–7 s",
      text: "Wonders which job you are after. No line says it, but the work speaks for itself.",
      anchors: anchorsOfStatement(last),
    };
  return { seconds: "5–7 s", text: "Wonders which job you are after; no line says it.", anchors: [] };
}

/** Three looks; empty when the text was not judged. With a target role the third look is for that role. */
export function writeFirstRead(judgement: Judgement, targetRole?: string): FirstLook[] {
  if (judgement.score === null) return [];
  const wanted = targetRole?.trim();
  const third: FirstLook = wanted ? { seconds: "5–7 s", ...aimAt(judgement, wanted) } : aim(judgement);
  return [who(judgement.resume), firstTold(judgement), third];
}
