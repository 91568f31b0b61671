/** Whether a text shares the credit for its deeds, and whether a rewrite takes it all for the writer. */
import { partTier, plainTier, sharedPattern, soleClaim, soleGrant } from "./ownership.data";
import { type Act, readActs } from "./readActs";
import { type Claim, claimsOf } from "./readClaims";
import { namesPeople } from "./verbForms";
import { wordsOf } from "./words";

/** "With the head gardener": credit shared with a named post. */
export function sharesWith(text: string): boolean {
  const words = wordsOf(text);
  return words.some(
    (word, index) =>
      word.lower === "with" &&
      words.slice(index + 1, index + 5).some((other) => !other.afterPause && namesPeople(other.lower)),
  );
}

/** Whether the original gives the writer less than the whole: a weaker verb, a group, or others who do something. */
export const sharesCredit = (text: string, acts: readonly Act[], claims: readonly Claim[]): boolean =>
  claims.some(({ tier }) => tier < plainTier) ||
  acts.some(({ subject }) => subject === "group" || subject === "other") ||
  sharedPattern.test(text) ||
  sharesWith(text);

const wholeClaim = /\b(?:single-?\s?handed(?:ly)?|full ownership|solely responsible)\b/i;
const namesOthers =
  /\b(?:(?:two|three|four|five|six|[2-9]) (?:adults|carers|staff|of us)|under|supervis\p{L}+|and I|with (?:a|an|the|my|our|two|three|\d)|direction|guidance)\b/iu;

/** True when the rewrite says that the writer did it alone, and the original does not. */
export function claimsAlone(original: string, rewrite: string): boolean {
  if (!soleClaim.test(rewrite) || soleGrant.test(original)) return false;
  return (
    wholeClaim.test(rewrite) ||
    sharesCredit(original, readActs(original), claimsOf(original, partTier, true)) ||
    namesOthers.test(original)
  );
}
