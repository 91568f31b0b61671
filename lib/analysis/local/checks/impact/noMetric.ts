/** Takes for a claimed change without any size, in digits or words: reduced, improved, met quota, a large dataset. */
import { type Check, type Hit, shareOfLines } from "../check";
import type { Statement } from "../features/reading";
import { careerServices } from "../sources";
import { inQuotes, pick, placeOf } from "../voice";

const change =
  /\b(?:reduc(?:ed|e|ing)|lower(?:ed|ing)?|rais(?:ed|e|ing)|increas(?:ed|e|ing)|improv(?:ed|e|ing)|shorten(?:ed|ing)?|grew|boost(?:ed|ing)?|cut|renegotiated|saved|saving|optimi[sz]ed|accelerated|expanded|brought [\w ]{2,25} (?:down|up)|(?:to|which) (?:improve|increase|reduce|lower|raise|boost|lowered|reduced|improved|raised|increased))\b[^.;]{0,70}/i;
const target =
  /\b(?:meet|met|meets|exceed(?:ed|s)?|surpass(?:ed|es)?|hit|beat)(?: (?:or|and|\/) (?:exceed(?:ed|s)?|surpass(?:ed)?))? (?:\w+ ){0,3}?(?:quotas?|targets?|goals?|expectations|kpis?)\b/i;
const bigness =
  /\b(?:a |the )?(?:large|huge|big|largest|biggest|high[- ]volume|major|busy) (?:\w+ ){0,2}?(?:datasets?|accounts?|projects?|teams?|caseload|volumes?|budgets?|campaigns?|contracts?|databases?|sites?)\b/i;

function claimOf(statement: Statement): RegExpExecArray | null {
  const text = statement.text;
  if (statement.outcome.measured) return null;
  const claim = target.exec(text) ?? bigness.exec(text) ?? change.exec(text);
  if (!claim) return null;
  const settled = statement.outcome.kinds;
  return settled.has("adoption") || settled.has("verdict") || settled.has("people") ? null : claim;
}

export const noMetric: Check = {
  id: "no-metric",
  head: "impact",
  title: "Changes without a size",
  kinds: ["no_metric", "vague_claim", "weak_verb"],
  source: careerServices,
  effect: "takes",
  maxPoints: 8,
  judge({ work }) {
    const hits: Hit[] = [];
    for (const statement of work) {
      const claim = claimOf(statement);
      if (!claim) continue;
      const words = claim[0].trimEnd();
      hits.push({
        places: [placeOf(statement, { start: claim.index, end: claim.index + words.length })],
        severity: "fix",
        weight: 1,
        note: pick(["From what to what?", "By how much? A rough size will do.", "Put a size on this."], hits.length),
        claim: `Put a size on ${inQuotes(words, 6)}`,
        why: `A size that you would defend, even a rough one in words, turns ${inQuotes(words, 6)} from a claim into a result.`,
      });
    }
    return { hits, share: shareOfLines(hits, work.length, 0.3) };
  },
};
