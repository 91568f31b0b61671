/** Gives for an about text that shows work in words of one's own. */
import { clean } from "../../../checks/check";
import { specificityOf } from "../../../checks/clarity/plainSpecific";
import { stockRuns } from "../../../checks/clarity/stockWords";
import { outcomeOf } from "../../../checks/features/outcome";
import { careerServices } from "../../../checks/sources";
import type { ProfileCheck } from "../../profileCheck";

export const aboutShows: ProfileCheck = {
  id: "about-shows",
  head: "impact",
  title: "An about text that shows work",
  kinds: [],
  profileKinds: [],
  source: careerServices,
  effect: "gives",
  maxPoints: 12,
  judge({ aboutStatements, about }) {
    if (about === "") return clean;
    const sentences = aboutStatements.flatMap((statement) =>
      statement.sentences.map((sentence) => ({ statement, sentence })),
    );
    const hollow = aboutStatements.reduce((sum, { text }) => sum + stockRuns(text, true).length, 0);
    const [best] = sentences
      .map((one) => ({ ...one, outcome: outcomeOf(one.sentence.text) }))
      .filter(({ sentence }) => stockRuns(sentence.text, true).length === 0)
      .sort((a, b) => b.outcome.strength - a.outcome.strength || specificityOf(b.sentence) - specificityOf(a.sentence));
    if (!best || best.outcome.strength < 2) {
      const specific = Math.max(0, ...aboutStatements.map(specificityOf));
      return { hits: [], share: sentences.length < 2 || hollow > 0 ? 0 : Math.max(0, specific - 0.3) };
    }
    const { unit, start } = best.statement;
    return {
      hits: [
        {
          places: [{ unit, start: start + best.sentence.start, end: start + best.sentence.end }],
          severity: "strong",
          weight: 1,
          note: "Work instead of praise.",
          claim: "The about text shows work",
          why: "A reader who opens one text reads this one, and finds the work itself in it instead of a claim.",
        },
      ],
      share: Math.max(0.4, 1 - hollow * 0.3),
    };
  },
};
