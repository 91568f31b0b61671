/**
 * The clauses of a sentence, cut at marks and before a new verb or subject, so that a fault in the middle of a run-on
 * is read, and quoted, by itself. A cut is no parse: it errs on the side of longer clauses.
 */
import { type Lexeme, wordList } from "../../../words/lexeme";
import { type Opening, openingOf } from "./opening";
import { formOf } from "./verbForm";
import type { Span, Word } from "./words";

export interface Clause extends Span {
  words: readonly Word[];
  opening: Opening;
  /** Opens with "which", "that", "because" and the like: it says more about the clause before. */
  relative: boolean;
  /** The first of its sentence. */
  leads: boolean;
}

const list = (text: string): ((word: Lexeme | undefined) => boolean) => wordList(text.split(" "));
const isLinking = list("and but also then so plus or");
const isSubject = list("i we he she they it there this these nobody everyone everybody");
const isHelper = list("was were is are has have had am been being get got gets did does do went");
const isRelative = list("which who whom whose that where when while because although until so since as");

function opensClause({ lexeme }: Word): boolean {
  if (isSubject(lexeme) || isHelper(lexeme)) return true;
  const form = formOf(lexeme);
  return form !== null && (form.tense === "past" || form.tier === "weak");
}

const space = 32;
/** Whether but one blank stands between two words, as between most. */
const isOneBlank = (text: string, from: number, to: number): boolean =>
  to === from + 1 && text.charCodeAt(from) === space;

/** True when a new clause starts at word `index`. */
function startsAt(text: string, words: readonly Word[], index: number, held: number): boolean {
  const previous = words[index - 1];
  const word = words[index];
  if (!previous || !word) return false;
  const gap = isOneBlank(text, previous.end, word.start) ? " " : text.slice(previous.end, word.start);
  if (gap !== " " && /[;:!?]|\s[–—-]\s|\.\s/.test(gap)) return true;
  if (held < 2) return false;
  const comma = gap !== " " && gap.includes(",");
  if (comma && isRelative(word.lexeme)) return true;
  if (!comma && !isLinking(word.lexeme)) return false;
  let next = index;
  while (isLinking(words[next]?.lexeme) && next < index + 2) next += 1;
  const opener = words[next];
  if (opener === undefined) return false;
  // "…, also oil use was reduced": a subject of some words, then its verb.
  const acts = comma && next > index && words.slice(next, next + 5).some(({ lexeme }) => isHelper(lexeme));
  return acts || opensClause(opener);
}

/** The clauses of one sentence; `words` are those of the sentence with offsets in `text`. */
export function clausesOf(text: string, sentence: Span & { opening: Opening }, words: readonly Word[]): Clause[] {
  const starts = [0];
  for (let index = 1; index < words.length; index += 1)
    if (startsAt(text, words, index, index - (starts.at(-1) ?? 0))) starts.push(index);
  if (starts.length === 1)
    return [
      {
        start: sentence.start,
        end: sentence.end,
        words,
        opening: sentence.opening,
        relative: false,
        leads: true,
      },
    ];
  const clauses: Clause[] = [];
  for (const [at, from] of starts.entries()) {
    const own = words.slice(from, starts[at + 1]);
    const body =
      at > 0 && isLinking(own[0]?.lexeme) ? own.slice(own.length > 1 && isLinking(own[1]?.lexeme) ? 2 : 1) : own;
    const start = body[0]?.start ?? sentence.start;
    const end = own.at(-1)?.end ?? sentence.end;
    clauses.push({
      start,
      end,
      words: body,
      opening: at === 0 ? sentence.opening : openingOf(text, { start, end }, body),
      relative: isRelative(body[0]?.lexeme),
      leads: at === 0,
    });
  }
  return clauses;
}
