/** Text that holds nothing but ASCII, as most lines do: there letters are told by their codes, which is quicker. */

export function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false;
  return true;
}

/** Marks beyond ASCII are below this. */
export const printCodes = 0x2600;

/** A mark of ordinary print beyond ASCII (a dash, a quote, a bullet): no letter, no digit, no blank, and nothing hides in it. */
const isPrintMark = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2027) || (code >= 0x25a0 && code < printCodes) || code === 0xb7 || code === 0x20ac;

/** ASCII and marks of ordinary print, as nearly all lines are: letters and digits are told by their codes as in ASCII. */
export function isPlainPrint(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 127 && !isPrintMark(code)) return false;
  }
  return true;
}

/** Of a UTF-16 unit; false for what stands outside a text. */
export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;
export const isLetterCode = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** As `/\d/.test(text)`. */
export function hasDigit(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (isDigitCode(text.charCodeAt(index))) return true;
  return false;
}

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
