/** Wording shared by checks: variants chosen by the line, so that two notes side by side do not read the same. */
import { endOfWords } from "../../countWords";
import { shapeOf } from "../../textShape";
import type { Place } from "./check";
import type { Statement } from "./features/reading";
import type { Span } from "./features/words";

/** One of the variants, the same for the same seed. */
export function pick(variants: readonly [string, ...string[]], seed: number): string {
  return variants[Math.abs(seed) % variants.length] ?? variants[0];
}

/** The place of a span of a statement on its unit. */
export const placeOf = (statement: Statement, span: Span): Place => ({
  unit: statement.unit,
  start: statement.start + span.start,
  end: statement.start + span.end,
});

const outerMarks = ".;,:";
const blanks = /\s+/g;

function withoutOuterMarks(text: string): string {
  let end = text.length;
  while (end > 0 && outerMarks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const evened = (text: string): string => (shapeOf(text).isUneven ? text.replace(blanks, " ") : text);

/** Words for use inside a sentence, in quotation marks, cut after `maxWords` words. */
export function inQuotes(text: string, maxWords = 8): string {
  const words = withoutOuterMarks(text.trim());
  const end = endOfWords(words, maxWords);
  return end < 0 ? `“${evened(words)}”` : `“${evened(words.slice(0, end))} …”`;
}

/** A comma or a full stop inside a number ends nothing. */
const objectEnd = /[,.](?!\d)|[;(]| and | with | for | to | so | by | in | at /;

/** "the day", cut out of "the day to day running", names nothing either. */
const determiner = /^(?:the|an?|all|its|our|their)\s+/i;

/** So many words name a line. */
const naming = 7;

/**
 * What a line is about for use in a claim, in quotation marks: what somebody was charged with, else the line as it opens.
 * A single word out of it ("R" out of "Used R and Python") would name nothing that a reader recognises.
 */
export function workOf(statement: Statement): string {
  const { opening, text } = statement;
  const rest = text.slice(opening.end);
  const charged = rest.slice(0, objectEnd.exec(rest)?.index ?? rest.length).trim();
  const named = opening.tier === "weak" && charged.replace(determiner, "").split(/\s+/).length >= 2;
  return inQuotes(named ? charged : text, naming);
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
