/**
 * Remembers what was made of a text while one reading runs, and forgets it when the reading ends: nobody's words stay in
 * the process. All memos share one reading, and what they know of a text stands together: a line is asked by many of them
 * in a row, and then it is looked up once.
 */
let isOpen = false;

/** A text of the reading at hand, and by the number of a memo what that one made of it. */
interface Known {
  text: string;
  values: unknown[];
}

let known = new Map<string, Known>();
/** The same by length: a text is found again by one look, unless another of its length came in between. */
const lengths = 1 << 8;
const recent: (Known | null)[] = new Array<Known | null>(lengths).fill(null);
/** Memos so far. */
let memos = 0;
/** Memos of things that are no texts, which hold something of the reading at hand. */
const filled: { forget(): void }[] = [];

function knownOf(text: string): Known {
  const place = text.length & (lengths - 1);
  const last = recent[place];
  if (last && last.text === text) return last;
  let found = known.get(text);
  if (found === undefined) {
    found = { text, values: new Array<unknown>(memos).fill(undefined) };
    known.set(text, found);
  }
  recent[place] = found;
  return found;
}

/** Runs a reading that asks for the same texts again and again. Synchronous; readings inside one another are one. */
export function inOneReading<Result>(read: () => Result): Result {
  if (isOpen) return read();
  isOpen = true;
  try {
    return read();
  } finally {
    isOpen = false;
    known = new Map();
    recent.fill(null);
    for (const memo of filled.splice(0)) memo.forget();
  }
}

/** Of a text. `make` never returns undefined. */
export class ScopedMemo<Value> {
  private readonly make: (text: string) => Value;
  private readonly number = memos;

  constructor(make: (text: string) => Value) {
    this.make = make;
    memos += 1;
  }

  /** What is made of the text, at the first question of a reading and at every one outside of readings. Never changed by callers. */
  get(text: string): Value {
    if (!isOpen) return this.make(text);
    const { values } = knownOf(text);
    const before = values[this.number];
    // What stands at this place was put there by the line below.
    if (before !== undefined) return before as Value;
    const value = this.make(text);
    values[this.number] = value;
    return value;
  }
}

/** Of an object, which is told by what it is, not by what it holds. `make` never returns undefined. */
export class ScopedObjectMemo<Value, Key extends object> {
  private readonly make: (key: Key) => Value;
  private held: Map<Key, Value> | null = null;

  constructor(make: (key: Key) => Value) {
    this.make = make;
  }

  /** As of a text. */
  get(key: Key): Value {
    if (!isOpen) return this.make(key);
    if (this.held === null) {
      this.held = new Map();
      filled.push(this);
    }
    let value = this.held.get(key);
    if (value === undefined) {
      value = this.make(key);
      this.held?.set(key, value);
    }
    return value;
  }

  forget(): void {
    this.held = null;
  }
}
