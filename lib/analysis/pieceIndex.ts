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

const slots = 32_768;
const pairSlots = 128 * 128;
/** Heads of chains of pieces by three characters of theirs, by their two, by their only one; 0 is the end of a chain. */
const triples = new Int32Array(slots);
const pairs = new Int32Array(pairSlots);
const singles = new Int32Array(128);

/** One required piece; its key is the three characters of it that are rarest in English. */
interface Piece {
  codes: Uint8Array;
  /** From the first character of the piece to the last of its key. */
  keyEnd: number;
  owners: number[];
  next: number;
}
const pieces: Piece[] = [{ codes: new Uint8Array(0), keyEnd: 0, owners: [], next: 0 }];
const places = new Map<string, number>();
let learned = 0;

/** From the most frequent in English on; what is not here is rarer than all. */
const byFrequency = " etaoinsrhldcumfpgwybvkxjqz";

const commonness = (char: string): number => {
  const at = byFrequency.indexOf(char);
  return at < 0 ? 0 : byFrequency.length - at;
};

const slotOf = (a: number, b: number, c: number): number => (a * 5_003 + b * 89 + c) & (slots - 1);

/** Where the key of a piece of three characters or more begins. */
function rarestIn(piece: string): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let from = 0; from + 3 <= piece.length; from += 1) {
    const sum =
      commonness(piece.charAt(from)) + commonness(piece.charAt(from + 1)) + commonness(piece.charAt(from + 2));
    if (sum < least) [best, least] = [from, sum];
  }
  return best;
}

/** The table that a piece is found in, and its place there. */
function chainOf(codes: Uint8Array, key: number): { heads: Int32Array; slot: number } {
  const [a = 0, b = 0, c = 0] = codes.subarray(key, key + 3);
  if (codes.length === 1) return { heads: singles, slot: a };
  if (codes.length === 2) return { heads: pairs, slot: (a << 7) | b };
  return { heads: triples, slot: slotOf(a, b, c) };
}

function placeOf(piece: string): number {
  const known = places.get(piece);
  if (known !== undefined) return known;
  const codes = Uint8Array.from(piece, (char) => char.charCodeAt(0));
  const key = rarestIn(piece);
  const { heads, slot } = chainOf(codes, key);
  const place = pieces.length;
  pieces.push({ codes, keyEnd: key + Math.min(3, codes.length) - 1, owners: [], next: heads[slot] ?? 0 });
  heads[slot] = place;
  places.set(piece, place);
  return place;
}

function enter(required: Required): void {
  for (const piece of new Set(required ?? [])) pieces[placeOf(piece)]?.owners.push(learned);
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

/** What a line holds: a bit for each expression known when it was read. */
interface Held {
  bits: Int32Array;
  known: number;
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

/** Marks the owners of the pieces of a chain that stand in the text, their key ending at `at`. */
function markChain(bits: Int32Array, head: number, at: number, length: number): void {
  for (let place = head; place !== 0; ) {
    const piece = pieces[place];
    if (piece === undefined) return;
    if (standsAt(piece.codes, at - piece.keyEnd, length))
      for (const owner of piece.owners) bits[owner >> 5] = (bits[owner >> 5] ?? 0) | (1 << (owner & 31));
    place = piece.next;
  }
}

function standsAt(codes: Uint8Array, start: number, length: number): boolean {
  if (start < 0 || start + codes.length > length) return false;
  for (let index = 0; index < codes.length; index += 1) if (codes[index] !== folded[start + index]) return false;
  return true;
}

function read(text: string): Held {
  const { length } = text;
  fold(text);
  const bits = new Int32Array((learned >> 5) + 1);
  let a = 0;
  let b = 0;
  for (let at = 0; at < length; at += 1) {
    const c = folded[at] ?? 0;
    const single = singles[c] ?? 0;
    if (single !== 0) markChain(bits, single, at, length);
    if (at > 0) {
      const pair = pairs[(b << 7) | c] ?? 0;
      if (pair !== 0) markChain(bits, pair, at, length);
      if (at > 1) {
        const triple = triples[slotOf(a, b, c)] ?? 0;
        if (triple !== 0) markChain(bits, triple, at, length);
      }
    }
    a = b;
    b = c;
  }
  return { bits, known: learned };
}

const lines = new ScopedMemo(read);

/** Whether the expression of this number may match in the text, or in a part of it. */
export function mayHold(number: number, text: string): boolean {
  if (number === anywhere) return true;
  const { bits, known } = lines.get(text);
  return number >= known || ((bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

/** Which of a row, by their place in it, may match in the text, or in a part of it. In order. */
export function placesIn({ first, count, always }: Row, text: string): number[] {
  const { bits, known } = lines.get(text);
  const found: number[] = [];
  if (first + count > known) {
    for (let place = 0; place < count; place += 1) found.push(place);
    return found;
  }
  const word = first >> 5;
  for (let index = 0; index < always.length; index += 1) {
    let rest = (bits[word + index] ?? 0) | (always[index] ?? 0);
    while (rest !== 0) {
      const place = ((word + index) << 5) + 31 - Math.clz32(rest & -rest) - first;
      if (place >= 0 && place < count) found.push(place);
      rest &= rest - 1;
    }
  }
  return found;
}
