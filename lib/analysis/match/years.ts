/** Years of experience as postings ask for them and résumés claim them. */
import { cardinals } from "../grounding/quantities.data";

const number = "(?:\\d{1,2}(?:\\.\\d)?|\\p{L}+)";
export const yearsPattern = new RegExp(
  `(?:\\b(?:at least|a minimum of|minimum(?: of)?|min\\.?|over|more than|no less than|not less than|roughly|about|around|some|with)\\s+)*\\b(${number})(?:-|\\s)?\\s*(?:\\(\\d{1,2}\\)\\s*)?(?:\\+|plus\\b|or more\\b|and more\\b)?\\s*(?:(?:-|–|to)\\s*${number}\\s*\\+?\\s*)?(?:full\\s+|solid\\s+|consecutive\\s+)?(years?|yrs?|months?)\\b\\.?(?:['’])?(?:\\s*(?:\\+|or more\\b|plus\\b|minimum\\b|and up\\b|or longer\\b))?`,
  "iu",
);

const timeWord = /years?|yrs?|months?|decade/i;
/** "A 4-yr degree", "a two-year diploma": how long a course takes. */
const courseLength =
  /\b(?:\p{L}+|\d)[- ](?:years?|yrs?)\.?\s(?=(?:college |university |technical )?(?:degree|diploma|program|apprenticeship|certificate)\b)/giu;

/** "five or more years", "3+ years", "several years", "18 months": how many years, or null. */
export function yearsOf(given: string): number | null {
  if (!timeWord.test(given)) return null;
  const text = given.replace(courseLength, "");
  const match = yearsPattern.exec(text);
  if (!match) return /\ba decade\b/i.test(text) ? 10 : null;
  const word = (match[1] ?? "").toLowerCase();
  const value = /^\d/.test(word)
    ? Number(word)
    : word === "few" || word === "couple"
      ? 2
      : word === "one" || (word === "a" && /\ba (?:full )?year (?:of|in|as|or)\b/i.test(text))
        ? 1
        : word === "more"
          ? (cardinals.get(/(\p{L}+) or more years/iu.exec(text)?.[1]?.toLowerCase() ?? "") ?? null)
          : (cardinals.get(word) ?? null);
  if (value === null || value > 40) return null;
  return /^month/i.test(match[2] ?? "") ? Math.round((value / 12) * 10) / 10 : value;
}
