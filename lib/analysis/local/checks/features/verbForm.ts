/** The verb behind a form ("brought" -> bring, past, strong). Knows the verbs of the lexicon and regular -ed forms. */
import { type Lexeme, WordFact } from "../../../words/lexeme";
import { doublingVerbs, irregularVerbs, verbTiers } from "../../lexicon/verbs.data";

export type VerbTier = "weak" | "duty" | "act" | "strong" | "other";
export type Tense = "past" | "present" | "gerund";

export interface VerbForm {
  lemma: string;
  tense: Tense;
  tier: VerbTier;
  /** True when the form is also a participle ("built", "reduced"). */
  participle: boolean;
}

const list = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const doubling = new Set(list(doublingVerbs));

function regularForms(lemma: string): { third: string; past: string; gerund: string } {
  const consonantY = /[^aeiou]y$/.test(lemma);
  const stem = doubling.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = lemma.endsWith("e") ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const gerund = /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  return { third, past, gerund };
}

function buildForms(): Map<string, VerbForm> {
  const irregular = new Map(
    irregularVerbs.split("|").map((entry) => {
      const [base = "", past = "", participle = ""] = list(entry);
      return [base, { past, participle }] as const;
    }),
  );
  const tiers = new Map<string, VerbTier>();
  for (const base of irregular.keys()) tiers.set(base, "other");
  for (const tier of ["weak", "duty", "act", "strong"] as const)
    for (const base of list(verbTiers[tier])) tiers.set(base, tier);
  const forms = new Map<string, VerbForm>();
  const put = (form: string, value: VerbForm): void => {
    if (!forms.has(form)) forms.set(form, value);
  };
  for (const [lemma, tier] of tiers) {
    const regular = regularForms(lemma);
    const other = irregular.get(lemma);
    if (other) put(other.past, { lemma, tier, tense: "past", participle: other.past === other.participle });
    if (other && other.participle !== other.past)
      put(other.participle, { lemma, tier, tense: "past", participle: true });
    if (!other) put(regular.past, { lemma, tier, tense: "past", participle: true });
    put(regular.gerund, { lemma, tier, tense: "gerund", participle: false });
    put(regular.third, { lemma, tier, tense: "present", participle: false });
    put(lemma, { lemma, tier, tense: "present", participle: false });
  }
  return forms;
}

const forms = buildForms();
const notVerbs = new Set([
  "need",
  "needed",
  "red",
  "hundred",
  "speed",
  "seed",
  "feed",
  "bed",
  "shed",
  "medical",
  "limited",
  "used",
]);
/** Forms that read the same in past and present: the context decides. */
export const tenselessForms = new Set([
  "cut",
  "set",
  "put",
  "let",
  "read",
  "reset",
  "split",
  "spread",
  "shut",
  "upset",
  "hit",
  "cost",
]);

/** The form of a word, lower case; null when it is no verb that we know and not an -ed form. */
export function verbForm(word: string): VerbForm | null {
  const known =
    forms.get(word) ?? (word.includes("-") ? forms.get(word.replace(/^(?:co|re|un|over|out|pre)-/, "")) : null);
  if (known) return known;
  if (word.endsWith("ed") && /^[a-z]{3,}ed$/.test(word) && !notVerbs.has(word))
    return { lemma: word.slice(0, -2), tense: "past", tier: "other", participle: true };
  return null;
}

const form = new WordFact(verbForm);

/** The same of a word that is known already. */
export const formOf = (lexeme: Lexeme): VerbForm | null => form.of(lexeme);
