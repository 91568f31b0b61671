/**
 * A list of hundreds of alternatives, as one expression would match them. One alternative with an everyday word in it
 * ("the client", "he does") would let the whole run on every line that holds that word; here each is an expression of
 * its own, and only those run that the line may hold. The earliest match wins, and at one place the first of the list,
 * as in an alternation. The whole is never compiled: that would take longer than to read the rest of a first page.
 */
import { findAll } from "./findAll";
import { learnRow, placesIn, type Row } from "./pieceIndex";
import { type Required, requiredText } from "./requiredText";

/** By source: several lists hold the same alternatives. */
const requiredBySource = new Map<string, Required>();

function requiredOnce(source: string): Required {
  const known = requiredBySource.get(source);
  if (known !== undefined) return known;
  const required = requiredText(source);
  requiredBySource.set(source, required);
  return required;
}

const none: readonly RegExpExecArray[] = [];

/** The first match from `from` on. */
function execFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match;
}

export class GuardedList {
  private readonly sources: readonly string[];
  private readonly flags: string;
  private readonly frame: readonly [before: string, after: string];
  private row: Row | undefined;
  private readonly compiled: (RegExp | undefined)[] = [];

  /**
   * Sources match at least one character each and hold no group that is asked for. `frame`: what stands before and after
   * any of them. Flags as for RegExp, without g.
   */
  constructor(sources: readonly string[], flags: string, frame: readonly [before: string, after: string] = ["", ""]) {
    this.sources = sources;
    this.flags = `${flags}g`;
    this.frame = frame;
  }

  /** Every match in `text`, in order. Of a part cut from a line the line is asked, so that no part is read by itself. */
  findAll(text: string, line = text): readonly RegExpExecArray[] {
    const present = this.presentIn(line);
    const [only] = present;
    if (only === undefined) return none;
    if (present.length === 1) return findAll(only, text);
    return earliestOf(present, text);
  }

  /** False when no match can stand in `text`, nor in any part of it. */
  mayMatch(text: string): boolean {
    return this.placesIn(text).length > 0;
  }

  private placesIn(text: string): readonly number[] {
    this.row ??= learnRow(this.sources.map(requiredOnce));
    return placesIn(this.row, text);
  }

  /** The alternatives that the text may hold, in the order of the list. */
  private presentIn(text: string): readonly RegExp[] {
    return this.placesIn(text).map((place) => this.alone(place));
  }

  private alone(index: number): RegExp {
    const known = this.compiled[index];
    if (known) return known;
    const [before, after] = this.frame;
    const made = new RegExp(`${before}(?:${this.sources[index]})${after}`, this.flags);
    this.compiled[index] = made;
    return made;
  }
}

/** The matches of several expressions as of their alternation. */
function earliestOf(patterns: readonly RegExp[], text: string): readonly RegExpExecArray[] {
  const next = patterns.map((pattern) => execFrom(pattern, text, 0));
  const found: RegExpExecArray[] = [];
  for (;;) {
    let first: RegExpExecArray | null = null;
    for (const match of next) if (match && (first === null || match.index < first.index)) first = match;
    if (first === null) return found;
    found.push(first);
    const from = first.index + first[0].length;
    for (let at = 0; at < next.length; at += 1) {
      const match = next[at];
      const pattern = patterns[at];
      if (match && pattern && match.index < from) next[at] = execFrom(pattern, text, from);
    }
  }
}
