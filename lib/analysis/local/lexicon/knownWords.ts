/**
 * Spelling knowledge: whether a form is an English word, and which common word an unknown form is one slip away from.
 * A Bloom filter says "known" to about one unknown in seventy, which only hides a slip; it never makes one.
 */
import { findAll } from "../../findAll";
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

/** One letter added, dropped, changed, or two neighbours swapped. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const code = (word: string, at: number): number => word.charCodeAt(at);
  let from = 0;
  while (from < a.length && from < b.length && code(a, from) === code(b, from)) from += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && code(a, endA - 1) === code(b, endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [endA - from, endB - from];
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && code(a, from) === code(b, from + 1) && code(a, from + 1) === code(b, from);
}

/** The common word with the same first letter that an unknown form is one slip away from; null when there is none. */
export function nearestCommonWord(word: string): string | null {
  targets ??= targetsByStart();
  // One slip cannot reach both the second letter and the last of a form that is long enough to be asked about.
  const [second, last] = [word.charCodeAt(1), word.charCodeAt(word.length - 1)];
  const mayBe = (target: string): boolean =>
    target.charCodeAt(1) === second || target.charCodeAt(target.length - 1) === last;
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    if (length < 5) continue;
    const found = targets.get(`${word[0]}${length}`)?.find((target) => mayBe(target) && isOneSlipAway(word, target));
    if (found !== undefined) return found;
  }
  return null;
}
