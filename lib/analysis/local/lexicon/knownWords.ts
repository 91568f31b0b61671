/**
 * Spelling knowledge: whether a form is an English word, and which common word an unknown form is one slip away from.
 * A Bloom filter says "known" to about one unknown in seventy, which only hides a slip; it never makes one.
 */
import { findAll } from "../../findAll";
import { WordFact } from "../../words/lexeme";
import { commonWordsCoded, knownWordsFilter } from "./words.data";

const code = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function decode(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let index = 0; index < code.length; index += 1) values[code.charCodeAt(index)] = index;
  const clean = base64.replace(/=+$/, "");
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4));
  for (let from = 0, to = 0; from < clean.length; from += 4) {
    const group =
      ((values[clean.charCodeAt(from)] ?? 0) << 18) |
      ((values[clean.charCodeAt(from + 1)] ?? 0) << 12) |
      ((values[clean.charCodeAt(from + 2)] ?? 0) << 6) |
      (values[clean.charCodeAt(from + 3)] ?? 0);
    bytes[to++] = (group >> 16) & 255;
    if (to < bytes.length) bytes[to++] = (group >> 8) & 255;
    if (to < bytes.length) bytes[to++] = group & 255;
  }
  return bytes;
}

function fnv(word: string, seed: number): number {
  let hash = seed >>> 0;
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 16_777_619) >>> 0;
  return hash;
}

let filter: Uint8Array | null = null;

function inFilter(word: string): boolean {
  filter ??= decode(knownWordsFilter.base64);
  const [first, second] = [fnv(word, 2_166_136_261), fnv(word, 40_389) | 1];
  for (let index = 0; index < knownWordsFilter.hashes; index += 1) {
    const bit = ((first + Math.imul(index, second)) >>> 0) % knownWordsFilter.bits;
    if (((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

const endings = /(?:s|es|ed|d|ing|ly|er|ers|or|ors|able|less|ness|ship|wise|ful|ation|ations|ion|ions)$/;
const beginnings =
  /^(?:un|re|pre|co|non|over|under|multi|micro|anti|inter|sub|super|out|mis|dis|bio|geo|tele|auto|photo|electro|hydro|thermo|cyber|nano)/;

/** True for an English word in any of its spellings or an open derivation of one. Lower case, letters only. */
export function isKnownWord(word: string): boolean {
  if (word.length < 4 || inFilter(word)) return true;
  const american = word.replace(/is(e|ed|es|ing|ation|ations)$/, "iz$1").replace(/our/, "or");
  if (american !== word && inFilter(american)) return true;
  const bare = word.replace(endings, "");
  if (bare !== word && bare.length >= 4 && (inFilter(`${bare}e`) || inFilter(`${bare}ate`))) return true;
  if (bare !== word && bare.length >= 5 && inFilter(bare)) return true;
  for (let at = 4; at <= word.length - 4; at += 1)
    if (isTarget(word.slice(0, at)) && isTarget(word.slice(at))) return true;
  const rest = word.replace(beginnings, "");
  return rest.length >= 4 && rest !== word && inFilter(rest);
}

let targets: Map<string, string[]> | null = null;

function targetsByStart(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  let previous = "";
  for (const [, shared = "0", rest = ""] of findAll(/(\d)([a-z]*)/g, commonWordsCoded)) {
    const word = previous.slice(0, Number(shared)) + rest;
    const key = `${word[0]}${word.length}`;
    const group = map.get(key);
    if (group) group.push(word);
    else map.set(key, [word]);
    previous = word;
  }
  return map;
}

let known: Set<string> | null = null;

function isTarget(word: string): boolean {
  targets ??= targetsByStart();
  known ??= new Set([...targets.values()].flat());
  return known.has(word);
}

/** How one letter came to be wrong, the likelier first (after Kernighan, Church and Gale, 1990). */
const slipKinds = ["swapped", "dropped", "doubled", "vowel", "added", "neighbour"] as const;
type SlipKind = (typeof slipKinds)[number];

const isVowel = (letter: string): boolean => "aeiouy".includes(letter);
/** Letters that are sounded alike, and letters side by side on a keyboard. */
const alike = "cs sc ck kc sz zs gj jg dt td mn nm fv vf".split(" ");
const keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const areNear = (one: string, other: string): boolean =>
  alike.includes(one + other) || keyboard.some((row) => row.includes(one + other) || row.includes(other + one));

/** Shorter words lack an end because they are of another language ("Diplom"), or an abbreviation. */
const endSlipLettersMin = 8;
/** One vowel or consonant for another makes another word more often than a slip, where the word is not long. */
const changedSlipLettersMin = 7;

/**
 * What slip of one letter made `form` of `meant`; null when none did. A consonant in place of another one makes a word of
 * some trade ("swale", "megger") more often than a slip, so that it has to be near to it by sound or on the keyboard.
 */
export function slipBetween(form: string, meant: string): SlipKind | null {
  if (Math.abs(form.length - meant.length) > 1 || form === meant) return null;
  let from = 0;
  while (from < form.length && from < meant.length && form[from] === meant[from]) from += 1;
  let [endForm, endMeant] = [form.length, meant.length];
  while (endForm > from && endMeant > from && form[endForm - 1] === meant[endMeant - 1]) {
    endForm -= 1;
    endMeant -= 1;
  }
  const [wrong, right] = [form.slice(from, endForm), meant.slice(from, endMeant)];
  if (wrong.length === 0 && right.length === 1)
    return endMeant < meant.length || right === form.at(-1) || form.length >= endSlipLettersMin ? "dropped" : null;
  if (wrong.length === 1 && right.length === 0) {
    if (wrong === form[from - 1]) return "doubled";
    return endForm < form.length ? "added" : null;
  }
  if (wrong.length === 1 && right.length === 1) {
    if (form.length < changedSlipLettersMin) return null;
    if (isVowel(wrong) && isVowel(right)) return "vowel";
    return endForm < form.length && !isVowel(wrong) && !isVowel(right) && areNear(wrong, right) ? "neighbour" : null;
  }
  return wrong.length === 2 && right === `${wrong[1]}${wrong[0]}` ? "swapped" : null;
}

/** The common word with the same first letter that an unknown form is the likeliest slip for; null when there is none. */
export function nearestCommonWord(word: string): string | null {
  targets ??= targetsByStart();
  // One slip cannot reach both the second letter and the last of a form that is long enough to be asked about.
  const [second, last] = [word.charCodeAt(1), word.charCodeAt(word.length - 1)];
  const mayBe = (target: string): boolean =>
    target.charCodeAt(1) === second || target.charCodeAt(target.length - 1) === last;
  let best: { target: string; rank: number } | null = null;
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    if (length < 5) continue;
    for (const target of targets.get(`${word[0]}${length}`) ?? []) {
      const kind = mayBe(target) ? slipBetween(word, target) : null;
      if (kind === null) continue;
      const rank = slipKinds.indexOf(kind);
      if (best === null || rank < best.rank) best = { target, rank };
    }
  }
  return best?.target ?? null;
}

/** The same two of words that are known already. */
export const knownWord = new WordFact(isKnownWord);
export const nearestWord = new WordFact(nearestCommonWord);
