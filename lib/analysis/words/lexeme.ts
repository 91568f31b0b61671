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
 * The same words by a hash of their letters, which is taken off a line without cutting the word out of it. In each slot
 * stand the number of a word, from 1 on, its hash, and where its letters begin and end in `letters`.
 */
const slotBits = 15;
const fields = 4;
const [ofNumber, ofHash, ofBegin, ofEnd] = [0, 1, 2, 3];
const slots = new Int32Array(fields << slotBits);
const entered: Lexeme[] = [];
/** The letters of all words, one word after another. */
let letters = new Uint8Array(1 << 15);
let lettersEnd = 0;

const withCode = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const firstSlot = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> (32 - slotBits)) * fields;
const nextSlot = (slot: number): number => (slot + fields) & ((fields << slotBits) - 1);
const lowerCode = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** Where the letters of a word begin; those beyond ASCII are never looked for. */
function spell(lower: string): number {
  const from = lettersEnd;
  const end = from + lower.length;
  if (end > letters.length) {
    const longer = new Uint8Array(Math.max(end, letters.length * 2));
    longer.set(letters);
    letters = longer;
  }
  for (let at = 0; at < lower.length; at += 1) letters[from + at] = lower.charCodeAt(at);
  lettersEnd = end;
  return from;
}

function enter(lexeme: Lexeme): void {
  const { lower } = lexeme;
  let hash = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code > 127) return;
    hash = withCode(hash, code);
  }
  entered.push(lexeme);
  let slot = firstSlot(hash);
  while (slots[slot + ofNumber] !== 0) slot = nextSlot(slot);
  const begin = spell(lower);
  slots.set([entered.length, hash, begin, begin + lower.length], slot);
}

function standsAt(codes: Uint16Array, start: number, begin: number, end: number): boolean {
  for (let at = begin; at < end; at += 1) if (letters[at] !== lowerCode(codes[start + at - begin] ?? 0)) return false;
  return true;
}

/** The lexeme of a word of ASCII that stands in a text, in whatever case. `codes` are the text's UTF-16 units. */
export function lexemeIn(text: string, codes: Uint16Array, start: number, end: number): Lexeme {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = withCode(hash, lowerCode(codes[at] ?? 0));
  for (let slot = firstSlot(hash); ; slot = nextSlot(slot)) {
    const number = slots[slot + ofNumber] ?? 0;
    if (number === 0) return lexemeOf(text.slice(start, end).toLowerCase());
    const begin = slots[slot + ofBegin] ?? 0;
    const last = slots[slot + ofEnd] ?? 0;
    if (slots[slot + ofHash] !== hash || last - begin !== end - start || !standsAt(codes, start, begin, last)) continue;
    const lexeme = entered[number - 1];
    if (lexeme) return lexeme;
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
