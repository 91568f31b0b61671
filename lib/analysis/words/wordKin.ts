/**
 * Which English words are kin: synonyms, words made from one another, and words for a thing and for its kind. Words are
 * given as the stems of grounding/words.ts. The table (WordNet) is decoded on the first question, in some tens of milliseconds.
 */
import { stemOf } from "../grounding/words";
import { lexemeOf, WordFact } from "./lexeme";
import { derivedCoded, groupsCoded, stemsCoded, uppersCoded } from "./wordKin.data";
import { looseWordLines, workWordLines } from "./workWords.data";

/** `broader`: the second word names a kind that the first belongs to; `narrower`: the other way about; `sibling`: of one kind. */
export type Kinship = "same" | "synonym" | "broader" | "narrower" | "sibling";

interface Entry {
  groups: readonly number[];
  derived: readonly string[];
  /** Its groups, those of what it is made from or makes, and the ones above them; worked out when first asked for. */
  reach: readonly number[] | null;
}

interface Table {
  entries: ReadonlyMap<string, Entry>;
  uppers: readonly number[];
  /** What stands for one another at work, beside WordNet. */
  atWork: ReadonlyMap<string, ReadonlySet<string>>;
}

const stepsMax = 3;
let table: Table | null = null;

function decodeStems(): string[] {
  const stems: string[] = [];
  let previous = "";
  for (let at = 0; at < stemsCoded.length; ) {
    let end = at + 1;
    while (end < stemsCoded.length && stemsCoded.charCodeAt(end) > 57) end += 1;
    previous = previous.slice(0, stemsCoded.charCodeAt(at) - 48) + stemsCoded.slice(at + 1, end);
    stems.push(previous);
    at = end;
  }
  return stems;
}

/** Base-36 numbers parted by commas. */
const numbersOf = (coded: string): number[] => {
  const numbers: number[] = [];
  let value = 0;
  for (let at = 0; at < coded.length; at += 1) {
    const code = coded.charCodeAt(at);
    if (code === 44) {
      numbers.push(value);
      value = 0;
    } else value = value * 36 + (code > 57 ? code - 87 : code - 48);
  }
  numbers.push(value);
  return numbers;
};

function decodeWorkWords(): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const line of `${workWordLines.trim()}\n${looseWordLines.trim()}`.split("\n")) {
    const stems = line.split(" ").map(stemOf);
    for (const stem of stems) {
      const group = groups.get(stem) ?? new Set();
      for (const other of stems) group.add(other);
      groups.set(stem, group);
    }
  }
  return groups;
}

function decode(): Table {
  const stems = decodeStems();
  const derived = new Map<number, number[]>();
  const join = (from: number, to: number): void => {
    const held = derived.get(from);
    if (held) held.push(to);
    else derived.set(from, [to]);
  };
  for (const part of derivedCoded.split(";")) {
    const [place = "", distances = ""] = part.split(":");
    const from = Number.parseInt(place, 36);
    for (const distance of numbersOf(distances)) {
      join(from, from + distance);
      join(from + distance, from);
    }
  }
  let next = 0;
  const entries = new Map<string, Entry>();
  for (const [index, part] of groupsCoded.split(";").entries()) {
    const [fresh = "", old = ""] = part.split(":");
    const groups = old === "" ? [] : numbersOf(old);
    for (let count = Number(fresh); count > 0; count -= 1) groups.push(next++);
    entries.set(stems[index] ?? "", {
      groups,
      derived: (derived.get(index) ?? []).map((at) => stems[at] ?? ""),
      reach: null,
    });
  }
  return {
    entries,
    atWork: decodeWorkWords(),
    uppers: uppersCoded.split(",").map((one) => (one === "" ? -1 : Number.parseInt(one, 36))),
  };
}

const known = (): Table => (table ??= decode());

/** The groups of a stem and of what it is made from or makes. */
function groupsOf(stem: string, { entries }: Table): Set<number> {
  const entry = entries.get(stem);
  const groups = new Set(entry?.groups);
  for (const other of entry?.derived ?? []) for (const group of entries.get(other)?.groups ?? []) groups.add(group);
  return groups;
}

/** The groups above these, up to `stepsMax` steps. */
function above(groups: ReadonlySet<number>, { uppers }: Table, steps: number): Set<number> {
  const found = new Set<number>();
  let front = [...groups];
  for (let step = 0; step < steps && front.length > 0; step += 1) {
    front = front.map((group) => uppers[group] ?? -1).filter((group) => group !== -1 && !found.has(group));
    for (const group of front) found.add(group);
  }
  return found;
}

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => {
  for (const group of a) if (b.has(group)) return true;
  return false;
};

const remembered = new Map<string, Kinship | null>();
const rememberedMax = 20_000;

/** How two stems are kin, by the nearest tie; null when they are none or not in the table. */
export function kinship(a: string, b: string): Kinship | null {
  if (a === b) return "same";
  const key = `${a} ${b}`;
  const before = remembered.get(key);
  if (before !== undefined) return before;
  const found = findKinship(a, b, known());
  if (remembered.size < rememberedMax) remembered.set(key, found);
  return found;
}

function findKinship(a: string, b: string, at: Table): Kinship | null {
  if (at.atWork.get(a)?.has(b)) return "synonym";
  if (at.entries.get(a)?.derived.includes(b)) return "synonym";
  const [left, right] = [groupsOf(a, at), groupsOf(b, at)];
  if (left.size === 0 || right.size === 0) return null;
  if (meet(left, right)) return "synonym";
  const [overLeft, overRight] = [above(left, at, stepsMax), above(right, at, stepsMax)];
  if (meet(overLeft, right)) return "broader";
  if (meet(overRight, left)) return "narrower";
  return meet(above(left, at, 1), above(right, at, 1)) ? "sibling" : null;
}

/** True when the two stems name one thing at work ("meds" and "medications"), whatever WordNet holds. */
export const sameAtWork = (a: string, b: string): boolean => a === b || known().atWork.get(a)?.has(b) === true;

/** True when the table holds the stem. */
export const isKnownStem = (stem: string): boolean => known().entries.has(stem);

/** How far above its own groups a word counts as of their kind. */
const upMax = 2;
const endings = /(?:arian|ician|ation|ator|ian|ist|eer|er|or|ar|ant|ent|eri|ri|ari|i|ic|ment|age|ship)$/;
const rootMin = 5;

const rootFact = new WordFact((stem) => {
  const root = stem.replace(endings, "");
  return root.length >= rootMin ? root : stem;
});

/** A stem without the endings of agents, crafts and places: one root for "registrar" and "registration". */
const rootOf = (stem: string): string => rootFact.of(lexemeOf(stem));

/** The groups that a word is filed under: its own, those of its kin by derivation, and the ones above, each once. */
function reachOf(entry: Entry, { entries, uppers }: Table): readonly number[] {
  if (entry.reach) return entry.reach;
  const groups = new Set<number>();
  for (const group of [...entry.groups, ...entry.derived.flatMap((other) => entries.get(other)?.groups ?? [])])
    for (let step = 0, at = group; step <= upMax && at !== -1; step += 1, at = uppers[at] ?? -1) groups.add(at);
  entry.reach = [...groups];
  return entry.reach;
}

/** The stems of a text by what they mean, so that the kin of a word among them are found at once. */
export class KinIndex {
  private readonly stems: readonly string[];
  /** By group, the number of the last filing under it, from 1 on; a filing is the place of a stem and the filing before it. */
  private readonly lastOf: Int32Array;
  private readonly filed: Int32Array;
  private readonly before: Int32Array;
  private readonly byRoot = new Map<string, string[]>();
  private readonly found = new Map<string, ReadonlySet<string>>();

  constructor(stems: Iterable<string>) {
    const table = known();
    this.stems = [...stems];
    for (const stem of this.stems) {
      const root = rootOf(stem);
      const alike = this.byRoot.get(root);
      if (alike) alike.push(stem);
      else this.byRoot.set(root, [stem]);
    }
    const reaches = this.stems.map((stem) => {
      const entry = table.entries.get(stem);
      return entry ? reachOf(entry, table) : [];
    });
    const filings = reaches.reduce((sum, { length }) => sum + length, 1);
    this.lastOf = new Int32Array(table.uppers.length);
    this.filed = new Int32Array(filings);
    this.before = new Int32Array(filings);
    let number = 0;
    for (const [place, groups] of reaches.entries())
      for (const group of groups) {
        number += 1;
        this.filed[number] = place;
        this.before[number] = this.lastOf[group] ?? 0;
        this.lastOf[group] = number;
      }
  }

  /** Those of the stems that are of one root with this one: "registrar" for "registration". */
  ofRoot(stem: string): readonly string[] {
    return this.byRoot.get(rootOf(stem)) ?? [];
  }

  /** Those of the stems that are synonyms of this one, made from it, or of its kind ("salmon" for "fish"). */
  kinOf(stem: string): ReadonlySet<string> {
    const before = this.found.get(stem);
    if (before) return before;
    const kin = new Set<string>();
    for (const group of groupsOf(stem, known()))
      for (let at = this.lastOf[group] ?? 0; at !== 0; at = this.before[at] ?? 0)
        kin.add(this.stems[this.filed[at] ?? 0] ?? "");
    this.found.set(stem, kin);
    return kin;
  }
}
