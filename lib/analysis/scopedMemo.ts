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

export class ScopedMemo<Value> {
  private readonly make: (text: string) => Value;
  private held: Map<string, Value> | null = null;

  constructor(make: (text: string) => Value) {
    this.make = make;
  }

  /** What is made of the text, at the first question of a reading and at every one outside of readings. Never changed by callers. */
  get(text: string): Value {
    if (!isOpen) return this.make(text);
    if (this.held === null) {
      this.held = new Map();
      filled.push(this);
    }
    const before = this.held.get(text);
    if (before !== undefined) return before;
    const value = this.make(text);
    this.held.set(text, value);
    return value;
  }

  forget(): void {
    this.held = null;
  }
}
