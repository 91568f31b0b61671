/** Takes for descriptions in the words of a job advertisement: they say what the post asks, not what was done. */
import { findAll } from "../../../../findAll";
import { type Hit, shareOfLines } from "../../../checks/check";
import { careerServices } from "../../../checks/sources";
import { inQuotes, placeOf } from "../../../checks/voice";
import { isBreak } from "../../postKinds";
import type { ProfileCheck } from "../../profileCheck";
import { postingWords } from "../../profileWords.data";
import { hasFigure } from "../../toldSentence";

const pattern = new RegExp(`(?<![\\p{L}-])(?:${postingWords.join("|")})(?![\\p{L}-])`, "giu");

export const pastedDuties: ProfileCheck = {
  id: "pasted-duties",
  head: "impact",
  title: "Words of the job advertisement",
  kinds: [],
  profileKinds: ["no_outcomes"],
  source: careerServices,
  effect: "takes",
  maxPoints: 10,
  judge(reading) {
    const { work } = reading;
    const hits: Hit[] = work
      .filter(({ role, outcome }) => role >= 0 && outcome.strength < 2 && !isBreak(reading, role))
      .flatMap((statement) => {
        const [first] = findAll(pattern, statement.text);
        if (!first) return [];
        const sentence =
          statement.sentences.find(({ start, end }) => first.index >= start && first.index < end) ?? statement;
        // A figure gives the duty its size: no advertisement knows that.
        if (hasFigure(sentence.text)) return [];
        const span = sentence === statement ? { start: 0, end: statement.text.length } : sentence;
        return [
          {
            places: [placeOf(statement, span)],
            severity: "fix" as const,
            weight: 1,
            note: "The advertisement's words. What did you do?",
            claim: "Replace the duty by what you did with it",
            why: `${inQuotes(first[0])} is how an employer describes a post before anyone holds it. A reader wants what changed while it was yours.`,
          },
        ];
      });
    return { hits, share: shareOfLines(hits, work.length, 0.5) };
  },
};
