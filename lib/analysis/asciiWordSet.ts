/** Words of ASCII letters that a text may hold, found without cutting it into words. */

/** 0 to 25 for a letter of ASCII in either case, else -1. */
function letterOf(code: number): number {
  const lower = code | 32;
  return lower >= 97 && lower <= 122 ? lower - 97 : -1;
}

/** Bits that tell a word by its letters: few others share them, so that few are looked up in vain. */
const hashBits = 13;
const hashOf = (letters: number): number => Math.imul(letters, 0x9e3779b1) >>> (32 - hashBits);
/** What is kept of the letters so far, with one more. */
const withLetter = (letters: number, letter: number): number => (Math.imul(letters, 31) + letter + 1) | 0;

export class AsciiWordSet {
  private readonly words: ReadonlySet<string>;
  private readonly known = new Uint8Array(1 << hashBits);

  /** Words in lower case; those with other characters are never found. */
  constructor(words: Iterable<string>) {
    this.words = new Set(words);
    for (const word of this.words) {
      let letters = 0;
      for (let at = 0; at < word.length; at += 1) letters = withLetter(letters, letterOf(word.charCodeAt(at)));
      this.known[hashOf(letters)] = 1;
    }
  }

  /** Whether one of the words stands in a text of ASCII, between what are no letters. Upper and lower case are alike. */
  isIn(text: string): boolean {
    let start = -1;
    let letters = 0;
    for (let index = 0; index <= text.length; index += 1) {
      const letter = index < text.length ? letterOf(text.charCodeAt(index)) : -1;
      if (letter >= 0) {
        letters = withLetter(start < 0 ? 0 : letters, letter);
        if (start < 0) start = index;
      } else if (start >= 0) {
        if (this.known[hashOf(letters)] === 1 && this.words.has(text.slice(start, index).toLowerCase())) return true;
        start = -1;
      }
    }
    return false;
  }
}
