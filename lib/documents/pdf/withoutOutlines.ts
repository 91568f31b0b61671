/**
 * A TrueType font without the outlines of its glyphs and the programs that hint them (OpenType 1.9, tables glyf, loca,
 * fpgm, prep, cvt). Nobody here draws a glyph, and pdf.js mends each outline of each font before it reads a line.
 * What says which character a code means (cmap, post, name) and how many glyphs there are stays as it is.
 */

const headerBytes = 12;
const entryBytes = 16;
const hinting: ReadonlySet<string> = new Set(["fpgm", "prep", "cvt "]);

interface Table {
  tag: string;
  data: Uint8Array;
}

function readTables(font: Uint8Array, view: DataView): Table[] | null {
  const count = view.getUint16(4);
  if (count > 64 || font.length < headerBytes + count * entryBytes) return null;
  const tables: Table[] = [];
  for (let at = headerBytes; at < headerBytes + count * entryBytes; at += entryBytes) {
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (offset + length > font.length) return null;
    tables.push({ tag, data: font.subarray(offset, offset + length) });
  }
  return tables;
}

/** The font without its outlines; the same bytes when it is no whole TrueType font. */
export function withoutOutlines(font: Uint8Array): Uint8Array {
  if (font.length < 2_000) return font;
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const version = view.getUint32(0);
  if (version !== 0x00010000 && version !== 0x74727565) return font; // "true"
  const tables = readTables(font, view);
  if (!tables?.some(({ tag }) => tag === "glyf")) return font;
  const kept = tables
    .filter(({ tag }) => !hinting.has(tag))
    .map(({ tag, data }) => {
      if (tag === "glyf") return { tag, data: new Uint8Array(4) };
      return tag === "loca" ? { tag, data: new Uint8Array(data.length) } : { tag, data };
    });
  return assemble(version, kept);
}

function assemble(version: number, tables: readonly Table[]): Uint8Array {
  const padded = (length: number): number => (length + 3) & ~3;
  const start = headerBytes + tables.length * entryBytes;
  const out = new Uint8Array(start + tables.reduce((sum, { data }) => sum + padded(data.length), 0));
  const view = new DataView(out.buffer);
  view.setUint32(0, version);
  view.setUint16(4, tables.length);
  let offset = start;
  tables.forEach(({ tag, data }, index) => {
    const at = headerBytes + index * entryBytes;
    for (let letter = 0; letter < 4; letter += 1) out[at + letter] = tag.charCodeAt(letter);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, data.length);
    out.set(data, offset);
    offset += padded(data.length);
  });
  return out;
}
