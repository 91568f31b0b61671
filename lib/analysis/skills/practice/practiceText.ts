/** The tables of the trades as one text, and where in it the phrases stand that begin with a word. */
import { deedLines } from "./deeds.data";
import { generalPractice } from "./general.data";
import { healthPractice } from "./health.data";
import { officePractice } from "./office.data";
import { peoplePractice } from "./people.data";
import { techPractice } from "./tech.data";
import { tradesPractice } from "./trades.data";

/**
 * Where phrases stand in the text, by the word they begin with: chains of places under a hash of that word, so that no word is
 * cut out of the text before a page asks for it.
 */
interface TradesText {
  text: string;
  /** By hash: the last phrase of its chain, from 1 on; 0 for none. */
  heads: Int32Array;
  /** By phrase: the phrase before it in its chain, where it begins, and where its line does. */
  before: Int32Array;
  places: Int32Array;
  lines: Int32Array;
}

const newline = 10;
const hashBits = 15;
export const lowerCode = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);
export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code > 127;

/** As many letters of a word as tell most apart. */
const hashed = 4;

/** Of the word that begins at a place, in lower case. */
function hashAt(text: string, start: number): number {
  let hash = 0;
  for (let at = start; at < start + hashed && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) break;
    hash = Math.imul(hash ^ lowerCode(code), 0x01000193);
  }
  return Math.imul(hash, 0x9e3779b1) >>> (32 - hashBits);
}

/** Reads no more of each phrase than its first word. Names and what shows them stand in the first and third field. */
function makeText(): TradesText {
  const text = [
    healthPractice,
    tradesPractice,
    officePractice,
    techPractice,
    peoplePractice,
    generalPractice,
    deedLines,
  ].join("");
  const most = text.length >> 3;
  const heads = new Int32Array(1 << hashBits);
  const [before, places, lines] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  let count = 0;
  const enter = (start: number, line: number): void => {
    let at = start;
    while (!isWordCode(text.charCodeAt(at))) at += 1;
    const slot = hashAt(text, at);
    count += 1;
    before[count] = heads[slot] ?? 0;
    places[count] = at;
    lines[count] = line;
    heads[slot] = count;
  };
  for (let line = 1; line < text.length; ) {
    const end = text.indexOf("\n", line);
    const shownBy = text.indexOf("|", text.indexOf("|", line) + 1) + 1;
    const bar = text.indexOf("|", shownBy);
    const last = bar < 0 || bar > end ? end : bar;
    enter(line, line);
    for (let at = shownBy; at < last; ) {
      enter(at, line);
      const comma = text.indexOf(",", at);
      at = comma < 0 ? last : comma + 1;
    }
    line = end + 1;
    if (text.charCodeAt(line) === newline) line += 1;
  }
  return { text, heads, before, places, lines };
}

let made: TradesText | null = null;
export const tradesText = (): TradesText => {
  made ??= makeText();
  return made;
};

function startsWithWord(text: string, at: number, word: string): boolean {
  for (let to = 0; to < word.length; to += 1)
    if (lowerCode(text.charCodeAt(at + to)) !== word.charCodeAt(to)) return false;
  return !isWordCode(text.charCodeAt(at + word.length));
}

/** Where a phrase stands, and where its line begins. */
export interface PhrasePlace {
  at: number;
  line: number;
}

/** What ends a phrase. */
export const ends: ReadonlySet<string> = new Set([",", "|", "\n"]);

/** The places of the phrases that begin with a word in lower case, each with its line's, in the order of the table. */
export function placesOf(word: string): PhrasePlace[] {
  const { text, heads, before, places, lines } = tradesText();
  const found: PhrasePlace[] = [];
  for (let one = heads[hashAt(word, 0)] ?? 0; one !== 0; one = before[one] ?? 0) {
    const [at = 0, line = 0] = [places[one], lines[one]];
    if (startsWithWord(text, at, word)) found.push({ at, line });
  }
  return found.reverse();
}
