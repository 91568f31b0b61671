/** Gives for lines made of particulars: names, tools, places, amounts and function words that tie them into a thought. */

import { GuardedList } from "../../../guardedList";
import { startsCapital } from "../../../startsWithLetter";
import { buzzwords, vagueWords } from "../../lexicon/phrases.data";
import type { Check } from "../check";
import type { Statement } from "../features/reading";
import { plainLanguage } from "../sources";

const empty = new GuardedList([...buzzwords, ...vagueWords], "iu", ["(?<![\\w-])", "(?![\\w-])"]);
const tying =
  /\b(?:the|a|an|that|which|who|whose|after|before|until|because|so|when|where|while|with|without|by|to|from|its|their|each|every|instead)\b/gi;

/** 0 to 1: how much of a line is about something in particular. */
export function specificityOf(statement: Pick<Statement, "text" | "words">): number {
  const words = statement.words.length;
  if (words < 4) return 0;
  const names = statement.words.slice(1).filter((word) => startsCapital(word.text)).length;
  const tied = (statement.text.match(tying) ?? []).length / words;
  const hollow = empty.findAll(statement.text).length;
  const length = Math.min(1, words / 16);
  return Math.max(
    0,
    Math.min(1, length * (0.35 + Math.min(0.3, names * 0.1) + Math.min(0.45, tied * 1.8)) - hollow * 0.35),
  );
}

export const plainSpecific: Check = {
  id: "plain-specific",
  head: "clarity",
  title: "Plain words about particular things",
  kinds: [],
  source: plainLanguage,
  effect: "gives",
  maxPoints: 36,
  judge({ work }) {
    if (work.length === 0) return { hits: [], share: 0, abstained: "No lines about work were found." };
    const mean = work.reduce((sum, statement) => sum + specificityOf(statement), 0) / Math.max(4, work.length);
    return { hits: [], share: Math.min(1, mean / 0.85) };
  },
};
