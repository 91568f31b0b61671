/** How a text begins, told by the code of its first character where that is ASCII: asked of every line and piece many times over. */
import { isLetterCode } from "./asciiText";

const small = /^\p{Ll}/u;
const capital = /^\p{Lu}/u;
const ascii = 128;

/** As `/^\p{Ll}/u.test(text)`. */
export function startsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ascii ? code >= 97 && isLetterCode(code) : small.test(text);
}

/** As `/^\p{Lu}/u.test(text)`. */
export function startsCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ascii ? code <= 90 && isLetterCode(code) : capital.test(text);
}
