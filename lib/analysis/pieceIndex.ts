/**
 * One pass over a line that all expressions share. Each expression says which pieces of plain text a line must hold for
 * it to match (requiredText.ts); all pieces stand in one index, and the first question about a line looks every one of
 * them up in a single pass over its characters. From then on "may this expression match here?" is one bit.
 *
 * What is learned after a line was read is not known of that line: then the answer is yes, which costs a run of the
 * expression and never a match. Lines are remembered for the length of one reading (scopedMemo.ts).
 */
import { foldCode } from "./foldChar";
import type { Required } from "./requiredText";
import { ScopedMemo } from "./scopedMemo";

/** Numbers of expressions in a row, as a list of alternatives is asked for. */
export interface Row {
  first: number;
  count: number;
  /** Bits of those that require nothing, laid out as those of a line from the word of `first` on. */
  always: Int32Array;
}

/** The number of an expression that requires nothing: it may match anywhere. */
export const anywhere = -1;

/**
 * A piece is found by characters in a row, its key: up to four, folded ones of seven bits each, so that the key is exact; of
 * longer pieces six, mixed to a number that others may share, for four in a row stand in every other word.
 */
const exactChars = 4;
const longChars = 6;
const keyBits = 7;
const mix = (four: number, two: number): number => Math.imul(four ^ Math.imul(two, 0x85ebca6b), 0x9e3779b1);
const tableBits = 12;
const hashOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - tableBits);
/** Heads of the chains of pieces by the hash of their keys; 0 is the end of a chain. A table for each length of key. */
const tables = Array.from({ length: longChars }, () => new Int16Array(1 << tableBits));
/** What is asked first of each two characters: whether the second is a key, and whether both are. */
const [isOne, isTwo] = [1, 2];
const endsShort = new Uint8Array(1 << (2 * keyBits));
/** And of each place whether a key of three, of four, of six characters may end there: bits, few enough to stay near the processor, and more for the long ones, which are most. */
const [filterBits, longFilterBits] = [15, 17];
const endsThree = new Int32Array(1 << (filterBits - 5));
const endsFour = new Int32Array(1 << (filterBits - 5));
const endsSix = new Int32Array(1 << (longFilterBits - 5));
const bitOf = (key: number, bits: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - bits);

/**
 * Pieces by number, from 1 on, and what is asked of each side by side, so that one look at memory brings all of it: its key,
 * what follows in the chain, where the key ends in it, where it begins in `spelled` and how long it is, the latest reading
 * of a line in which it was found, and the first expression that needs it.
 */
const mostPieces = 8_192;
const fields = 8;
const [ofKey, ofNext, ofKeyEnd, ofBegin, ofSize, ofFound, ofOwner] = [0, 1, 2, 3, 4, 5, 6];
const pieces = new Int32Array(mostPieces * fields);
/** The characters of all pieces, one after another. */
let spelled = new Uint8Array(1 << 16);
let spelledEnd = 0;
/** Further expressions that need a piece. */
const otherOwners: number[][] = [[]];
const nobody = -1;
const numbers = new Map<string, number>();
/** Expressions taken in so far. */
let learned = 0;

/** From the most frequent in English on; what is not here is rarer than all. */
const byFrequency = " etaoinsrhldcumfpgwybvkxjqz";

const commonness = (code: number): number => {
  const at = byFrequency.indexOf(String.fromCharCode(code));
  return at < 0 ? 0 : byFrequency.length - at;
};

/** The key of a piece and where it ends: the characters in a row that are rarest in English. */
function keyOf(codes: Uint8Array, length: number): { key: number; end: number } {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let from = 0; from + length <= codes.length; from += 1) {
    const sum = codes.subarray(from, from + length).reduce((so, code) => so + commonness(code), 0);
    if (sum < least) [best, least] = [from, sum];
  }
  const pack = (from: number, to: number): number =>
    codes.subarray(from, to).reduce((so, code, at) => so | (code << (keyBits * at)), 0);
  const end = best + length;
  const key = length === longChars ? mix(pack(end - exactChars, end), pack(best, end - exactChars)) : pack(best, end);
  return { key, end: end - 1 };
}

function put(flags: Uint8Array | Int32Array, at: number, flag: number): void {
  flags[at] = (flags[at] ?? 0) | flag;
}

function announce(key: number, length: number): void {
  if (length === 1)
    for (let before = 0; before < 1 << keyBits; before += 1) put(endsShort, before | (key << keyBits), isOne);
  else if (length === 2) put(endsShort, key, isTwo);
  else {
    const bit = bitOf(key, length === longChars ? longFilterBits : filterBits);
    put(length === 3 ? endsThree : length === 4 ? endsFour : endsSix, bit >> 5, 1 << (bit & 31));
  }
}

/** Where the characters of a piece begin. */
function spell(codes: Uint8Array): number {
  const from = spelledEnd;
  const end = from + codes.length;
  if (end > spelled.length) {
    const longer = new Uint8Array(spelled.length * 2);
    longer.set(spelled);
    spelled = longer;
  }
  spelled.set(codes, from);
  spelledEnd = end;
  return from;
}

/** The number of a piece. Throws RangeError when there are more than the lists hold: a programming error. */
function numberOf(piece: string): number {
  const known = numbers.get(piece);
  if (known !== undefined) return known;
  const codes = Uint8Array.from(piece.slice(0, 255), (char) => char.charCodeAt(0));
  const length = codes.length < longChars ? Math.min(exactChars, codes.length) : longChars;
  const { key, end } = keyOf(codes, length);
  const table = tables[length - 1];
  const number = otherOwners.length;
  if (number >= mostPieces || table === undefined) throw new RangeError(`no room for the required text ${piece}`);
  pieces.set([key, table[hashOf(key)] ?? 0, end, spell(codes), codes.length, 0, nobody], number * fields);
  table[hashOf(key)] = number;
  announce(key, length);
  otherOwners.push([]);
  numbers.set(piece, number);
  return number;
}

function enter(required: Required): void {
  for (const piece of new Set(required ?? [])) {
    const number = numberOf(piece);
    const place = number * fields + ofOwner;
    if (pieces[place] === nobody) pieces[place] = learned;
    else otherOwners[number]?.push(learned);
  }
  learned += 1;
}

/** Takes an expression in by what it requires; its number to ask by. */
export function learn(required: Required): number {
  if (required === null) return anywhere;
  enter(required);
  return learned - 1;
}

/** Takes several in that are asked for together. */
export function learnRow(each: readonly Required[]): Row {
  const first = learned;
  const from = first & ~31;
  const always = new Int32Array(((first + each.length - from) >> 5) + 1);
  each.forEach((required, index) => {
    const bit = first + index - from;
    if (required === null) always[bit >> 5] = (always[bit >> 5] ?? 0) | (1 << (bit & 31));
    enter(required);
  });
  return { first, count: each.length, always };
}

/** What a line holds: a bit for each expression known when it was read, in `bits` from the word `from` on. */
interface Held {
  bits: Int32Array;
  from: number;
  known: number;
}

/** Lines share their room: to ask for a list of bits costs more than to fill it. */
const roomWords = 16_384;
let room = new Int32Array(roomWords);
let taken = 0;

function takeRoom(words: number): { bits: Int32Array; from: number } {
  if (taken + words > room.length) {
    room = new Int32Array(Math.max(roomWords, words));
    taken = 0;
  }
  taken += words;
  return { bits: room, from: taken - words };
}

let folded = new Uint8Array(4_096);
const foldOf = Uint8Array.from({ length: 128 }, (_, code) => foldCode(code));

function fold(text: string): void {
  if (folded.length < text.length) folded = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    folded[index] = code < 128 ? (foldOf[code] ?? 0) : foldCode(code);
  }
}

const none: readonly number[] = [];

function setBit({ bits, from }: Held, expression: number): void {
  const word = from + (expression >> 5);
  bits[word] = (bits[word] ?? 0) | (1 << (expression & 31));
}

/** Marks the expressions that require a piece with this key, where it stands in the text whose key ends at `at`. */
function mark(held: Held, keyLength: number, key: number, at: number, length: number): void {
  let number = tables[keyLength - 1]?.[hashOf(key)] ?? 0;
  while (number !== 0) {
    const place = number * fields;
    if (pieces[place + ofKey] === key && pieces[place + ofFound] !== reading && standsAt(place, at, length)) {
      pieces[place + ofFound] = reading;
      setBit(held, pieces[place + ofOwner] ?? 0);
      const others = otherOwners[number] ?? none;
      for (let place = 0; place < others.length; place += 1) setBit(held, others[place] ?? 0);
    }
    number = pieces[place + ofNext] ?? 0;
  }
}

function mayEnd(filter: Int32Array, bits: number, key: number): boolean {
  const bit = bitOf(key, bits);
  return ((filter[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** Lines read so far. */
let reading = 0;

/** Whether the piece whose fields begin at `place` stands where its key ends at `at`. */
function standsAt(place: number, at: number, length: number): boolean {
  const size = pieces[place + ofSize] ?? 0;
  const start = at - (pieces[place + ofKeyEnd] ?? 0);
  if (start < 0 || start + size > length) return false;
  // A piece that is no longer than an exact key is its key.
  if (size <= exactChars) return true;
  const begin = pieces[place + ofBegin] ?? 0;
  for (let index = 0; index < size; index += 1) if (spelled[begin + index] !== folded[start + index]) return false;
  return true;
}

function read(text: string): Held {
  const { length } = text;
  fold(text);
  reading = (reading + 1) | 0;
  const held = { ...takeRoom((learned >> 5) + 1), known: learned };
  // The last four characters, the latest in the highest bits, and the two before them.
  let last = 0;
  let before = 0;
  for (let at = 0; at < length; at += 1) {
    const code = folded[at] ?? 0;
    before = (before >>> keyBits) | ((last & ((1 << keyBits) - 1)) << keyBits);
    last = (last >>> keyBits) | (code << (keyBits * (exactChars - 1)));
    const two = last >>> (keyBits * 2);
    const three = last >>> keyBits;
    const short = endsShort[two] ?? 0;
    if (short !== 0) {
      if ((short & isOne) !== 0) mark(held, 1, code, at, length);
      if ((short & isTwo) !== 0) mark(held, 2, two, at, length);
    }
    const six = mix(last, before);
    if (mayEnd(endsThree, filterBits, three)) mark(held, 3, three, at, length);
    if (mayEnd(endsFour, filterBits, last)) mark(held, 4, last, at, length);
    if (mayEnd(endsSix, longFilterBits, six)) mark(held, longChars, six, at, length);
  }
  return held;
}

const lines = new ScopedMemo(read);

/**
 * Reads lines that are going to be asked about, one right after the other: that takes a fraction of the time that it takes
 * between other work, when tables and code have left the processor's caches. Call it within a reading.
 */
export function readAhead(texts: readonly string[]): void {
  for (const text of texts) lines.get(text);
}

/** Whether the expression of this number may match in the text, or in a part of it. */
export function mayHold(number: number, text: string): boolean {
  if (number === anywhere) return true;
  const { bits, from, known } = lines.get(text);
  return number >= known || ((bits[from + (number >> 5)] ?? 0) & (1 << (number & 31))) !== 0;
}

/** Which of a row, by their place in it, may match in the text, or in a part of it. In order. */
export function placesIn({ first, count, always }: Row, text: string): number[] {
  const { bits, from, known } = lines.get(text);
  const found: number[] = [];
  if (first + count > known) {
    for (let place = 0; place < count; place += 1) found.push(place);
    return found;
  }
  const word = first >> 5;
  for (let index = 0; index < always.length; index += 1) {
    let rest = (bits[from + word + index] ?? 0) | (always[index] ?? 0);
    while (rest !== 0) {
      const place = ((word + index) << 5) + 31 - Math.clz32(rest & -rest) - first;
      if (place >= 0 && place < count) found.push(place);
      rest &= rest - 1;
    }
  }
  return found;
}
