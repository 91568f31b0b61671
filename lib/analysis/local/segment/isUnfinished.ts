/** Whether a line breaks off inside a sentence or a list: by a mark or a small word that something has to follow. */
import { isDigitCode, isLetterCode } from "../../asciiText";

const marks = ",&/|·•;–—-";
const words = new Set(
  "and or of the to for in on with by from at a an that which as into our its their was were is are when where than while who whose because if but so between through during after before since per under over via not have has had be been also most more each every both I und der die das mit".split(
    " ",
  ),
);
const underscore = 95;

export function isUnfinished(text: string): boolean {
  if (text === "" || marks.includes(text.charAt(text.length - 1))) return text !== "";
  let start = text.length;
  for (; start > 0; start -= 1) {
    const code = text.charCodeAt(start - 1);
    if (!isLetterCode(code) && !isDigitCode(code) && code !== underscore) break;
  }
  return words.has(text.slice(start));
}
