/**
 * Folds characters so that two which any expression takes for one another, upper and lower case among them, fold alike.
 * All digits are one, and all beyond ASCII: coarse, and never wrong.
 */
const beyond = 1;

/** The folded code of a UTF-16 unit. "ſ" and the Kelvin sign stand for s and k where an expression ignores case. */
export function foldCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return 48;
  if (code < 128) return code;
  return code === 0x17f ? 115 : code === 0x212a ? 107 : beyond;
}

export const foldChar = (char: string): string => String.fromCharCode(foldCode(char.charCodeAt(0)));
