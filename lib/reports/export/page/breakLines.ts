/** Paragraphs as lines: a break comes at a space or beside an ideograph; a word that no line can hold is cut. */
import { type Shaper, settable } from "./shapeText";
import type { Piece, Shape } from "./shapeWord";
import type { Span, TextStyle } from "./textStyle";

/** Some glyphs in one style, one after another. */
export interface Run {
  style: TextStyle;
  pieces: readonly Piece[];
  /** In points. */
  width: number;
}

export interface Line {
  runs: readonly Run[];
  /** In points, without a space at its end. */
  width: number;
}

/** What may not be broken: a word, or pieces of several styles without a space between them. */
interface Unit {
  runs: Run[];
  texts: string[];
  width: number;
  /** The space behind it; null where the next unit follows directly. */
  space: Run | null;
}

const ideographs = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
const isIdeograph = new RegExp(`^[${ideographs}]`, "u");
const hasIdeograph = new RegExp(`[${ideographs}]`, "u");
/** Words and spaces; an ideograph is a word, with what closes behind it. */
const plainWords = /[^ ]+| /g;
const words = new RegExp(`[${ideographs}]\\p{P}*|[^${ideographs} ]+| `, "gu");

const runOf = (shape: Shape, style: TextStyle): Run => ({
  style,
  pieces: shape.pieces,
  width: (shape.width * style.size) / 1000,
});

function toUnits(spans: readonly Span[], shaper: Shaper): Unit[] {
  const units: Unit[] = [];
  let isOpen = false;
  for (const { text, style } of spans) {
    const clean = settable(text);
    const isPlain = !hasIdeograph.test(clean);
    for (const word of clean.match(isPlain ? plainWords : words) ?? []) {
      const run = runOf(shaper.shape(word, style.face, style.isTabular), style);
      const last = units.at(-1);
      if (word === " ") {
        if (last) last.space ??= run;
        isOpen = false;
      } else if (last && isOpen && (isPlain || !isIdeograph.test(word))) {
        last.runs.push(run);
        last.texts.push(word);
        last.width += run.width;
      } else {
        units.push({ runs: [run], texts: [word], width: run.width, space: null });
        isOpen = isPlain || !isIdeograph.test(word);
      }
    }
  }
  return units;
}

/** The longest beginning of `text` that a line can hold, one character at least: the sum of the advances is a first guess. */
function longestPart(text: readonly string[], width: number, widthOf: (text: string) => number): string {
  let [length, sum] = [0, 0];
  while (length < text.length && (length === 0 || sum + widthOf(text[length] ?? "") <= width)) {
    sum += widthOf(text[length] ?? "");
    length += 1;
  }
  // Kerning can set characters wider than they stand alone.
  while (length > 1 && widthOf(text.slice(0, length).join("")) > width) length -= 1;
  return text.slice(0, length).join("");
}

/** Looked at for one part: more than a line holds of anything but marks without a width, which may be cut anywhere. */
const maxCharacters = 1_000;

/** A unit that is wider than a line, in pieces that are not. */
function cutUnit({ runs, texts, space }: Unit, width: number, shaper: Shaper): Unit[] {
  const cut: Unit[] = [];
  runs.forEach(({ style }, index) => {
    const runFor = (text: string): Run => runOf(shaper.shape(text, style.face, style.isTabular), style);
    const characters = [...(texts[index] ?? "")];
    for (let from = 0; from < characters.length; ) {
      const text = longestPart(characters.slice(from, from + maxCharacters), width, (part) => runFor(part).width);
      const run = runFor(text);
      cut.push({ runs: [run], texts: [text], width: run.width, space: null });
      from += [...text].length;
    }
  });
  const last = cut.at(-1);
  if (last) last.space = space;
  return cut;
}

/** @param width of a line, in points. Empty text has no line. */
export function breakLines(spans: readonly Span[], width: number, shaper: Shaper): Line[] {
  const units = toUnits(spans, shaper).flatMap((unit) => (unit.width > width ? cutUnit(unit, width, shaper) : unit));
  const lines: { runs: Run[]; width: number }[] = [];
  let space: Run | null = null;
  for (const unit of units) {
    const line = lines.at(-1);
    // The space at a line's end is kept, unseen: what is copied has a space there.
    if (line && space) line.runs.push(space);
    const needs = (space?.width ?? 0) + unit.width;
    if (line && line.width + needs <= width) {
      line.runs.push(...unit.runs);
      line.width += needs;
    } else lines.push({ runs: [...unit.runs], width: unit.width });
    space = unit.space;
  }
  return lines;
}
