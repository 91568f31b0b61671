/**
 * Blanks of a rewrite: "[how many?]", "[from $X to $Y]", "X%", "____". A blank asks and claims nothing, so it is
 * taken out before facts are compared; a bracket that already holds a digit claims something and stays.
 */

/** Stands where a blank was: one character that is neither a word, a number nor punctuation. */
export const blankMark = "▢";

const bracketed = /\[[^\][]{0,120}\]|<[A-Za-z][^<>]{0,60}>/g;
const bare = /\$?\b(?:XX?X?|N{1,2})\b\s?%?|_{2,}/g;

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

/** The text with the phrases that hold a blank struck out, letter for letter: they ask, and claim nothing. */
export const withoutAsking = (text: string): string =>
  text.replace(/[^,.;:()]+/g, (phrase) => (phrase.includes(blankMark) ? " ".repeat(phrase.length) : phrase));
