/** The fonts of a document as objects of the file (ISO 32000-1, 9.7): cut down to what is drawn, and what each glyph says. */
import { deflateSync } from "node:zlib";
import type PDFDocument from "pdfkit";
import type { Reference } from "pdfkit";
import { boxWidth, makeBoxFont } from "../fonts/boxFont";
import type { FontFile } from "../fonts/fontFile";
import { subsetFont } from "../fonts/subsetFont";
import type { Shaper } from "./shapeText";
import type { Font } from "./shapeWord";

/** The first glyph that is drawn of the font of boxes. */
const boxGlyph = 1;
/** Of fonts: a third less time than at the usual level, for half a percent more of a file. */
const packing = 3;
/** Symbolic: its characters are known by the glyphs alone. Italic is a flag besides. */
const [symbolic, slanted] = [0x4, 0x40];

const inUtf16 = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex");
const inHex = (code: number): string => code.toString(16).padStart(4, "0");

/** What each code says, for copying and searching (ISO 32000-1, 9.10.3). A block holds a hundred at most. */
function toUnicode(codes: readonly (readonly [code: number, text: string])[]): string {
  const blocks: string[] = [];
  for (let at = 0; at < codes.length; at += 100) {
    const part = codes.slice(at, at + 100).map(([code, text]) => `<${inHex(code)}> <${inUtf16(text)}>`);
    blocks.push(`${part.length} beginbfchar\n${part.join("\n")}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** Runs of neighbours: `first [width width …]`. */
function widthsOf(widths: readonly (readonly [glyph: number, width: number])[]): unknown[] {
  const listed: unknown[] = [];
  let [run, next] = [[] as number[], -1];
  for (const [glyph, width] of [...widths].sort(([one], [other]) => one - other)) {
    if (glyph !== next) {
      run = [];
      listed.push(glyph, run);
    }
    run.push(width);
    next = glyph + 1;
  }
  return listed;
}

interface Embedded {
  name: string;
  program: Buffer;
  descriptor: Record<string, unknown>;
  descendant: Record<string, unknown>;
  codes: readonly (readonly [code: number, text: string])[];
}

function writeFont(pdf: PDFDocument, reference: Reference, font: Embedded): void {
  const done = (data: Record<string, unknown>): Reference => {
    const made = pdf.ref(data);
    made.end();
    return made;
  };
  const packed = (content: Buffer | string, data: Record<string, unknown> = {}): Reference => {
    const made = pdf.ref({ ...data, Filter: "FlateDecode" });
    made.end(deflateSync(content, { level: packing }));
    return made;
  };
  const { name } = font;
  const descriptor = done({
    Type: "FontDescriptor",
    FontName: name,
    StemV: 80,
    FontFile2: packed(font.program, { Length1: font.program.length }),
    ...font.descriptor,
  });
  const descendant = done({
    Type: "Font",
    Subtype: "CIDFontType2",
    BaseFont: name,
    CIDSystemInfo: { Registry: new String("Adobe"), Ordering: new String("Identity"), Supplement: 0 },
    FontDescriptor: descriptor,
    CIDToGIDMap: "Identity",
    ...font.descendant,
  });
  reference.data = {
    Type: "Font",
    Subtype: "Type0",
    BaseFont: name,
    Encoding: "Identity-H",
    DescendantFonts: [descendant],
    ToUnicode: packed(toUnicode(font.codes)),
  };
  reference.end();
}

/** @param tag six letters that tell this subset from others of the same font. */
function embedFile(pdf: PDFDocument, reference: Reference, file: FontFile, tag: string, shaper: Shaper): void {
  const used = [...(shaper.used.get(file) ?? [])];
  const { ascent, descent, capHeight, italicAngle, box } = file.metrics;
  writeFont(pdf, reference, {
    name: `${tag}+${file.name}`,
    program: subsetFont(
      file.tables,
      used.map(([glyph]) => glyph),
    ),
    descriptor: {
      Flags: symbolic | (file.isItalic ? slanted : 0),
      FontBBox: box,
      ItalicAngle: italicAngle,
      Ascent: ascent,
      Descent: descent,
      CapHeight: capHeight,
    },
    descendant: { W: widthsOf(used.map(([glyph, { width }]) => [glyph, width])) },
    codes: used.map(([glyph, { text }]) => [glyph, text]),
  });
}

function embedBoxes(pdf: PDFDocument, reference: Reference, tag: string, boxed: readonly string[]): void {
  const glyphs = Buffer.alloc((boxed.length + 1) * 2);
  boxed.forEach((_, index) => {
    glyphs.writeUInt16BE(boxGlyph, (index + 1) * 2);
  });
  const map = pdf.ref();
  map.end(glyphs);
  writeFont(pdf, reference, {
    name: `${tag}+Box`,
    program: makeBoxFont(),
    descriptor: {
      Flags: symbolic,
      FontBBox: [0, 0, boxWidth, 700],
      ItalicAngle: 0,
      Ascent: 900,
      Descent: -200,
      CapHeight: 700,
    },
    descendant: { DW: boxWidth, CIDToGIDMap: map },
    codes: boxed.map((character, index) => [index + 1, character]),
  });
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const tagOf = (nth: number): string => `FIRST${letters[nth % letters.length]}`;

/** Writes every font that a page refers to. */
export function embedFonts(pdf: PDFDocument, fonts: ReadonlyMap<Font, Reference>, shaper: Shaper): void {
  [...fonts].forEach(([file, reference], nth) => {
    if (file) embedFile(pdf, reference, file, tagOf(nth), shaper);
    else embedBoxes(pdf, reference, tagOf(nth), shaper.boxed);
  });
}
