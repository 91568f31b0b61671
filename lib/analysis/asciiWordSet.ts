/** Words of ASCII letters that a text may hold, found without cutting it into words. */

/** 0 to 25 for a letter of ASCII in either case, else -1. */
function letterOf(code: number): number {
  const lower = code | 32;
  return lower >= 97 && lower <= 122 ? lower - 97 : -1;
}

export class AsciiWordSet {
  private readonly words: ReadonlySet<string>;
  /** For each first letter a bit for each length that a word with it has; 31 stands for all beyond. */
  private readonly lengths = new Int32Array(26);

  /** Words in lower case; those with other characters are never found. */
  constructor(words: Iterable<string>) {
    this.words = new Set(words);
    for (const word of this.words) {
      const first = letterOf(word.charCodeAt(0));
      if (first >= 0) this.lengths[first] = (this.lengths[first] ?? 0) | (1 << Math.min(word.length, 31));
    }
  }

  /** Whether one of the words stands in a text of ASCII, between what are no letters. Upper and lower case are alike. */
  isIn(text: string): boolean {
    let start = -1;
    for (let index = 0; index <= text.length; index += 1) {
      const isLetter = index < text.length && letterOf(text.charCodeAt(index)) >= 0;
      if (isLetter && start < 0) start = index;
      else if (!isLetter && start >= 0) {
        if (this.holds(text, start, index)) return true;
        start = -1;
      }
    }
    return false;
  }

  private holds(text: string, start: number, end: number): boolean {
    const lengths = this.lengths[letterOf(text.charCodeAt(start))] ?? 0;
    if ((lengths & (1 << Math.min(end - start, 31))) === 0) return false;
    return this.words.has(text.slice(start, end).toLowerCase());
  }
}
