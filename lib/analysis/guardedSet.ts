/**
 * Expressions that are all asked about the same lines, each by itself: a line is looked at once for what any of them
 * needs. What each needs is read once they have run over several reports, as in guardedPattern.ts.
 */
import { learnRow, placesIn, type Row } from "./pieceIndex";
import { requiredText } from "./requiredText";

/** Lines asked about before the sources are read. */
const linesUnguarded = 200;

export class GuardedSet {
  private readonly patterns: readonly RegExp[];
  private readonly all: readonly number[];
  private row: Row | undefined;
  private lines = 0;

  constructor(patterns: readonly RegExp[]) {
    this.patterns = patterns;
    this.all = patterns.map((_, place) => place);
  }

  /** The places of those that may match in `text`, or in a part of it, in order. */
  placesIn(text: string): readonly number[] {
    if (this.row === undefined) {
      this.lines += 1;
      if (this.lines <= linesUnguarded) return this.all;
      this.row = learnRow(this.patterns.map(({ source }) => requiredText(source)));
    }
    return placesIn(this.row, text);
  }
}
