/** Counts words without making them: the stages ask for the length of the same lines hundreds of times a report. */
import { isBlank, shapeOf } from "./textShape";

/** As `text.split(/\s+/).length`: one more than there are runs of blanks, so outer blanks count. */
export const countWords = (text: string): number => shapeOf(text).words;

/** As `(text.match(/\S+/g) ?? []).length`: the runs of what is no blank. */
export const countRuns = (text: string): number => shapeOf(text).runs;

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
