/**
 * Remembers what was made of a text while one reading runs, and forgets it when the reading ends: nobody's words stay in
 * the process.
 */
export class ScopedMemo<Value> {
  private held: Map<string, Value> | null = null;

  /** Runs a reading that asks for the same texts again and again. Scopes inside one another are one. */
  run<Result>(read: () => Result): Result {
    if (this.held) return read();
    this.held = new Map();
    try {
      return read();
    } finally {
      this.held = null;
    }
  }

  /** What was made of the text in this reading, made now when it is new. Callers do not change it. */
  get(text: string, make: (text: string) => Value): Value {
    const before = this.held?.get(text);
    if (before !== undefined) return before;
    const value = make(text);
    this.held?.set(text, value);
    return value;
  }
}
