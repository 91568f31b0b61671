/** Takes for figures that count activity or attention: mails, meetings, posts, pages, hours. */
import { type Check, type Hit, shareOfLines } from "../check";
import { careerServices } from "../sources";
import { inQuotes, pick, placeOf } from "../voice";

export const vanityMetric: Check = {
  id: "vanity-metric",
  head: "impact",
  title: "Figures that count activity",
  kinds: ["vanity_metric", "irrelevant_content", "duty_not_outcome", "vague_claim"],
  source: careerServices,
  effect: "takes",
  maxPoints: 22,
  judge({ work, profile, asides }) {
    const hits: Hit[] = [];
    for (const statement of [...work, ...profile, ...asides]) {
      const first = statement.activity[0];
      const last = statement.activity.at(-1);
      if (!first || !last || (statement.outcome.strength >= 2 && statement.activity.length < 2)) continue;
      const counted = inQuotes(statement.text.slice(first.start, first.end), 5);
      hits.push({
        places: [placeOf(statement, { start: first.start, end: last.end })],
        severity: "fix",
        weight: statement.activity.length > 1 ? 1.2 : 1,
        note: pick(
          ["It counts effort. What did the effort buy?", "A number, but of what use?", "Activity. What came of it?"],
          hits.length,
        ),
        claim: `Trade ${counted} for what it led to`,
        why: pick(
          [
            `${counted} shows that time was spent. A reader wants the one thing that this work changed.`,
            `Everyone in the field has a count like ${counted}; it does not tell a good year from a bad one.`,
          ],
          hits.length,
        ),
      });
    }
    return { hits, share: shareOfLines(hits, work.length, 0.4) };
  },
};
