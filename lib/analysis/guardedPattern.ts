/**
 * Keeps expressions from running over lines that cannot match them, which is nearly all: what an expression requires is
 * asked of the line by one bit (pieceIndex.ts). Reading the required text costs more than a first report gains by it, so
 * it is put off.
 */
import { learn, mayHold } from "./pieceIndex";
import { requiredText } from "./requiredText";

/** Runs of an expression before its source is read: several reports. */
const runsUnguarded = 200;

/** An expression that asks what a text holds before it runs. It matches what a plain one matches. */
export class GuardedPattern extends RegExp {
  /** Its number in the index, once its source is read. */
  private number: number | undefined;
  private runs = 0;
  /** What runs: the engine takes a slow way through an object of a class of ours. */
  private readonly plain: RegExp;
  private readonly keepsPlace: boolean;

  /** Source and flags as for RegExp, or an expression to guard. */
  constructor(source: string | RegExp, flags?: string) {
    super(source, flags);
    this.plain = new RegExp(source, flags);
    this.keepsPlace = this.plain.global || this.plain.sticky;
  }

  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  /** False when no match can stand in `text`, nor in any part of it. */
  mayMatch(text: string): boolean {
    if (this.number === undefined) {
      this.runs += 1;
      if (this.runs <= runsUnguarded) return true;
      this.number = learn(requiredText(this.source));
    }
    return mayHold(this.number, text);
  }

  /** What to run on a text: null where nothing can match. */
  protected runnerOf(text: string): RegExp | null {
    return this.mayMatch(text) ? this.plain : null;
  }

  /** As `exec` on a part cut from a line; the line is asked, so that no part is read by itself. Not for global expressions. */
  execPart(part: string, line: string): RegExpExecArray | null {
    return this.mayMatch(line) ? this.plain.exec(part) : null;
  }

  /** As `test` on a part cut from a line. */
  testPart(part: string, line: string): boolean {
    return this.mayMatch(line) && this.plain.test(part);
  }

  override exec(text: string): RegExpExecArray | null {
    const runner = this.runnerOf(text);
    if (runner === null) {
      if (this.keepsPlace) this.lastIndex = 0;
      return null;
    }
    if (!this.keepsPlace) return runner.exec(text);
    runner.lastIndex = this.lastIndex;
    const found = runner.exec(text);
    this.lastIndex = runner.lastIndex;
    return found;
  }

  override test(text: string): boolean {
    if (this.keepsPlace) return this.exec(text) !== null;
    return this.runnerOf(text)?.test(text) ?? false;
  }
}

/** Guards an expression that is asked about whole lines. */
export const guarded = (pattern: RegExp): GuardedPattern => new GuardedPattern(pattern);
