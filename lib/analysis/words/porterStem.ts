/** Porter's stems, worked out once for the words that come back. */
import { stemmer } from "stemmer";
import { lexemeOf, WordFact } from "./lexeme";

const stem = new WordFact(stemmer);

/** The stem of one word, given in lower case. */
export const porterStem = (lower: string): string => stem.of(lexemeOf(lower));
