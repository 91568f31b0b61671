/**
 * How alike words are in use: cosines of GloVe vectors. Words that stand in the same company are alike, which is more than
 * synonyms ("invoice" and "payable") and at times the contrary ("hire" and "dismiss"), so likeness finds evidence and proves
 * nothing by itself. Words are given as the stems of grounding/words.ts. Decoded on the first question, in some milliseconds.
 */
import { Noughts } from "../noughts";
import { raritiesCoded, stemsCoded, vectorsCoded } from "./wordVectors.data";

interface Table {
  places: ReadonlyMap<string, number>;
  vectors: Int8Array;
  rarities: Uint8Array;
  dimensions: number;
  /** Lengths of the vectors, each worked out when it is first asked for; 0 until then. */
  lengths: Float64Array;
}

/** Rarity of a word that no table holds: a name or a term of a trade, rarer than 20,000 others. */
export const rarityUnknown = 10;

let table: Table | null = null;

function decodePlaces(): Map<string, number> {
  const places = new Map<string, number>();
  let previous = "";
  for (let at = 0; at < stemsCoded.length; ) {
    let end = at + 1;
    while (end < stemsCoded.length && stemsCoded.charCodeAt(end) > 57) end += 1;
    previous = previous.slice(0, stemsCoded.charCodeAt(at) - 48) + stemsCoded.slice(at + 1, end);
    places.set(previous, places.size);
    at = end;
  }
  return places;
}

/** By the platform's own decoder, which browsers have as well: nothing under the local engine needs Node. */
function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function decode(): Table {
  const places = decodePlaces();
  const bytes = bytesOf(vectorsCoded());
  return {
    places,
    vectors: new Int8Array(bytes.buffer),
    rarities: bytesOf(raritiesCoded),
    dimensions: bytes.length / places.size,
    lengths: new Float64Array(places.size),
  };
}

const known = (): Table => (table ??= decode());

function lengthOf(place: number, { vectors, dimensions, lengths }: Table): number {
  const before = lengths[place];
  if (before) return before;
  let sum = 0;
  for (let at = place * dimensions; at < (place + 1) * dimensions; at += 1) sum += (vectors[at] ?? 0) ** 2;
  lengths[place] = Math.sqrt(sum) || 1;
  return lengths[place] ?? 1;
}

/** How alike two stems are in use, -1 to 1: 1 for one stem, some 0.5 and more for close ones, near 0 for strangers. Null when one of them is not in the table. */
export function likeness(a: string, b: string): number | null {
  const { places, vectors, dimensions } = known();
  const [first, second] = [places.get(a), places.get(b)];
  if (first === undefined || second === undefined) return null;
  if (first === second) return 1;
  let sum = 0;
  for (let at = 0, i = first * dimensions, j = second * dimensions; at < dimensions; at += 1)
    sum += (vectors[i + at] ?? 0) * (vectors[j + at] ?? 0);
  return sum / (lengthOf(first, known()) * lengthOf(second, known()));
}

const placesOf = new WeakMap<ReadonlyMap<string, unknown>, readonly [stem: string, place: number][]>();

/** Of the keys of `among`, those that are more alike to a stem than `from`; what is known of the keys is looked up once. */
export function alikeAmong(
  stem: string,
  among: ReadonlyMap<string, unknown>,
  from: number,
): [stem: string, alike: number][] {
  const table = known();
  const { places, vectors, dimensions } = table;
  const own = places.get(stem);
  if (own === undefined) return [];
  const others =
    placesOf.get(among) ??
    [...among.keys()].flatMap((other): [string, number][] => {
      const place = places.get(other);
      return place === undefined ? [] : [[other, place]];
    });
  placesOf.set(among, others);
  const [start, length] = [own * dimensions, lengthOf(own, table)];
  const found: [string, number][] = [];
  for (const [other, place] of others) {
    let sum = 0;
    // Whole numbers, so that the sum is the same in integers, which are quicker.
    for (let at = 0, j = place * dimensions; at < dimensions; at += 1)
      sum = (sum + Math.imul(vectors[start + at] ?? 0, vectors[j + at] ?? 0)) | 0;
    const alike = place === own ? 1 : sum / (length * lengthOf(place, table));
    if (alike > from) found.push([other, alike]);
  }
  return found;
}

let start: Noughts | null = null;

/** No direction yet: what vectors are added to (`addDirection`). */
export function noDirection(): number[] {
  start ??= new Noughts(known().dimensions);
  return start.copy();
}

/** Of a stem that is not in the table. */
export const nowhere = -1;

/** Where a stem stands in the table, or `nowhere`. */
export const placeOf = (stem: string): number => known().places.get(stem) ?? nowhere;

/** Adds the vector at a place, made one long, to `sum`, and gives the rarity of its stem. */
export function addDirection(place: number, sum: number[]): number {
  const table = known();
  const { vectors, dimensions, rarities } = table;
  const share = 1 / lengthOf(place, table);
  const from = place * dimensions;
  for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + (vectors[from + at] ?? 0) * share;
  return (rarities[place] ?? 0) / 10;
}

/** How far the vector at a place, made one long, leans along a direction; 0 for nowhere. */
export function leaning(place: number, direction: readonly number[]): number {
  if (place === nowhere) return 0;
  const { vectors, dimensions } = known();
  let sum = 0;
  for (let at = 0; at < dimensions; at += 1) sum += (vectors[place * dimensions + at] ?? 0) * (direction[at] ?? 0);
  return sum / lengthOf(place, known());
}

/** How rare a stem is in general English: the natural logarithm of its rank, 0 for the most common word, 12.7 for the rarest. */
export function rarityOf(stem: string): number {
  const { places, rarities } = known();
  const place = places.get(stem);
  return place === undefined ? rarityUnknown : (rarities[place] ?? 0) / 10;
}

/** The nearest of some stems to one, and how alike they are; null when none of them is known, or the stem is not. */
export function nearestOf(stem: string, others: Iterable<string>): { stem: string; likeness: number } | null {
  let nearest: { stem: string; likeness: number } | null = null;
  for (const other of others) {
    const alike = other === stem ? 1 : likeness(stem, other);
    if (alike !== null && (nearest === null || alike > nearest.likeness)) nearest = { stem: other, likeness: alike };
  }
  return nearest;
}

/**
 * How much of a phrase a text holds in these or other words, 0 to 1: each stem of the phrase takes its best partner in the
 * text, weighted by rarity; partners of opposite direction count as none. 0 for a phrase without stems.
 */
export function phraseLikeness(phrase: readonly string[], text: Iterable<string>): number {
  const others = [...text];
  let [held, all] = [0, 0];
  for (const stem of phrase) {
    const weight = rarityOf(stem);
    all += weight;
    held += weight * Math.max(0, nearestOf(stem, others)?.likeness ?? 0);
  }
  return all === 0 ? 0 : held / all;
}
