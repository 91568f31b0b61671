/** Counts words without making them: the stages ask for the length of the same lines hundreds of times a report. */

/** What `\s` matches. */
const isBlank = (code: number): boolean =>
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

/** As `text.split(/\s+/).length`: one more than there are runs of blanks, so outer blanks count. */
export function countWords(text: string): number {
  let count = 1;
  let blank = false;
  for (let index = 0; index < text.length; index += 1) {
    const isNow = isBlank(text.charCodeAt(index));
    if (isNow && !blank) count += 1;
    blank = isNow;
  }
  return count;
}

/** As `(text.match(/\S+/g) ?? []).length`: the runs of what is no blank. */
export function countRuns(text: string): number {
  let count = 0;
  let blank = true;
  for (let index = 0; index < text.length; index += 1) {
    const isNow = isBlank(text.charCodeAt(index));
    if (blank && !isNow) count += 1;
    blank = isNow;
  }
  return count;
}

/** Where the first `words` words of a text without outer blanks end; -1 when there are no more of them. */
export function endOfWords(text: string, words: number): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!isBlank(text.charCodeAt(index)) || (index > 0 && isBlank(text.charCodeAt(index - 1)))) continue;
    count += 1;
    if (count === words) return index;
  }
  return -1;
}
