/**
 * What a recruiter takes away of a profile in the first seconds: the line in the list of results, what stands before
 * "see more", the latest post.
 */

import { inQuotes } from "../../checks/voice";
import type { FirstLook } from "../../report/firstRead";
import { anchorsOf } from "../../resume";
import type { ProfileJudgement } from "../judgeProfile";
import { beforeSeeMoreChars } from "../profileSources";

function inResults({ reading }: ProfileJudgement): FirstLook {
  const { headline, resume, linkedIn } = reading;
  const { location } = resume.contact;
  const where = location ? `, ${location.text}` : "";
  if (!headline) {
    const name = resume.contact.name;
    return {
      seconds: "0–2 s",
      text: `${name ? name.text : "A name"}${where}. The line below it is empty.`,
      anchors: name?.anchors ?? [],
    };
  }
  const anchors = [...(linkedIn.headline?.anchors ?? []), ...(location?.anchors ?? [])];
  return { seconds: "0–2 s", text: `In the list of results: ${inQuotes(headline.text, 16)}${where}.`, anchors };
}

function beforeSeeMore({ reading }: ProfileJudgement): FirstLook {
  const [first] = reading.aboutStatements;
  if (!first) {
    return { seconds: "2–5 s", text: "No about text; the eye goes on to the posts.", anchors: [] };
  }
  const seen = first.sentences.filter(({ start }) => start < beforeSeeMoreChars);
  const end = seen.at(-1)?.end ?? first.text.length;
  const strong = first.outcome.strength >= 2 ? " That is worth a click." : "";
  return {
    seconds: "2–5 s",
    text: `Before “see more”: ${inQuotes(first.text.slice(0, end), 18)}.${strong}`,
    anchors: anchorsOf(first.unit, first.start, first.start + end),
  };
}

function latestPost({ reading }: ProfileJudgement): FirstLook {
  const role = reading.current[0] ?? reading.resume.roles[0];
  if (!role) return { seconds: "5–7 s", text: "No post to hold on to.", anchors: [] };
  const fields = [role.title, role.employer].flatMap((field) => field ?? []);
  const index = reading.resume.roles.indexOf(role);
  const told = reading.work.find((line) => line.role === index);
  const named = fields.map(({ text }) => text).join(", ");
  const line = told ? ` ${inQuotes(told.sentences[0]?.text ?? told.text, 12)}.` : " Nothing is told of it.";
  return {
    seconds: "5–7 s",
    text: `${named || "A post"}.${line}`,
    anchors: fields.flatMap(({ anchors }) => anchors),
  };
}

/** Three looks; empty when the profile was not judged. */
export function writeProfileFirstRead(judgement: ProfileJudgement): FirstLook[] {
  return judgement.score === null ? [] : [inResults(judgement), beforeSeeMore(judgement), latestPost(judgement)];
}
