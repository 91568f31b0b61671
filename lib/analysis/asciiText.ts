/** Text that holds nothing but ASCII, as most lines do: there letters are told by their codes, which is quicker. */

export function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false;
  return true;
}

/** The words of a text of lower-case ASCII, as `/[a-z]+/g` finds them. */
export function asciiWords(lower: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let index = 0; index <= lower.length; index += 1) {
    const code = lower.charCodeAt(index);
    const isLetter = code >= 97 && code <= 122;
    if (isLetter && start < 0) start = index;
    else if (!isLetter && start >= 0) {
      words.push(lower.slice(start, index));
      start = -1;
    }
  }
  return words;
}
