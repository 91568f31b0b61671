/** The stems of a line of evidence, with words that are written apart or together spelled one way. */
import { contentStems, wordsOf } from "../grounding/words";
import { joinWords } from "./joinWords";

export const stemsOf = (text: string): Set<string> => contentStems(wordsOf(joinWords(text)));
