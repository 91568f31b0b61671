/** Takes for a post of which only tasks are told: one result is what a reader keeps of a post that is over. */
import { abstain, type Hit, shareOfCount } from "../../../checks/check";
import { careerServices } from "../../../checks/sources";
import { inQuotes, placeOf } from "../../../checks/voice";
import type { ProfileCheck } from "../../profileCheck";

/** Fewer words are the business of `post-without-words`. */
const wordsMin = 5;

export const postWithoutOutcome: ProfileCheck = {
  id: "post-without-outcome",
  head: "impact",
  title: "Posts of which only tasks are told",
  kinds: [],
  profileKinds: ["no_outcomes"],
  source: careerServices,
  effect: "takes",
  maxPoints: 8,
  judge({ work, resume }) {
    if (work.length === 0) return abstain("No lines about work were found.");
    const hits: Hit[] = resume.roles.flatMap((role, index): Hit[] => {
      const own = work.filter((statement) => statement.role === index);
      const [first] = own;
      const words = own.reduce((sum, statement) => sum + statement.words.length, 0);
      if (!first || words < wordsMin || own.some(({ outcome }) => outcome.strength >= 2)) return [];
      const sentence = first.sentences[0] ?? { start: 0, end: first.text.length };
      return [
        {
          places: [placeOf(first, { start: sentence.start, end: sentence.end })],
          severity: "consider",
          weight: index === 0 ? 1 : 0.6,
          note: "The tasks are here. One result would do.",
          claim: `Add one result to ${role.title ? inQuotes(role.title.text, 5) : "this post"}`,
          why: `${inQuotes(first.text.slice(sentence.start, sentence.end))} says what the post was. What was better at its end is what a reader keeps of it.`,
        },
      ];
    });
    return { hits, share: shareOfCount(hits, 2) };
  },
};
