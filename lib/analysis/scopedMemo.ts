/**
 * Remembers what was made of a text while one reading runs, and forgets it when the reading ends: nobody's words stay in
 * the process. All memos share one reading.
 */
let isOpen = false;
/** Memos that hold something of the reading at hand. */
const filled: { forget(): void }[] = [];

/** Runs a reading that asks for the same texts again and again. Synchronous; readings inside one another are one. */
export function inOneReading<Result>(read: () => Result): Result {
  if (isOpen) return read();
  isOpen = true;
  try {
    return read();
  } finally {
    isOpen = false;
    for (const memo of filled.splice(0)) memo.forget();
  }
}

/** Of a text, as a rule; an object is told by what it is, not by what it holds. `make` never returns undefined. */
export class ScopedMemo<Value, Key = string> {
  private readonly make: (key: Key) => Value;
  private held: Map<Key, Value> | null = null;
  /** What was asked about last: most are asked about several times in a row. */
  private last: Key | undefined;
  private lastValue: Value | undefined;

  constructor(make: (key: Key) => Value) {
    this.make = make;
  }

  /** What is made of the key, at the first question of a reading and at every one outside of readings. Never changed by callers. */
  get(key: Key): Value {
    if (!isOpen) return this.make(key);
    if (this.lastValue !== undefined && key === this.last) return this.lastValue;
    if (this.held === null) {
      this.held = new Map();
      filled.push(this);
    }
    let value = this.held.get(key);
    if (value === undefined) {
      value = this.make(key);
      this.held?.set(key, value);
    }
    this.last = key;
    this.lastValue = value;
    return value;
  }

  forget(): void {
    this.held = null;
    this.last = undefined;
    this.lastValue = undefined;
  }
}
