/**
 * WOFF2 fonts as one plain TrueType: what the PDF library cuts its subsets from. It takes WOFF2 itself, but fails on
 * composed letters (é, Ł), whose outlines WOFF2 keeps in another form; and a face that comes in two files, Latin and
 * Latin Extended, would be embedded anew at each change between them. Variable fonts become their default instance.
 */
import { create, type Font, type FontPath } from "fontkit";

/** Tables of the first file that hold as they are. Hinting, variations, kerning and ligatures are left out. */
const kept = ["OS/2", "head", "hhea", "maxp"] as const;

interface Glyphs {
  glyf: Buffer;
  loca: Buffer;
  hmtx: Buffer;
}

interface Point {
  x: number;
  y: number;
  isOnCurve: boolean;
}

/** The points of each contour; a contour's last point is not its first again. */
function contoursOf({ commands }: FontPath): Point[][] {
  const contours: Point[][] = [];
  for (const { command, args } of commands) {
    const [x = 0, y = 0, endX = 0, endY = 0] = args.map(Math.round);
    if (command === "moveTo") contours.push([{ x, y, isOnCurve: true }]);
    else if (command === "lineTo") contours.at(-1)?.push({ x, y, isOnCurve: true });
    else if (command === "quadraticCurveTo") {
      contours.at(-1)?.push({ x, y, isOnCurve: false }, { x: endX, y: endY, isOnCurve: true });
    }
  }
  for (const contour of contours) {
    const [first, last] = [contour[0], contour.at(-1)];
    if (contour.length > 1 && first && last?.isOnCurve && last.x === first.x && last.y === first.y) contour.pop();
  }
  return contours;
}

/** A simple glyph (OpenType 1.9, glyf): every step as two bytes, since what is cut from it is compressed anyway. */
function encodeOutline(path: FontPath): Buffer {
  const contours = contoursOf(path);
  const points = contours.flat();
  const outline = Buffer.alloc(Math.ceil((12 + contours.length * 2 + points.length * 5) / 4) * 4);
  const { minX, minY, maxX, maxY } = path.bbox;
  let at = 0;
  for (const value of [contours.length, Math.floor(minX), Math.floor(minY), Math.ceil(maxX), Math.ceil(maxY)]) {
    at = outline.writeInt16BE(value, at);
  }
  let end = -1;
  for (const contour of contours) {
    end += contour.length;
    at = outline.writeUInt16BE(end, at);
  }
  at = outline.writeUInt16BE(0, at);
  for (const { isOnCurve } of points) at = outline.writeUInt8(isOnCurve ? 1 : 0, at);
  for (const axis of ["x", "y"] as const) {
    let before = 0;
    for (const point of points) {
      at = outline.writeInt16BE(point[axis] - before, at);
      before = point[axis];
    }
  }
  return outline;
}

function drawGlyphs(fonts: readonly Font[]): Glyphs {
  const glyphs = fonts.flatMap((font) => Array.from({ length: font.numGlyphs }, (_, id) => font.getGlyph(id)));
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  const hmtx = Buffer.alloc(glyphs.length * 4);
  const outlines: Buffer[] = [];
  let offset = 0;
  glyphs.forEach(({ path, advanceWidth }, id) => {
    const isBlank = path.commands.length === 0;
    const outline = isBlank ? Buffer.alloc(0) : encodeOutline(path);
    hmtx.writeUInt16BE(Math.round(advanceWidth), id * 4);
    hmtx.writeInt16BE(isBlank ? 0 : Math.round(path.bbox.minX), id * 4 + 2);
    outlines.push(outline);
    offset += outline.length;
    loca.writeUInt32BE(offset, (id + 1) * 4);
  });
  return { glyf: Buffer.concat(outlines), loca, hmtx };
}

/** A table of the source, copied so that it can be changed. */
function tableOf(font: Font, tag: string): Buffer | null {
  const entry = font.directory.tables[tag];
  if (!entry) return null;
  return Buffer.from(font.stream.buffer.subarray(entry.offset, entry.offset + entry.length));
}

/** The file: a directory, sorted by tag, then the tables, each on a border of four bytes. Checksums are not read. */
function assemble(tables: Map<string, Buffer>): Buffer {
  const tags = [...tables.keys()].sort();
  const header = Buffer.alloc(12 + tags.length * 16);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tags.length, 4);
  const parts = [header];
  let offset = header.length;
  tags.forEach((tag, index) => {
    const table = tables.get(tag) ?? Buffer.alloc(0);
    const at = 12 + index * 16;
    header.write(tag, at, "latin1");
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(table.length, at + 12);
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

/** Which glyph draws a character (OpenType 1.9, cmap format 12); the first file that has it wins. */
function mapCharacters(fonts: readonly Font[]): Buffer {
  const glyphOf = new Map<number, number>();
  let before = 0;
  for (const font of fonts) {
    for (const code of font.characterSet) {
      if (!glyphOf.has(code)) glyphOf.set(code, before + font.glyphForCodePoint(code).id);
    }
    before += font.numGlyphs;
  }
  const rows = [...glyphOf].sort(([one], [other]) => one - other);
  const table = Buffer.alloc(12 + 16 + rows.length * 12);
  table.writeUInt16BE(1, 2);
  // Windows, all of Unicode.
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(16 + rows.length * 12, 16);
  table.writeUInt32BE(rows.length, 24);
  rows.forEach(([code, glyph], index) => {
    const at = 28 + index * 12;
    table.writeUInt32BE(code, at);
    table.writeUInt32BE(code, at + 4);
    table.writeUInt32BE(glyph, at + 8);
  });
  return table;
}

/** A `post` table without glyph names. */
function plainPost(): Buffer {
  const table = Buffer.alloc(32);
  table.writeUInt32BE(0x00030000, 0);
  return table;
}

/** A `name` table with the PostScript name alone: the library compares these tables at every change of font. */
function nameTable(name: string): Buffer {
  const text = Buffer.from(name, "utf16le").swap16();
  const table = Buffer.alloc(18 + text.length);
  // Format 0, one record, its words at 18; Windows, Unicode, English, PostScript name.
  [0, 1, 18, 3, 1, 0x0409, 6, text.length, 0].forEach((value, index) => {
    table.writeUInt16BE(value, index * 2);
  });
  text.copy(table, 18);
  return table;
}

/** @param files the same face for several ranges of characters, the main one first. */
export function unpackFont(files: readonly Uint8Array[]): Buffer {
  const fonts = files.map((file) => create(file));
  const [main] = fonts;
  const { glyf, loca, hmtx } = drawGlyphs(fonts);
  const tables = new Map<string, Buffer>([
    ["glyf", glyf],
    ["loca", loca],
    ["hmtx", hmtx],
    ["cmap", mapCharacters(fonts)],
    ["post", plainPost()],
    ["name", nameTable(main?.postscriptName ?? "Face")],
  ]);
  for (const tag of kept) {
    const table = main && tableOf(main, tag);
    if (table) tables.set(tag, table);
  }
  const count = hmtx.length / 4;
  // Long offsets in loca, a metric for each glyph, and how many there are.
  tables.get("head")?.writeInt16BE(1, 50);
  tables.get("hhea")?.writeUInt16BE(count, 34);
  tables.get("maxp")?.writeUInt16BE(count, 4);
  return assemble(tables);
}
