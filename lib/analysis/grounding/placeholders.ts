/**
 * Blanks of a rewrite: "[how many?]", "[from $X to $Y]", "{count}", "X%", "____", "##". A blank asks and claims nothing, so it is
 * taken out before facts are compared; a bracket that already holds a digit claims something and stays.
 */

/** Stands where a blank was: one character that is neither a word, a number nor punctuation. */
export const blankMark = "▢";

const bracketed = /\[[^\][]{0,120}\]|<[A-Za-z][^<>]{0,60}>|\{[A-Za-z][^{}]{0,60}\}/g;
const bare = /\$?\b(?:XX?X?|N{1,2})\b\s?%?|_{2,}|#{2,}/g;

/** The text with its blanks replaced by `blankMark`, and the blanks as they were written. */
export function takeBlanks(text: string): { text: string; blanks: string[] } {
  const blanks: string[] = [];
  const take = (blank: string): string => {
    blanks.push(blank);
    return ` ${blankMark} `;
  };
  const withoutBrackets = text.replace(bracketed, (blank) => (/\d/.test(blank) ? blank : take(blank)));
  return { text: withoutBrackets.replace(bare, take), blanks };
}

const blanksAround = /\s*[;:,.]?\s*▢\s*/g;
const closing = /[.;,]$/;
const wordsAlone = (text: string): string => {
  const words = text.replace(blanksAround, " ").trim().replace(closing, "");
  return words.charAt(0).toLowerCase() + words.slice(1);
};

/** Whether a rewrite adds nothing but blanks, and the marks that set them apart, to what stands in the original. */
export const addsOnlyBlanks = (original: string, rewrite: string): boolean =>
  rewrite.includes(blankMark) && wordsAlone(original) === wordsAlone(rewrite);

/** What comes after the thing that a blank asks for, and is told rather than asked. */
const goesOn =
  /\s(?:across|throughout|using|for (?:the|a|an|all|every)|in (?:the|all|every)|at (?:the|all|every)|with (?:the|a|an|all|every))\s/i;

/** The text with the phrases that hold a blank struck out, letter for letter, up to where they tell again: they ask, and claim nothing. */
export const withoutAsking = (text: string): string =>
  text.replace(/[^,.;:()]+/g, (phrase) => {
    const blank = phrase.lastIndexOf(blankMark);
    if (blank === -1) return phrase;
    const rest = goesOn.exec(phrase.slice(blank));
    const end = rest ? blank + rest.index : phrase.length;
    return " ".repeat(end) + phrase.slice(end);
  });
