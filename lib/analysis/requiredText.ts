/**
 * What a text must hold for an expression to match: one of a few pieces of plain text, read off the expression's own
 * source. "(?:go[- ]getter|team[- ]player)s?" needs "go-getter", "go getter" or one of the others. Nothing is kept
 * beside the expression that could grow stale; what this reader does not know for sure it leaves out, which costs time
 * and never a match.
 */
import { foldChar } from "./foldChar";

/** Pieces, folded, of which a matching text holds at least one; null when nothing of use is required. */
export type Required = readonly string[] | null;

/** A letter or a blank alone stands in any line; a digit, a mark or what is beyond ASCII does not. */
const tells = (piece: string): boolean => piece.length > 1 || /[^\sa-z]/.test(piece);
/** Ways to spell one run of text ("colou?r" has two) before it is cut. */
const mostSpellings = 6;
const special = /[\\^$.|?*+()[\]{}]/;

/** All that one part of an expression may be, when that is plain text; else what it requires. */
type Part = { spellings: readonly string[] } | { needs: Required };
const unsure: Part = { needs: null };
const digit: Part = { spellings: [foldChar("0")] };

/** The better of two requirements that both hold: the one whose shortest piece is longer. */
function better(a: Required, b: Required): Required {
  if (a === null || b === null) return a ?? b;
  const shortest = (pieces: readonly string[]): number => Math.min(...pieces.map((piece) => piece.length));
  return shortest(b) > shortest(a) ? b : a;
}

const toNeeds = (spellings: readonly string[]): Required => (spellings.every(tells) ? spellings : null);

/** A sequence as it is read: the plain run at its end in all spellings, and the best requirement met before. */
class Run {
  private best: Required = null;
  private spellings: readonly string[] = [""];
  private isWhole = true;

  end(needs: Required = null): void {
    this.best = better(better(this.best, toNeeds(this.spellings)), needs);
    this.spellings = [""];
    this.isWhole = false;
  }

  add(part: readonly string[], isOptional: boolean): void {
    const grown = this.spellings.length * part.length + (isOptional ? this.spellings.length : 0);
    if (grown > mostSpellings) {
      this.end();
      if (isOptional) return;
    }
    const longer = this.spellings.flatMap((spelling) => part.map((piece) => spelling + piece));
    this.spellings = isOptional ? [...this.spellings, ...longer] : longer;
  }

  toPart(): Part {
    return this.isWhole ? { spellings: this.spellings } : { needs: better(this.best, toNeeds(this.spellings)) };
  }
}

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Alternatives up to the closing bracket or the end: each must require something for the whole to. */
  alternatives(): Part {
    const parts: Part[] = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at += 1;
      parts.push(this.sequence());
    }
    const spellings = parts.flatMap((part) => ("spellings" in part ? part.spellings : []));
    if (parts.every((part) => "spellings" in part)) return { spellings };
    const needs = parts.map((part) => ("spellings" in part ? toNeeds(part.spellings) : part.needs));
    return { needs: needs.some((one) => one === null) ? null : needs.flatMap((one) => one ?? []) };
  }

  private sequence(): Part {
    const run = new Run();
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const part = this.part();
      const { least, most } = this.quantifier();
      if ("needs" in part) run.end(least > 0 ? part.needs : null);
      else if (most === 1) run.add(part.spellings, least === 0);
      else {
        // "r+" holds an r, and what follows it may be another.
        if (least > 0) run.add(part.spellings, false);
        run.end();
      }
    }
    return run.toPart();
  }

  private part(): Part {
    const char = this.source[this.at] ?? "";
    this.at += 1;
    if (char === "[") return this.charClass();
    if (char === "\\") return this.escape();
    if (char === "(") return this.group();
    return special.test(char) ? unsure : { spellings: [foldChar(char)] };
  }

  /** A class of single characters ("[- ]", "[0-9]") is known by them. */
  private charClass(): Part {
    const from = this.at;
    while (this.at < this.source.length && this.source[this.at] !== "]")
      this.at += this.source[this.at] === "\\" ? 2 : 1;
    const inner = this.source.slice(from, this.at);
    this.at += 1;
    if (/^\d-\d$/.test(inner)) return digit;
    const isPlain = inner !== "" && !/[\\^]/.test(inner) && !/[^-]-[^-]/.test(inner);
    return isPlain ? { spellings: [...new Set(inner.split("").map(foldChar))] } : unsure;
  }

  /** Escaped marks are themselves; escaped letters stand for classes, assertions, code points or references. */
  private escape(): Part {
    const char = this.source[this.at] ?? "";
    this.at += 1;
    if (char === "d") return digit;
    if (/[pPu]/.test(char) && this.source[this.at] === "{") this.at = this.source.indexOf("}", this.at) + 1;
    else if (char === "k") this.at = this.source.indexOf(">", this.at) + 1;
    else if (char === "u") this.at += 4;
    else if (char === "x") this.at += 2;
    else if (/\d/.test(char)) while (/\d/.test(this.source[this.at] ?? "")) this.at += 1;
    return /[!-/:-@[-`{-~]/.test(char) ? { spellings: [char] } : unsure;
  }

  private group(): Part {
    const opening = /^\?(?:[:=!]|<[=!]|<[^>]*>)/.exec(this.source.slice(this.at, this.at + 60))?.[0] ?? "";
    this.at += opening.length;
    const inner = this.alternatives();
    this.at += 1;
    return /[=!]$/.test(opening) ? unsure : inner;
  }

  private quantifier(): { least: number; most: number } {
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!found) return { least: 1, most: 1 };
    this.at += found[0].length;
    const [, sign, least, comma, most] = found;
    if (sign !== undefined) return { least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Number.POSITIVE_INFINITY };
    return { least: Number(least), most: comma === "" ? Number(least) : Number(most || Number.POSITIVE_INFINITY) };
  }
}

/** Reads the source of an expression with flags among d, g, i, m, s, u and y. */
export function requiredText(source: string): Required {
  const whole = new Reader(source).alternatives();
  return "spellings" in whole ? toNeeds(whole.spellings) : whole.needs;
}
