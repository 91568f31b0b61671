/** Forms of the verbs that open résumé lines: from a gerund or base form to the past, for verbs the lexicon knows. */
import { irregularVerbs, verbTiers } from "../lexicon/verbs.data";

const extra =
  "process stage stack quote invoice bill escalate expedite price list log route bake brew pour grill garden haul load mow paint plaster wire sand solder stitch tailor cut style color groom feed walk drill mill grind cast weigh measure label inventory reorder compile summarize transcribe proofread edit format draft host seat bus mix serve tend nurse bathe chart administer dispense immunize triage assess screen swab tutor grade mark lecture supervise invigilate book schedule dispatch steer pilot fly sail ferry escort guard patrol search investigate interview file docket research cite argue litigate mediate represent draw budget forecast post reconcile balance audit close consolidate calculate estimate bid sell pitch prospect cold-call upsell quote merchandise display photograph shoot record produce direct stage rehearse perform translate interpret code program debug test deploy configure install patch back monitor respond resolve maintain repair service lubricate calibrate overhaul renovate demolish excavate pave pour frame roof plumb set run meet put respond take";

export const knownVerbs: ReadonlySet<string> = new Set(
  [...Object.values(verbTiers), extra].flatMap((words) => words.split(/\s+/)).filter(Boolean),
);

const irregular = new Map(
  irregularVerbs.split("|").map((entry): [string, string] => {
    const [base = "", past = ""] = entry.trim().split(/\s+/);
    return [base, past];
  }),
);

const doubles =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|re(?:fer|set)|(?:ad|per|sub|com|o)mit|trans(?:fer|mit)|control|equip|format|program|unwrap)$/;

/** The past of a base verb: "plan" to "planned". */
export function pastOf(base: string): string {
  const known = irregular.get(base);
  if (known !== undefined && known !== "") return known;
  const prefix = /^(?:up|out|over|re|under|mis|un|with|co-)(?=\p{L}{3})/u.exec(base)?.[0];
  const rest = prefix === undefined ? undefined : irregular.get(base.slice(prefix.length));
  if (prefix !== undefined && rest) return prefix + rest;
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubles.test(base) && !/[wxy]$/.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

/** The base of a gerund of a known verb, or null: "planning" to "plan", "managing" to "manage". */
export function baseOfGerund(gerund: string): string | null {
  const lower = gerund.toLowerCase();
  if (!lower.endsWith("ing")) return null;
  const stem = lower.slice(0, -3);
  const undoubled = /([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : "";
  return [`${stem}e`, stem, undoubled].find((base) => knownVerbs.has(base)) ?? null;
}

/** Known verbs by their irregular past; the first of the list where two share it. */
const basesByPast = new Map(
  [...irregular]
    .filter(([base]) => knownVerbs.has(base))
    .map(([base, past]): [string, string] => [past, base])
    .reverse(),
);

/** The base of a past form of a known verb, or null. */
export function baseOfPast(past: string): string | null {
  const lower = past.toLowerCase();
  const base = basesByPast.get(lower);
  if (base !== undefined) return base;
  if (!lower.endsWith("ed")) return null;
  return (
    [...new Set([lower.slice(0, -1), lower.slice(0, -2), lower.slice(0, -3), `${lower.slice(0, -3)}y`])].find(
      (base) => knownVerbs.has(base) && pastOf(base) === lower,
    ) ?? null
  );
}

const participles = new Map(
  irregularVerbs.split("|").map((entry): [string, string] => {
    const [base = "", , participle = ""] = entry.trim().split(/\s+/);
    return [participle, base];
  }),
);

/** The base of a participle of a known verb ("written" to "write"), or null. */
export function baseOfParticiple(participle: string): string | null {
  const lower = participle.toLowerCase();
  return participles.get(lower) ?? baseOfPast(lower);
}

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
