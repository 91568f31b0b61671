/** What we use of fontkit, which has no types of its own. */
declare module "fontkit" {
  export interface FontPath {
    commands: readonly { command: string; args: number[] }[];
    bbox: { minX: number; minY: number; maxX: number; maxY: number };
  }
  export interface Font {
    numGlyphs: number;
    postscriptName: string;
    /** The tables, decompressed once a glyph has been asked for. */
    stream: { buffer: Uint8Array };
    directory: { tables: Record<string, { offset: number; length: number } | undefined> };
    characterSet: readonly number[];
    glyphForCodePoint(code: number): { id: number };
    getGlyph(id: number): { advanceWidth: number; path: FontPath };
  }
  export function create(bytes: Uint8Array): Font;
}
