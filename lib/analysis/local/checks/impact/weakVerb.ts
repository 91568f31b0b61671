/** Takes for openings that hide the part played: helped, assisted, was involved in, worked on. */
import { type Check, type Hit, shareOfLines } from "../check";
import type { Sentence, Statement } from "../features/reading";
import { plainLanguage } from "../sources";
import { inQuotes, objectOf, pick, placeOf } from "../voice";

const duty = /^(?:was |were )?responsib|^(?:my )?(?:job )?duties|in charge of|tasked with/;

function weight(statement: Statement, sentence: Sentence): number {
  if (sentence.opening.tier !== "weak" || duty.test(sentence.opening.lemma)) return 0;
  const told = statement.outcome;
  return told.kinds.has("people") || (told.strength >= 3 && statement.text.length > sentence.text.length + 20)
    ? 0
    : told.strength >= 2
      ? 0.6
      : 1;
}

export const weakVerb: Check = {
  id: "weak-verb",
  head: "impact",
  title: "Verbs that hide the part you played",
  kinds: ["weak_verb", "vague_claim", "duty_not_outcome", "no_metric"],
  source: plainLanguage,
  effect: "takes",
  maxPoints: 18,
  judge({ work }) {
    const hits: Hit[] = [];
    for (const statement of work) {
      const sentence = statement.sentences.find((candidate) => weight(statement, candidate) > 0);
      if (!sentence) continue;
      const { opening } = sentence;
      const verb = inQuotes(statement.text.slice(opening.start, opening.end));
      const object = objectOf(statement) || "the work";
      hits.push({
        places: [placeOf(statement, opening)],
        severity: "fix",
        weight: weight(statement, sentence),
        note: pick(
          ["Which part of this was yours?", "What did you do here, exactly?", "Name your own part."],
          hits.length,
        ),
        claim: `Say which part of ${inQuotes(object, 5)} was yours`,
        why: pick(
          [
            `${verb} could mean that you led it or that you were in the room. If you wrote, ran or decided something, use that verb.`,
            `A reader cannot tell from ${verb} what would have been missing without you. Lead with that.`,
            `${verb} gives the work away. Name the piece you made and what came of it.`,
          ],
          hits.length,
        ),
      });
    }
    return { hits, share: shareOfLines(hits, work.length, 0.4) };
  },
};
