/** Gives for judgement and follow-through: choices with reasons, work taken over by others, people who went on. */
import type { Check } from "../check";
import { careerServices } from "../sources";

const telling = ["judgement", "adoption", "people", "verdict", "difficulty", "contrast"] as const;

export const promisesKept: Check = {
  id: "promises-kept",
  head: "story",
  title: "Judgement, difficulty and what lasted",
  kinds: [],
  source: careerServices,
  effect: "gives",
  maxPoints: 34,
  judge({ work }) {
    if (work.length === 0) return { hits: [], share: 0, abstained: "No lines about work were found." };
    const told = work.map(({ outcome, activity }) =>
      activity.length > 0 ? 0 : Math.min(2, telling.filter((kind) => outcome.kinds.has(kind)).length) / 2,
    );
    const mean = told.reduce((sum: number, value) => sum + value, 0) / Math.max(4, work.length);
    return { hits: [], share: Math.min(1, mean / 0.75) };
  },
};
