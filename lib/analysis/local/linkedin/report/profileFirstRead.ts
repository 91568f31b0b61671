/**
 * What a recruiter takes away of a profile in the first seconds: the line in the list of results, what stands before
 * "see more", the latest post.
 */

import type { Anchor, Finding } from "../../../../validation/schemas";
import { stockRuns } from "../../checks/clarity/stockWords";
import { outcomeOf } from "../../checks/features/outcome";
import type { Sentence, Statement } from "../../checks/features/reading";
import { inQuotes } from "../../checks/voice";
import type { FirstLook } from "../../report/firstRead";
import { anchorsOf } from "../../resume";
import type { ProfileJudgement } from "../judgeProfile";
import type { ProfileReading } from "../profileReading";
import { beforeSeeMoreChars } from "../profileSources";

/** Checks that find nothing in an opening that a reader would hold on to. */
const emptyOpening: ReadonlySet<string> = new Set([
  "about-opening",
  "about-missing",
  "about-slogan",
  "buzzword",
  "objective-statement",
]);

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

/** Sentences of the about text that stand before "see more", in order. */
function seenFirst({ aboutStatements }: ProfileReading): { statement: Statement; sentence: Sentence }[] {
  let length = 0;
  return aboutStatements.flatMap((statement) =>
    statement.sentences.flatMap((sentence) => {
      const isSeen = length < beforeSeeMoreChars;
      length += sentence.text.length + 1;
      return isSeen ? [{ statement, sentence }] : [];
    }),
  );
}

/** What the seen lines come to: never praise of what a finding faults. */
function worthOf(
  seen: readonly { sentence: Sentence }[],
  anchors: readonly Anchor[],
  findings: readonly Finding[],
): string {
  const own = findings.filter((finding) =>
    finding.anchors.some((one) =>
      anchors.some(({ line, start, end }) => one.line === line && one.start < end && start < one.end),
    ),
  );
  const faults = own.filter(({ severity }) => severity === "fix" || severity === "consider");
  const isEmpty = faults.some(({ check }) => emptyOpening.has(check));
  const tells =
    own.some(({ severity }) => severity === "strong") ||
    seen.some(({ sentence: { text } }) => outcomeOf(text).strength >= 2 && stockRuns(text, true).length === 0);
  if (isEmpty)
    return tells ? " What is worth a click stands behind it." : " It would fit any profile; few go on from here.";
  return tells ? " That is worth a click." : "";
}

function beforeSeeMore({ reading, findings }: ProfileJudgement): FirstLook {
  const seen = seenFirst(reading);
  if (seen.length === 0) return { seconds: "2–5 s", text: "No about text; the eye goes on to the posts.", anchors: [] };
  const anchors = seen.flatMap(({ statement: { unit, start }, sentence }) =>
    anchorsOf(unit, start + sentence.start, start + sentence.end),
  );
  const text = seen.map(({ sentence }) => sentence.text).join(" ");
  return {
    seconds: "2–5 s",
    text: `Before “see more”: ${inQuotes(text, 18)}.${worthOf(seen, anchors, findings)}`,
    anchors,
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
    text: `${named.replace(/\.$/, "") || "A post"}.${line}`,
    anchors: fields.flatMap(({ anchors }) => anchors),
  };
}

/** Three looks; empty when the profile was not judged. */
export function writeProfileFirstRead(judgement: ProfileJudgement): FirstLook[] {
  return judgement.score === null ? [] : [inResults(judgement), beforeSeeMore(judgement), latestPost(judgement)];
}
