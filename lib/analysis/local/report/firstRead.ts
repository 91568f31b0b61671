/**
 * What a recruiter takes away in the first seconds, in three looks: who and where, the first thing that is told, what
 * the page aims at. After the order of fixations in the Ladders eye-tracking study (2018).
 */
import type { Anchor } from "../../../validation/schemas";
import { countWords } from "../../countWords";
import type { Statement } from "../checks/features/reading";
import { inQuotes } from "../checks/voice";
import type { Judgement } from "../judgeResume";
import { anchorsOf, type TypedResume, type Unit } from "../resume";
import { aimAt } from "./aimAt";

export interface FirstLook {
  seconds: "0–2 s" | "2–5 s" | "5–7 s";
  text: string;
  anchors: Anchor[];
}

const anchorsOfStatement = (statement: Statement): Anchor[] =>
  anchorsOf(statement.unit, statement.start, statement.end);

function who(resume: TypedResume): FirstLook {
  const role = resume.roles.find(({ confidence, title }) => confidence >= 0.5 && title) ?? resume.roles[0];
  const fields = [role?.title, role?.employer].flatMap((field) => field ?? []);
  const named = fields.map((field) => field.text).join(", ");
  const since = role?.dates ? `, ${role.dates.raw.text}` : "";
  const name = resume.contact.name;
  if (named) return { seconds: "0–2 s", text: `${named}${since}.`, anchors: fields.flatMap((field) => field.anchors) };
  if (name) return { seconds: "0–2 s", text: `${name.text}. No post stands out yet.`, anchors: name.anchors };
  return { seconds: "0–2 s", text: "No name and no post stand out.", anchors: [] };
}

/** Fewer words are a name or a beginning: "Stopped a launch." */
const fewWords = 4;
/** More words under the name are a sentence of a profile. */
const mostOfHeadline = 10;
/** So many lines are seen in the first seconds. */
const seenLines = 4;

/** True for a line of which a finding says that it stops short of a result. */
function stopsShort({ findings }: Judgement, statement: Statement): boolean {
  const lines = new Set(statement.unit.parts.map(({ line }) => line));
  return findings.some(
    ({ head, severity, anchors }) =>
      head === "impact" && severity !== "strong" && anchors.some(({ line }) => lines.has(line)),
  );
}

function firstTold(judgement: Judgement): FirstLook {
  const { work } = judgement.reading;
  const seen = work.slice(0, seenLines);
  const telling = seen.find((statement) => judgement.telling.has(statement));
  const first = telling ?? seen.find(({ words }) => words.length >= fewWords) ?? seen[0];
  if (!first) return { seconds: "2–5 s", text: "No line about work to hold on to.", anchors: [] };
  const [opening] = first.sentences;
  const told = opening && opening.words.length >= fewWords ? opening.text : first.text;
  const words = inQuotes(told, telling ? 16 : 14);
  const effect = telling
    ? "That is worth a second look."
    : stopsShort(judgement, first)
      ? "A task; the reader waits for a result."
      : "The reader looks on for a result.";
  return { seconds: "2–5 s", text: `${words}. ${effect}`, anchors: anchorsOfStatement(first) };
}

/** The line under the name that says what somebody is; no address, no telephone number. */
function headlineOf({ sections }: TypedResume): Unit | undefined {
  return sections
    .find(({ kind }) => kind === "header")
    ?.units.find(
      ({ kind, text }) => kind === "other" && !/@|\d{3}[-. ]\d{3,}/.test(text) && countWords(text) <= mostOfHeadline,
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
