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
  if (kept.size < mostKept) kept.set(lower, made);
  return made;
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
