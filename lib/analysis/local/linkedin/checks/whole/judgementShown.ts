/** Gives for judgement and what lasted: choices with reasons, work that others took over, what stood against it. */
import { clean } from "../../../checks/check";
import { careerServices } from "../../../checks/sources";
import type { ProfileCheck } from "../../profileCheck";

const telling = ["judgement", "adoption", "people", "verdict", "difficulty", "contrast"] as const;
const fewest = 3;
const full = 0.7;

export const judgementShown: ProfileCheck = {
  id: "judgement-shown",
  head: "story",
  title: "Judgement, difficulty and what lasted",
  kinds: [],
  profileKinds: [],
  source: careerServices,
  effect: "gives",
  maxPoints: 22,
  judge({ work, aboutStatements }) {
    const told = [...work, ...aboutStatements];
    if (told.length === 0) return clean;
    const shown = told.map(({ outcome, activity }) =>
      activity.length > 0 ? 0 : Math.min(2, telling.filter((kind) => outcome.kinds.has(kind)).length) / 2,
    );
    const sum = shown.reduce((total: number, share) => total + share, 0);
    return { hits: [], share: Math.min(1, sum / Math.max(fewest, told.length) / full) };
  },
};
