/**
 * A font cut down to the glyphs that a document draws. Glyphs keep their numbers, so that what a word is written as
 * holds for every document; the others have neither outline nor width, which compresses to next to nothing.
 */
import { packTrueType, type Tables } from "./sfnt";

/** Hinting is left out: none of our faces has instructions. What a PDF does not read (names, characters) is as well. */
const kept = ["head", "hhea", "maxp"] as const;

// Flags of a composed glyph's parts (OpenType 1.9, glyf).
const [wordArguments, hasScale, moreParts, twoScales, fourScales] = [0x1, 0x8, 0x20, 0x40, 0x80];

function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`a font without its table ${tag}`);
  return table;
}

interface Outlines {
  glyf: Buffer;
  /** Of each glyph and of the end. */
  offsetOf: (glyph: number) => number;
  count: number;
}

function outlinesOf(tables: Tables): Outlines {
  const [loca, glyf] = [tableOf(tables, "loca"), tableOf(tables, "glyf")];
  const isLong = tableOf(tables, "head").readInt16BE(50) === 1;
  const offsetOf = (glyph: number) => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  return { glyf, offsetOf, count: loca.length / (isLong ? 4 : 2) - 1 };
}

/** The glyphs that a composed one is put together from. */
function partsOf(outline: Buffer): number[] {
  const parts: number[] = [];
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return parts;
  let at = 10;
  for (let flags = moreParts; flags & moreParts; ) {
    flags = outline.readUInt16BE(at);
    parts.push(outline.readUInt16BE(at + 2));
    at += flags & wordArguments ? 8 : 6;
    if (flags & hasScale) at += 2;
    else if (flags & twoScales) at += 4;
    else if (flags & fourScales) at += 8;
  }
  return parts;
}

/** @param used the numbers of the glyphs that are drawn. */
export function subsetFont(tables: Tables, used: Iterable<number>): Buffer {
  const { glyf, offsetOf, count } = outlinesOf(tables);
  const outlineOf = (glyph: number) => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1));
  const wanted = new Set([0, ...used]);
  // A set is walked in the order of its growth: parts of parts are found as well.
  for (const glyph of wanted) for (const part of partsOf(outlineOf(glyph))) wanted.add(part);
  const [sourceMetrics, sourceHead] = [tableOf(tables, "hmtx"), tableOf(tables, "hhea")];
  const metrics = Buffer.alloc(sourceMetrics.length);
  const wide = sourceHead.readUInt16BE(34);
  const loca = Buffer.alloc((count + 1) * 4);
  const outlines: Buffer[] = [];
  let offset = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    if (wanted.has(glyph)) {
      const outline = outlineOf(glyph);
      outlines.push(outline);
      offset += outline.length;
      if (glyph < wide) sourceMetrics.copy(metrics, glyph * 4, glyph * 4, glyph * 4 + 4);
    }
    loca.writeUInt32BE(offset, (glyph + 1) * 4);
  }
  const parts = new Map<string, Buffer>(kept.map((tag) => [tag, Buffer.from(tableOf(tables, tag))]));
  parts.get("head")?.writeInt16BE(1, 50);
  parts.set("loca", loca).set("hmtx", metrics).set("glyf", Buffer.concat(outlines));
  return packTrueType(parts);
}
