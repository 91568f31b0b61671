/**
 * A guarded expression of hundreds of alternatives. One alternative with an everyday word in it ("the client", "he
 * does") would let the whole run on every line that holds that word; here only those run that the line may hold, which
 * changes no match, as an alternative that fits nowhere in a text fails at each place of it.
 *
 * In a process's first reports the whole is not run at all if that can be helped: to compile one of ten thousand
 * characters takes longer than to read the rest of a page.
 */
import { GuardedPattern, mayHoldIn, type Needs, needsOf } from "./guardedPattern";

/** Alternatives run by themselves together; where a line may hold more, the whole runs. */
const mostApart = 2;
/** The same in the first reports. */
const mostApartAtFirst = 24;
/** Expressions kept for the sets that came up. */
const mostKept = 400;

/** By source: several lists hold the same alternatives. */
const needsBySource = new Map<string, Needs>();

function needsOnce(source: string): Needs {
  const needs = needsBySource.get(source) ?? needsOf(source);
  needsBySource.set(source, needs);
  return needs;
}

export class GuardedList extends GuardedPattern {
  private readonly sources: readonly string[];
  private readonly frame: readonly [before: string, after: string];
  private needsOfEach: readonly Needs[] | undefined;
  private readonly kept = new Map<string, RegExp>();
  private latest: { text: string; runner: RegExp | null } | undefined;

  /** `frame`: what stands before and after any of the sources. Flags as for RegExp. */
  constructor(sources: readonly string[], flags: string, frame: readonly [before: string, after: string] = ["", ""]) {
    super(`${frame[0]}(?:${sources.join("|")})${frame[1]}`, flags);
    this.sources = sources;
    this.frame = frame;
  }

  protected override runnerOf(text: string): RegExp | null {
    // Each match asks again, on the same line.
    if (text === this.latest?.text) return this.latest.runner;
    const whole = super.runnerOf(text);
    const runner = whole && this.narrowed(text, whole);
    this.latest = { text, runner };
    return runner;
  }

  private narrowed(text: string, whole: RegExp): RegExp | null {
    this.needsOfEach ??= this.sources.map(needsOnce);
    const most = this.isGuarded ? mostApart : mostApartAtFirst;
    const present: number[] = [];
    for (let index = 0; index < this.needsOfEach.length; index += 1) {
      const needs = this.needsOfEach[index];
      if (!needs || !mayHoldIn(needs, text)) continue;
      if (present.length === most) return whole;
      present.push(index);
    }
    return present.length === 0 ? null : (this.apart(present) ?? whole);
  }

  /** The expression of these alternatives alone; null when too many are kept. */
  private apart(indexes: readonly number[]): RegExp | null {
    const key = indexes.join();
    const known = this.kept.get(key);
    if (known || this.kept.size >= mostKept) return known ?? null;
    const [before, after] = this.frame;
    const made = new RegExp(
      `${before}(?:${indexes.map((index) => this.sources[index]).join("|")})${after}`,
      this.flags,
    );
    this.kept.set(key, made);
    return made;
  }
}
