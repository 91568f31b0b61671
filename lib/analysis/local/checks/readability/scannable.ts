/** Gives for lines that can be read at a glance: sentences of moderate length, openings that vary. */
import type { Check } from "../check";
import { plainLanguage } from "../sources";

export const scannable: Check = {
  id: "scannable",
  head: "readability",
  title: "Lines read at a glance",
  kinds: [],
  source: plainLanguage,
  effect: "gives",
  maxPoints: 34,
  judge({ work }) {
    if (work.length === 0) return { hits: [], share: 0, abstained: "No lines about work were found." };
    const whole = work.filter(
      (statement) =>
        statement.sentences.every((sentence) => sentence.words.length <= 34) && statement.words.length >= 6,
    ).length;
    const openings = work.map((statement) => statement.opening.lemma || statement.words[0]?.lower || "");
    const varied = new Set(openings).size / Math.max(4, openings.length);
    return { hits: [], share: 0.55 * (whole / Math.max(4, work.length)) + 0.45 * Math.min(1, varied / 0.85) };
  },
};
