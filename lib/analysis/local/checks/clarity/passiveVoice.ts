/** Takes for past passives that hide who did the work: "the process was improved". */
import { findAll } from "../../../findAll";
import { type Check, type Hit, shareOfLines } from "../check";
import type { Statement } from "../features/reading";
import { verbForm } from "../features/verbForm";
import { plainLanguage } from "../sources";
import { inQuotes, pick, placeOf } from "../voice";

const passive =
  /\b(?:was|were|has been|have been|had been)\s+(?:(?:\w+ly|also|then)\s+)?(\w+)(?:\s+(?:up|out|down|over|on))?\b/gi;
const notActs = new Set([
  "interested",
  "excited",
  "pleased",
  "based",
  "located",
  "born",
  "supposed",
  "used",
  "told",
  "liked",
  "known",
  "related",
  "involved",
  "responsible",
  "exposed",
  "tired",
]);
const resultVerb =
  /^(?:halved|reduced|increased|improved|raised|lowered|cut|doubled|tripled|shortened|achieved|implemented|completed|launched|introduced|moved|organi[sz]ed)$/;

function hitOf(statement: Statement): Hit | null {
  for (const sentence of statement.sentences) {
    for (const match of findAll(passive, sentence.text)) {
      const participle = (match[1] ?? "").toLowerCase();
      if (!verbForm(participle)?.participle || notActs.has(participle)) continue;
      const before = sentence.text.slice(0, match.index);
      const main =
        !/[,;:]|\b(?:that|which|who|when|where|because|after|before|until|and|but|if|of whom)\b/i.test(before) ||
        /\bthere was\b.*\bthat $/i.test(before);
      const own = statement.sentences[0] === sentence || resultVerb.test(participle);
      const agent = /^\s+(?:\w+ ){0,3}by\b/.test(sentence.text.slice(match.index + match[0].length));
      if (!main || !own || agent || /^(?:it|they|nothing|nobody|none|i|we)\b/i.test(before)) continue;
      if (/\b(?:every|each|no|none|all)\b/i.test(before) && statement.outcome.strength >= 2) continue;
      const start = sentence.start;
      return {
        places: [placeOf(statement, { start, end: sentence.start + match.index + match[0].trimEnd().length })],
        severity: "fix",
        weight: 1,
        note: pick(["By whom? Put yourself in front.", "Who did this? If you, say so."], statement.unit.id),
        claim: `Say who ${participle} it`,
        why: `${inQuotes(sentence.text, 9)} leaves out the person who did it. If that was you, start the line with your verb.`,
      };
    }
  }
  return null;
}

export const passiveVoice: Check = {
  id: "passive-voice",
  head: "clarity",
  title: "Passives that hide the author",
  kinds: ["passive_voice", "vague_claim", "no_metric", "buried_lead"],
  source: plainLanguage,
  effect: "takes",
  maxPoints: 10,
  judge({ work }) {
    const hits = work.flatMap((statement) => hitOf(statement) ?? []);
    return { hits, share: shareOfLines(hits, work.length, 0.25) };
  },
};
