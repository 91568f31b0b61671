/** Porter's stems, worked out once for the words that come back. */
import { stemmer } from "stemmer";
import { type Lexeme, lexemeOf, WordFact } from "./lexeme";

const stem = new WordFact(stemmer);

export const stemOfLexeme = (word: Lexeme): string => stem.of(word);

/** The stem of one word, given in lower case. */
export const porterStem = (lower: string): string => stemOfLexeme(lexemeOf(lower));
