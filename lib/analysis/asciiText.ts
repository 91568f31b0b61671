/** Text that holds nothing but ASCII, as most lines do: there letters are told by their codes, which is quicker. */
import { shapeOf } from "./textShape";

export const isAscii = (text: string): boolean => shapeOf(text).isAscii;

/** ASCII and marks of ordinary print, as nearly all lines are: letters and digits are told by their codes as in ASCII. */
export const isPlainPrint = (text: string): boolean => shapeOf(text).isPlain;

/** Of a UTF-16 unit; false for what stands outside a text. */
export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;
export const isLetterCode = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** As `/\d/.test(text)`. */
export const hasDigit = (text: string): boolean => shapeOf(text).hasDigit;

/** Calls back for each run of at least `least` letters in a text of plain print, as `/[a-z]+/gi` finds them. */
export function forEachLetterRun(text: string, least: number, take: (start: number, end: number) => void): void {
  let start = -1;
  for (let index = 0; index <= text.length; index += 1) {
    const isLetter = index < text.length && isLetterCode(text.charCodeAt(index));
    if (isLetter && start < 0) start = index;
    else if (!isLetter && start >= 0) {
      if (index - start >= least) take(start, index);
      start = -1;
    }
  }
}
