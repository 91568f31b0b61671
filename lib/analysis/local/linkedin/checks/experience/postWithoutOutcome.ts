/** Takes for a post of which only tasks are told: one result is what a reader keeps of a post that is over. */
import { abstain, type Hit, shareOfCount } from "../../../checks/check";
import { specificityOf } from "../../../checks/clarity/plainSpecific";
import { isActivity } from "../../../checks/features/figures";
import type { Sentence, Statement } from "../../../checks/features/reading";
import { careerServices } from "../../../checks/sources";
import { inQuotes, placeOf } from "../../../checks/voice";
import { milestones } from "../../../lexicon/standing.data";
import { isBreak, isKeptShort } from "../../postKinds";
import type { ProfileCheck } from "../../profileCheck";
import { hasFigure, hasStanding, isTold } from "../../toldSentence";
import { endsWhole } from "./signsOfEnd";

/** Fewer words are the business of `post-without-words`. */
const wordsMin = 5;

const milestone = new RegExp(`^(?:${milestones.join("|")})(?![\\p{L}])`, "iu");

/** A figure, or beside an act a count in words, says how much of it there was. */
const isSized = ({ statement, sentence }: { statement: Statement; sentence: Sentence }): boolean =>
  hasFigure(sentence.text) ||
  (sentence.opening.tier !== "duty" &&
    statement.counts.some((count) => !isActivity(count) && count.start >= sentence.start && count.end <= sentence.end));

const particular = 0.6;

/** Higher for a task that is told by its name alone. */
const bareness = (sentence: Sentence): number =>
  (/weak|duty/.test(sentence.opening.tier) ? 1 : 0) - specificityOf(sentence);

/** "Built the first forecast that both boards read": an act that is over, with its particulars, is no task. */
const isParticularAct = (sentence: Sentence): boolean =>
  sentence.opening.tense === "past" &&
  !/weak|duty/.test(sentence.opening.tier) &&
  specificityOf(sentence) >= particular;

export const postWithoutOutcome: ProfileCheck = {
  id: "post-without-outcome",
  head: "impact",
  title: "Posts of which only tasks are told",
  kinds: [],
  profileKinds: ["no_outcomes"],
  source: careerServices,
  effect: "takes",
  maxPoints: 8,
  judge(reading) {
    const { work, resume } = reading;
    if (work.length === 0) return abstain("No lines about work were found.");
    const hits: Hit[] = resume.roles.flatMap((role, index): Hit[] => {
      const own = work.filter((statement) => statement.role === index);
      const [first] = own;
      const sentences = own.flatMap((statement) => statement.sentences.map((sentence) => ({ statement, sentence })));
      const words = own.reduce((sum, statement) => sum + statement.words.length, 0);
      if (
        !first ||
        words < wordsMin ||
        own.some(({ outcome: { strength, kinds } }) => strength >= 2 || kinds.has("contrast"))
      )
        return [];
      if (isBreak(reading, index) || isKeptShort(reading, index)) return [];
      if (sentences.some(({ sentence: { text } }) => isTold(text) || hasStanding(text))) return [];
      // The barest task is quoted: a line beside it may be sound.
      const [barest] = sentences
        .filter(
          (one) =>
            one.sentence.words.length > 1 &&
            !isSized(one) &&
            !milestone.test(one.sentence.text) &&
            !endsWhole(one.sentence.text),
        )
        .sort((a, b) => bareness(b.sentence) - bareness(a.sentence));
      if (!barest || isParticularAct(barest.sentence)) return [];
      const { statement, sentence } = barest;
      return [
        {
          places: [placeOf(statement, sentence)],
          severity: "consider",
          weight: index === 0 ? 1 : 0.6,
          note: "The tasks are here. One result would do.",
          claim: `Add one result to ${role.title ? inQuotes(role.title.text, 5) : "this post"}`,
          why: `${inQuotes(sentence.text)} says what the post was. What was better at its end is what a reader keeps of it.`,
        },
      ];
    });
    return { hits, share: shareOfCount(hits, 2) };
  },
};
