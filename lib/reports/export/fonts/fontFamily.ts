/** A style of a fontsource package, whose characters are spread over files by range; a file is opened when it is needed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { processState } from "../../../backend/processState";
import { type FontFile, openFontFile } from "./fontFile";

export interface FontStyle {
  /** The package's name below `@fontsource/`. */
  name: string;
  weight: number;
  style: "normal" | "italic";
}

/** The file that has a character; null where the family has none. */
export type FontFamily = (code: number) => FontFile | null;

const RangesSchema = z.record(z.string(), z.string());

/** Has letters of Greek for formulas, which must not stand among those of a word: kerning holds within a file. */
const formulas = "math";

/** Which part of the package has which character; where several have it, the last one listed, Latin, is taken. */
function readRanges(folder: string): Map<number, string> {
  const partOf = new Map<number, string>();
  const listed: unknown = JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8"));
  for (const [part, ranges] of Object.entries(RangesSchema.parse(listed))) {
    for (const [, first = "", last = first] of ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)) {
      for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code += 1) {
        if (part !== formulas || !partOf.has(code)) partOf.set(code, part);
      }
    }
  }
  return partOf;
}

function openFamily({ name, weight, style }: FontStyle): FontFamily {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), "node_modules", "@fontsource", name);
  const partOf = readRanges(folder);
  const files = new Map<string, FontFile>();
  return (code) => {
    const part = partOf.get(code);
    if (part === undefined) return null;
    const file = files.get(part) ?? openFontFile(join(folder, "files", `${name}-${part}-${weight}-${style}.woff`));
    files.set(part, file);
    return file.glyphOf(code) ? file : null;
  };
}

/** The family, one a process: opened fonts and what was found in them are kept. */
export const fontFamily = (wanted: FontStyle): FontFamily =>
  processState(`pdf.font.${wanted.name}.${wanted.weight}.${wanted.style}`, () => openFamily(wanted));
