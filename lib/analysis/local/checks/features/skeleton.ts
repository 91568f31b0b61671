/** The shape of a line with its content words blanked: many lines of one shape come from a template, not from work. */
import { startsWithDigit } from "../../../startsWithDigit";
import { WordFact } from "../../../words/lexeme";
import { formOf } from "./verbForm";
import type { Word } from "./words";

const kept = new Set([
  "by",
  "with",
  "for",
  "of",
  "in",
  "on",
  "to",
  "from",
  "and",
  "or",
  "the",
  "a",
  "an",
  "through",
  "using",
  "across",
  "via",
  "into",
  "at",
  "per",
  "within",
  "over",
  "under",
  "while",
  "that",
  "which",
  "so",
  "as",
  "resulting",
  "leading",
]);

const signOf = new WordFact((lower) => (startsWithDigit(lower) ? "#" : kept.has(lower) ? lower : "w"));

/** For example "Boosted lantern synergy by 47%" gives "V w by #". Runs of content words count as one. */
export function skeletonOf(words: readonly Word[]): string {
  const shape: string[] = [];
  words.forEach((word, index) => {
    const own = signOf.of(word.lexeme);
    const sign = own === "w" && index === 0 && formOf(word.lexeme) ? "V" : own;
    if (sign !== "w" || shape.at(-1) !== "w") shape.push(sign);
  });
  return shape.join(" ");
}
