/** Porter's stems, kept for the words that come back: single words, as many as a language has in everyday use. */
import { stemmer } from "stemmer";

const mostKept = 20_000;
const stems = new Map<string, string>();

/** The stem of one word, given in lower case. */
export function porterStem(lower: string): string {
  const known = stems.get(lower);
  if (known !== undefined) return known;
  const stem = stemmer(lower);
  if (stems.size < mostKept) stems.set(lower, stem);
  return stem;
}
