/**
 * A word by itself, whatever page it stands on, with what is known of it: its stem, the form of a verb that it is, the lists
 * that hold it. A page asks the same of every word many times over, and each answer is a look-up in a long list; here each
 * is looked up once. Kept are single words, as many as a language has in everyday use.
 */
const mostKept = 20_000;
const kept = new Map<string, Lexeme>();
/** Kinds of facts so far. */
let kinds = 0;

export class Lexeme {
  /** In lower case. */
  readonly lower: string;
  /** By the kind of fact; undefined until it is asked for. */
  readonly facts: unknown[];

  /** For `lexemeOf` alone. */
  constructor(lower: string) {
    this.lower = lower;
    this.facts = new Array<unknown>(kinds).fill(undefined);
  }
}

/** The lexeme of a word in lower case. */
export function lexemeOf(lower: string): Lexeme {
  const known = kept.get(lower);
  if (known !== undefined) return known;
  const made = new Lexeme(lower);
  if (kept.size < mostKept) {
    kept.set(lower, made);
    enter(made);
  }
  return made;
}

/**
 * The same words by a hash of their letters, which is taken off a line without cutting the word out of it: words in the
 * order in which they came, and in each slot the number of one, from 1 on.
 */
const slotBits = 16;
const slots = new Uint16Array(1 << slotBits);
const entered: Lexeme[] = [];
const hashes: number[] = [];

const withCode = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const firstSlot = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - slotBits);
const nextSlot = (slot: number): number => (slot + 1) & ((1 << slotBits) - 1);
const lowerCode = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

function enter(lexeme: Lexeme): void {
  let hash = 0;
  for (let at = 0; at < lexeme.lower.length; at += 1) hash = withCode(hash, lexeme.lower.charCodeAt(at));
  entered.push(lexeme);
  hashes.push(hash);
  let slot = firstSlot(hash);
  while (slots[slot] !== 0) slot = nextSlot(slot);
  slots[slot] = entered.length;
}

function standsIn(text: string, start: number, lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1)
    if (lowerCode(text.charCodeAt(start + at)) !== lower.charCodeAt(at)) return false;
  return true;
}

/** The lexeme of a word of ASCII that stands in a text, in whatever case. */
export function lexemeIn(text: string, start: number, end: number): Lexeme {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = withCode(hash, lowerCode(text.charCodeAt(at)));
  for (let slot = firstSlot(hash); ; slot = nextSlot(slot)) {
    const number = slots[slot] ?? 0;
    if (number === 0) return lexemeOf(text.slice(start, end).toLowerCase());
    const lexeme = hashes[number - 1] === hash ? entered[number - 1] : undefined;
    if (lexeme && lexeme.lower.length === end - start && standsIn(text, start, lexeme.lower)) return lexeme;
  }
}

/** One kind of fact, worked out of a word when it is first asked for. `make` depends on the word alone and never returns undefined. */
export class WordFact<Value extends NonNullable<unknown> | null> {
  private readonly kind: number;
  private readonly make: (lower: string) => Value;

  constructor(make: (lower: string) => Value) {
    this.kind = kinds;
    this.make = make;
    kinds += 1;
  }

  of(word: Lexeme): Value {
    const known = word.facts[this.kind];
    // What stands at this place was put there by the line below.
    if (known !== undefined) return known as Value;
    const value = this.make(word.lower);
    word.facts[this.kind] = value;
    return value;
  }
}

/** Lists that share a number, a bit for each. */
interface Group {
  lists: ReadonlySet<string>[];
  bits: WordFact<number>;
}

/** As many as a small integer has bits. */
const mostLists = 30;
/** The group that takes further lists in; it closes when it is full, and when it is first asked. */
let open: Group | null = null;

function openGroup(): Group {
  const lists: ReadonlySet<string>[] = [];
  const bits = new WordFact((lower) => {
    if (open?.lists === lists) open = null;
    return lists.reduce((sum, list, at) => (list.has(lower) ? sum | (1 << at) : sum), 0);
  });
  open = { lists, bits };
  return open;
}

/** Whether a list of words in lower case holds a word; false for none. */
export function wordList(words: Iterable<string>): (word: Lexeme | undefined) => boolean {
  const group = open === null || open.lists.length === mostLists ? openGroup() : open;
  const bit = 1 << group.lists.length;
  group.lists.push(new Set(words));
  return (word) => word !== undefined && (group.bits.of(word) & bit) !== 0;
}
