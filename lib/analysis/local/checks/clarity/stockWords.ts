/**
 * Where a sentence is made of stock: phrases of the list, praise of oneself in a row or before a role, and abstractions
 * that crowd out what was done. Returns runs, so that each is marked by itself.
 */

import { GuardedList } from "../../../guardedList";
import { wordList } from "../../../words/lexeme";
import { buzzwords } from "../../lexicon/phrases.data";
import { corporate, praise, praised } from "../../lexicon/praise.data";
import { type Span, sentencesOf, type Word, wordsOf, wordsWithin } from "../features/words";

export interface StockRun extends Span {
  /** The stock words themselves, in order; some may stand within others. */
  found: string[];
  /** The same as they are to be named: each once, in the words that stand there. */
  named: string[];
}

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const roles = list(praised);
const isPraise = wordList(list(praise));
const isAbstract = wordList(list(corporate));
const stock = new GuardedList(buzzwords, "iu", ["(?<![\\w-])", "(?![\\w-])"]);
const joining = list("and & or yet but highly very extremely deeply commercially a an the both as well");
/** Words of a run may stand this far apart. */
const reach = 60;

/** Whole items of a list stand between, which are no stock: "team player, own hand tools, people person". */
const breaksOff = (between: string): boolean => /^\s*,(?:[^,]*\p{L}[^,]*,)+[^,]*$/u.test(between);

interface Mark extends Span {
  text: string;
}

const phrasesIn = (part: string, line: string, by: number): Mark[] =>
  stock
    .findAll(part, line)
    .filter((match) => !/["“”]/.test(part.slice(Math.max(0, match.index - 1), match.index)))
    .map((match) => ({ start: by + match.index, end: by + match.index + match[0].length, text: match[0] }));

/** "Caring, dedicated and reliable", "a creative leader": two in a row, or one before a role. */
function praiseIn(line: string, words: readonly Word[]): Mark[] {
  const marks: Mark[] = [];
  let from = -1;
  let count = 0;
  const close = (last: number, role: boolean): void => {
    const [first, end] = [words[from], words[last]];
    if (first && end && (count >= 2 || role || from <= 1))
      marks.push({
        start: first.start,
        end: end.end,
        text: line.slice(first.start, end.end),
      });
    from = -1;
    count = 0;
  };
  let last = -1;
  words.forEach((word, index) => {
    const isCharge = word.lower === "responsible" && words[index + 1]?.lower === "for";
    if (isPraise(word.lexeme) && !isCharge) {
      if (from < 0) from = index;
      count += 1;
      last = index;
    } else if (from >= 0 && roles.has(word.lower) && index - last <= 3) close(index, true);
    else if (from >= 0 && !joining.has(word.lower) && index - last > 2) close(last, false);
  });
  if (from >= 0) close(last, false);
  return marks;
}

/** A sentence of which a quarter are abstractions, at least four, or a third and three; and no figure. */
function jargonIn(line: string, words: readonly Word[]): Mark[] {
  const hollow = words.filter(({ lexeme }) => isAbstract(lexeme));
  const [first, last] = [hollow[0], hollow.at(-1)];
  if (!first || !last || hollow.length < fewAbstract) return [];
  if (hollow.length < words.length * (hollow.length < 4 ? 0.33 : 0.22)) return [];
  if (words.some(({ text }) => /^\d/.test(text))) return [];
  return [{ start: first.start, end: last.end, text: line.slice(first.start, last.end) }];
}

/** Names a mark beside those of its run; of two that overlap ("passionate", "passionate people") the longer stays. */
function nameIn(run: StockRun, text: string, at: Span, last: Span): Span {
  if (at.start >= last.end) {
    run.named.push(text);
    return at;
  }
  if (at.end - at.start <= last.end - last.start) return last;
  run.named.splice(-1, 1, text);
  return at;
}

/** Abstractions from which on a sentence may be jargon. */
const fewAbstract = 3;

/** Whether a line may hold any of this: hardly one in five does. */
function mayHoldStock(text: string, self: boolean): boolean {
  let abstract = 0;
  for (const { lexeme } of wordsOf(text)) {
    if (self && isPraise(lexeme)) return true;
    if (isAbstract(lexeme)) abstract += 1;
  }
  return abstract >= fewAbstract || stock.mayMatch(text);
}

/** Runs of stock words of a text, sentence by sentence. `self`: the text describes the writer, so praise counts. */
export function stockRuns(text: string, self: boolean): StockRun[] {
  const runs: StockRun[] = [];
  if (!mayHoldStock(text, self)) return runs;
  for (const sentence of sentencesOf(text)) {
    const part = text.slice(sentence.start, sentence.end);
    const words = wordsWithin(text, sentence);
    const marks = [
      ...phrasesIn(part, text, sentence.start),
      ...(self ? praiseIn(text, words) : []),
      ...jargonIn(text, words),
    ].sort((a, b) => a.start - b.start);
    let open: StockRun | null = null;
    let last: Span = { start: 0, end: 0 };
    for (const mark of marks) {
      const at = { start: mark.start, end: mark.end };
      if (open && at.start - open.end <= reach && !breaksOff(text.slice(open.end, at.start))) {
        last = nameIn(open, mark.text, at, last);
        open.end = Math.max(open.end, at.end);
        open.found.push(mark.text);
      } else {
        open = { ...at, found: [mark.text], named: [mark.text] };
        last = at;
        runs.push(open);
      }
    }
  }
  return runs;
}
