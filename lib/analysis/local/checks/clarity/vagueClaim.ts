/** Takes for words that stand where a fact should: various, many, went well, as needed, strong relationships. */
import { findAll } from "../../../findAll";
import { vagueWords } from "../../lexicon/phrases.data";
import { type Check, type Hit, shareOfLines } from "../check";
import type { Statement } from "../features/reading";
import { plainLanguage } from "../sources";
import { inQuotes, pick, placeOf } from "../voice";

const vague = new RegExp(`(?<![\\w-])(?:${vagueWords.join("|")})(?![\\w-])`, "giu");

function hitOf(statement: Statement): Hit | null {
  const found = findAll(vague, statement.text);
  const first = found[0];
  if (!first || statement.outcome.strength >= 3) return null;
  const sentence = statement.sentences.find(({ start, end }) => first.index >= start && first.index < end);
  const from = sentence?.start ?? 0;
  const clauseStart = Math.max(
    from,
    statement.text.lastIndexOf(",", first.index) + 1,
    statement.text.lastIndexOf(";", first.index) + 1,
  );
  const lead = statement.text.slice(clauseStart).search(/\S/);
  const end = first.index + first[0].length;
  const words = statement.text.slice(first.index, end);
  return {
    places: [placeOf(statement, { start: clauseStart + Math.max(0, lead), end })],
    severity: statement.outcome.strength === 0 ? "fix" : "consider",
    weight: Math.min(2, found.length),
    note: pick(
      ["Which, and how many?", "Name one. One named beats many.", "What does this stand for?"],
      statement.unit.id,
    ),
    claim: `Say what ${inQuotes(words, 5)} stands for`,
    why: pick(
      [
        `${inQuotes(words, 5)} leaves the reader to guess in ${inQuotes(statement.text, 6)}. One named case would carry it.`,
        `Put a name, a count or a result where ${inQuotes(words, 5)} stands; as it is, nobody could check it.`,
      ],
      statement.unit.id,
    ),
  };
}

export const vagueClaim: Check = {
  id: "vague-claim",
  head: "clarity",
  title: "Words where a fact should stand",
  kinds: ["vague_claim", "no_metric", "buzzword"],
  source: plainLanguage,
  effect: "takes",
  maxPoints: 20,
  judge({ work, profile }) {
    const hits = [...work, ...profile].flatMap((statement) => hitOf(statement) ?? []);
    return { hits, share: shareOfLines(hits, work.length + profile.length, 0.35) };
  },
};
