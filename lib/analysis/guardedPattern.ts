/**
 * Keeps long expressions of the lexicon from running over lines that cannot match them, which is nearly all. A line is
 * looked at once: each two and three characters in a row set a bit. An expression whose required text needs a bit that
 * is not set is not run. Reading the required text costs more than a first report gains by it, so it is put off.
 */
import { foldCode } from "./foldChar";
import { requiredText } from "./requiredText";

const slots = 16_384;
const linesKept = 512;
/** Runs of an expression before its source is read: several reports. */
const runsUnguarded = 200;
/** Bits of one line. */
type Trace = Int32Array;
/** The slots of each piece of required text, one piece after another, each behind their number. Empty: always run. */
export type Needs = Int16Array;

/** Lines of the report at hand: several stages ask about each. Dropped whole when full. */
const traces = new Map<string, Trace>();
/** The line asked about last. */
let latest: { text: string; trace: Trace } = { text: "", trace: new Int32Array(slots / 32) };

const slotOf = (a: number, b: number, c: number): number => (a * 961 + b * 31 + c) & (slots - 1);

function mark(trace: Trace, slot: number): void {
  trace[slot >> 5] = (trace[slot >> 5] ?? 0) | (1 << (slot & 31));
}

function traceOf(text: string): Trace {
  if (text !== latest.text) latest = { text, trace: traces.get(text) ?? readTrace(text) };
  return latest.trace;
}

function readTrace(text: string): Trace {
  const trace = new Int32Array(slots / 32);
  let a = 0;
  let b = foldCode(text.charCodeAt(0));
  for (let index = 1; index < text.length; index += 1) {
    const c = foldCode(text.charCodeAt(index));
    mark(trace, slotOf(0, b, c));
    mark(trace, slotOf(a, b, c));
    a = b;
    b = c;
  }
  if (traces.size >= linesKept) traces.clear();
  traces.set(text, trace);
  return trace;
}

function slotsOf(piece: string): number[] {
  const code = (index: number): number => piece.charCodeAt(index);
  if (piece.length === 2) return [slotOf(0, code(0), code(1))];
  return Array.from({ length: piece.length - 2 }, (_, index) => slotOf(code(index), code(index + 1), code(index + 2)));
}

/** What a text must hold for an expression of this source to match, as slots. */
export function needsOf(source: string): Needs {
  const pieces = [...new Set(requiredText(source) ?? [])].map(slotsOf);
  return Int16Array.from(pieces.flatMap((piece) => [piece.length, ...piece]));
}

/** The needs of several sources, one behind the other, each behind its length. */
export const joinNeeds = (each: readonly Needs[]): Needs =>
  Int16Array.from(each.flatMap((needs) => [needs.length, ...needs]));

/** Which of the sources, by their place, a text may hold. */
export function placesIn(joined: Needs, text: string): number[] {
  const trace = traceOf(text);
  const places: number[] = [];
  for (let at = 0, place = 0; at < joined.length; place += 1) {
    const end = at + 1 + (joined[at] ?? 0);
    if (end === at + 1 || mayHold(joined, trace, at + 1, end)) places.push(place);
    at = end;
  }
  return places;
}

/** Whether the trace has all slots of one of the pieces between two places of `needs`. */
function mayHold(needs: Needs, trace: Trace, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const end = at + 1 + (needs[at] ?? 0);
    let seen = at + 1;
    while (seen < end) {
      const slot = needs[seen] ?? 0;
      if (((trace[slot >> 5] ?? 0) & (1 << (slot & 31))) === 0) break;
      seen += 1;
    }
    if (seen === end) return true;
    at = end;
  }
  return false;
}

/** An expression that looks at the trace of a text before it runs. It matches what a plain one matches. */
export class GuardedPattern extends RegExp {
  private needs: Needs | undefined;
  private runs = 0;
  /** What runs: the engine takes a slow way through an object of a class of ours. */
  private readonly plain: RegExp;
  private readonly keepsPlace: boolean;

  constructor(source: string, flags = "") {
    super(source, flags);
    this.plain = new RegExp(source, flags);
    this.keepsPlace = this.plain.global || this.plain.sticky;
  }

  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  /** False when no match can stand in `text`, nor in any part of it. */
  mayMatch(text: string): boolean {
    if (this.needs === undefined) {
      this.runs += 1;
      if (this.runs <= runsUnguarded) return true;
      this.needs = needsOf(this.source);
    }
    return this.needs.length === 0 || mayHold(this.needs, traceOf(text), 0, this.needs.length);
  }

  /** What to run on a text: null where nothing can match. */
  protected runnerOf(text: string): RegExp | null {
    return this.mayMatch(text) ? this.plain : null;
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
