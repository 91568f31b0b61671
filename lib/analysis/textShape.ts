/**
 * What one look at the characters of a text tells, taken once a reading: stages ask the same of the same lines hundreds of
 * times, and a look at a character costs more than the rest of such a question.
 */
import { ScopedMemo } from "./scopedMemo";

/** Marks beyond ASCII are below this. */
export const printCodes = 0x2600;

/** A mark of ordinary print beyond ASCII (a dash, a quote, a bullet): no letter, no digit, no blank, and nothing hides in it. */
const isPrintMark = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2027) || (code >= 0x25a0 && code < printCodes) || code === 0xb7 || code === 0x20ac;

/** What `\s` matches. */
export const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code >= 160 &&
    (code === 160 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff));

export interface TextShape {
  /** Nothing but ASCII. */
  isAscii: boolean;
  /** Nothing but ASCII and marks of ordinary print. */
  isPlain: boolean;
  hasDigit: boolean;
  /** Two blanks in a row, or one that is no space. */
  isUneven: boolean;
  /** Commas, and all marks that part the items of a list. */
  commas: number;
  listMarks: number;
  /** As `text.split(/\s+/).length`: one more than there are runs of blanks, so outer blanks count. */
  words: number;
  /** As `(text.match(/\S+/g) ?? []).length`: the runs of what is no blank. */
  runs: number;
  /** Runs that begin with a small letter of ASCII. */
  smallRuns: number;
}

const [ofBlank, ofDigit, ofTab, ofMark, ofOther, ofComma, ofList] = [1, 2, 4, 8, 16, 32, 64];

const comma = 44;

function kindOf(code: number): number {
  const blank = isBlank(code) ? ofBlank | (code === 32 ? 0 : ofTab) : 0;
  const beyond = code <= 127 ? 0 : isPrintMark(code) ? ofMark : ofOther;
  const list = ",;|•·/".includes(String.fromCharCode(code)) ? ofList | (code === comma ? ofComma : 0) : 0;
  return blank | beyond | list | (code >= 48 && code <= 57 ? ofDigit : 0);
}
const kinds = Uint8Array.from({ length: printCodes }, (_, code) => kindOf(code));

function lookAt(text: string): TextShape {
  let seen = 0;
  let words = 1;
  let runs = 0;
  let smallRuns = 0;
  let commas = 0;
  let listMarks = 0;
  let isUneven = false;
  // Neither of a blank nor of another character.
  let before = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code < printCodes ? (kinds[code] ?? 0) : kindOf(code);
    // A letter behind a letter.
    if (kind === 0 && before === 0) continue;
    seen |= kind;
    if ((kind & ofList) !== 0) {
      listMarks += 1;
      if ((kind & ofComma) !== 0) commas += 1;
    }
    const blank = kind & ofBlank;
    if (blank === before) {
      if (blank !== 0) isUneven = true;
      continue;
    }
    before = blank;
    if (blank !== 0) words += 1;
    else {
      runs += 1;
      if (code >= 97 && code <= 122) smallRuns += 1;
    }
  }
  return {
    isAscii: (seen & (ofMark | ofOther)) === 0,
    isPlain: (seen & ofOther) === 0,
    hasDigit: (seen & ofDigit) !== 0,
    isUneven: isUneven || (seen & ofTab) !== 0,
    commas,
    listMarks,
    words,
    runs,
    smallRuns,
  };
}

const remembered = new ScopedMemo(lookAt);

/** A shorter text is looked at faster than it is looked up. */
const leastKept = 20;

/** The shape of a text. */
export const shapeOf = (text: string): TextShape => (text.length < leastKept ? lookAt(text) : remembered.get(text));
