/**
 * Texts in other designs, by chance and still knowing where their units begin: glyphs, margins, gaps, stops, capitals,
 * one or two widths. A text that goes on as it stands knows it as well as the reader of the text as it was written does.
 */
import type { AsOf } from "../analysis/document";
import { readLines } from "../analysis/local/segment/readLines";
import { segmentResume } from "../analysis/local/segment/segmentResume";
import { readText } from "../documents/readText";
import type { Chance } from "./seededChance";
import { rewrap } from "./stability";

/** How many letters and figures a text has: a measure that glyphs, blanks and stops leave alone. */
export const lettersOf = (text: string): number => text.match(/[\p{L}\d]/gu)?.length ?? 0;

/** A page and where its units begin, in letters from its top. */
export interface Disfigured {
  name: string;
  text: string;
  starts: ReadonlySet<number>;
}

/** A unit before it is set in lines. */
interface Whole {
  text: string;
  kind: "item" | "prose" | "heading" | "other";
  gap: boolean;
  margin: number;
}

function wholesOf(text: string, asOf: AsOf): Whole[] {
  const { lines, units } = segmentResume(readText(text), asOf);
  const seen = new Set<number>();
  return units.flatMap((unit): Whole[] => {
    const [part] = unit.parts;
    const line = lines[(part?.line ?? 0) - 1];
    // What goes on behind a heading on one line comes with it.
    if (!part || !line || seen.has(part.line)) return [];
    for (const one of unit.parts) seen.add(one.line);
    const kind =
      unit.kind === "bullet"
        ? "item"
        : unit.kind === "heading" || unit.kind === "prose"
          ? unit.kind
          : ("other" as const);
    const own = unit.parts.length === 1 ? line.text.slice(part.start) : unit.text;
    return [{ text: own.trim(), kind, gap: line.gapBefore, margin: line.margin ?? 0 }];
  });
}

type Odds<Value> = readonly (readonly [odds: number, value: Value])[];
function pick<Value>(chance: Chance, odds: Odds<Value>, otherwise: Value): Value {
  let left = chance() * odds.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, value] of odds) {
    left -= weight;
    if (left <= 0) return value;
  }
  return otherwise;
}

const keep = "keep";
const glyphs: Odds<string> = [
  [40, "• "],
  [28, ""],
  [8, "- "],
  [5, "* "],
  [4, "– "],
  [4, "▪ "],
  [4, "→ "],
  [4, "o "],
  [3, "‣ "],
];

interface Design {
  glyph: string;
  /** Blanks before an item; -1 leaves its own. */
  margin: number;
  gaps: "keep" | "none" | "headings";
  stops: "keep" | "all" | "none";
  letters: "keep" | "items" | "all";
  /** 0 sets each unit on one line. */
  width: number;
  /** Blanks before the further lines of an item; -1 sets them under its text. */
  hang: number;
  /** Folded again, line by line; 0 leaves it at once. */
  again: number;
}

const narrowest = 45;
const widest = 112;

function designOf(chance: Chance): Design {
  const width = chance() < 0.14 ? 0 : narrowest + Math.floor(chance() * (widest - narrowest));
  return {
    glyph: pick(chance, glyphs, ""),
    margin: pick(
      chance,
      [
        [70, 0],
        [12, 2],
        [10, 4],
        [8, -1],
      ],
      0,
    ),
    gaps: pick<Design["gaps"]>(
      chance,
      [
        [62, keep],
        [20, "none"],
        [18, "headings"],
      ],
      keep,
    ),
    stops: pick<Design["stops"]>(
      chance,
      [
        [60, keep],
        [20, "all"],
        [20, "none"],
      ],
      keep,
    ),
    letters: pick<Design["letters"]>(
      chance,
      [
        [76, keep],
        [12, "items"],
        [12, "all"],
      ],
      keep,
    ),
    width,
    hang: pick(
      chance,
      [
        [50, 0],
        [34, 2],
        [8, 4],
        [8, -1],
      ],
      0,
    ),
    again: width > 0 && chance() < 0.22 ? Math.floor(width * (0.7 + chance() * 0.25)) : 0,
  };
}

function respelt({ text, kind }: Whole, { stops, letters }: Design): string {
  const isTold = kind === "item" || kind === "prose";
  let own = text;
  if (isTold && stops === "all" && !/[.!?:;,]$/.test(own)) own += ".";
  if (isTold && stops === "none") own = own.replace(/\.$/, "");
  if (letters === "all") return own.toLowerCase();
  return isTold && letters === "items" ? own.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()) : own;
}

const sentenceEnd = /(?<=[.!?]) (?=\p{Lu})/u;

/** Some pages have each sentence of a paragraph on a line of its own, others the items of a list in one paragraph. */
function reordered(wholes: readonly Whole[], chance: Chance): Whole[] {
  const how = chance();
  if (how < 0.1)
    return wholes.flatMap((whole) =>
      whole.kind !== "prose"
        ? [whole]
        : whole.text.split(sentenceEnd).map((text, at) => ({ ...whole, text, gap: whole.gap && at === 0 })),
    );
  if (how > 0.2) return [...wholes];
  const merged: Whole[] = [];
  let isOpen = false;
  for (const whole of wholes) {
    const last = merged.at(-1);
    if (whole.kind === "item" && isOpen && last && !whole.gap)
      last.text = `${last.text}${/[.!?]$/.test(last.text) ? "" : "."} ${whole.text}`;
    else merged.push(whole.kind === "item" ? { ...whole, kind: "prose" } : whole);
    isOpen = whole.kind === "item";
  }
  return merged;
}

function fold(text: string, width: number, margin: string): string[] {
  if (text.length <= width || /\S\s{3,}\S|\|/.test(text)) return [text];
  const lines: string[] = [];
  const indent = /^\s*/.exec(text)?.[0] ?? "";
  let line = "";
  for (const word of text.trim().split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = margin + word;
    } else line = line === "" ? indent + word : `${line} ${word}`;
  }
  return [...lines, line];
}

function setInLines(whole: Whole, text: string, design: Design): string[] {
  const { kind } = whole;
  const isItem = kind === "item";
  const margin = design.margin < 0 ? whole.margin : isItem ? design.margin : 0;
  const line = " ".repeat(margin) + (isItem ? design.glyph : "") + text;
  if (design.width === 0 || kind === "heading") return [line];
  const hang = isItem ? (design.hang < 0 ? margin + design.glyph.length : design.hang && margin + design.hang) : margin;
  const once = fold(line, design.width, " ".repeat(hang));
  return design.again === 0 ? once : once.flatMap((part) => fold(part, design.again, ""));
}

function redesigned(wholes: readonly Whole[], chance: Chance): Disfigured {
  const design = designOf(chance);
  const lines: string[] = [];
  const starts = new Set<number>();
  let letters = 0;
  for (const whole of reordered(wholes, chance)) {
    const text = respelt(whole, design);
    const gap = design.gaps === keep ? whole.gap : design.gaps === "headings" && whole.kind === "heading";
    if (gap && lines.length > 0) lines.push("");
    starts.add(letters);
    letters += lettersOf(text);
    lines.push(...setInLines(whole, text, design));
  }
  return { name: "redesigned", text: lines.join("\n"), starts };
}

/** Where the lines of a page begin, in letters from its top, by their numbers. */
export function offsetsOfLines(text: string): Map<number, number> {
  const at = new Map<number, number>();
  let letters = 0;
  for (const raw of readLines(readText(text))) {
    at.set(raw.line.n, letters);
    letters += lettersOf(raw.text);
  }
  return at;
}

/** Where its units begin as the page is read now. */
function startsAsRead(text: string, asOf: AsOf): Set<number> {
  const { units } = segmentResume(readText(text), asOf);
  const at = offsetsOfLines(text);
  const further = new Set(units.flatMap(({ parts }) => parts.slice(1).map(({ line }) => line)));
  return new Set(
    units.flatMap(({ parts: [first] }) => (first && !further.has(first.line) ? (at.get(first.line) ?? []) : [])),
  );
}

const glyph = /^\s*(?:[•●·*★–—▪‣→-]|o)\s+/;
const withoutGlyphs = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(glyph, ""))
    .join("\n");
const withoutGaps = (text: string): string => text.replace(/\n\s*\n/g, "\n");

/** The page as it was written and folded, without glyphs, without gaps, and in designs by chance. */
export function disfigure(text: string, asOf: AsOf, chance: Chance, designs: number): Disfigured[] {
  const starts = startsAsRead(text, asOf);
  const width = (): number => narrowest + Math.floor(chance() * (widest - narrowest));
  const bare = withoutGlyphs(text);
  const tight = withoutGaps(text);
  const named: Record<string, string[]> = {
    "as written": [text],
    folded: [...[72, 80, 100, width()].map((at) => rewrap(text, at)), rewrap(text, width(), "")],
    "folded twice": [rewrap(rewrap(text, 84), 72, ""), rewrap(rewrap(text, 100), 66, "")],
    "no glyphs": [bare, rewrap(bare, width()), rewrap(bare, width())],
    "no gaps": [tight, rewrap(tight, width()), rewrap(tight, width(), "")],
    neither: [rewrap(withoutGlyphs(tight), width())],
  };
  const wholes = wholesOf(text, asOf);
  return [
    ...Object.entries(named).flatMap(([name, texts]) => texts.map((own) => ({ name, text: own, starts }))),
    ...Array.from({ length: designs }, () => redesigned(wholes, chance)),
  ];
}
