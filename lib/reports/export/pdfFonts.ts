/** The two voices of the house for the PDF, from the fontsource packages; unpacked at the first PDF of a process. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Font } from "@react-pdf/renderer";
import { processState } from "../../backend/processState";
import { unpackFont } from "./unpackFont";

const folder = () => join(/* turbopackIgnore: true */ process.cwd(), "node_modules", "@fontsource-variable");
const faces = [
  { family: "Serif", fontStyle: "normal", files: "newsreader/files/newsreader-RANGE-opsz-normal.woff2" },
  { family: "Serif", fontStyle: "italic", files: "newsreader/files/newsreader-RANGE-opsz-italic.woff2" },
  { family: "Sans", fontStyle: "normal", files: "instrument-sans/files/instrument-sans-RANGE-wght-normal.woff2" },
] as const;

function register(): true {
  for (const { family, fontStyle, files } of faces) {
    const read = (range: string) => readFileSync(join(folder(), files.replace("RANGE", range)));
    const font = unpackFont([read("latin"), read("latin-ext")]);
    Font.register({ family, fontStyle, src: `data:font/ttf;base64,${font.toString("base64")}` });
  }
  // A word of a résumé is broken nowhere: what is copied out of the PDF is what stood in it.
  Font.registerHyphenationCallback((word) => [word]);
  return true;
}

/** Makes the fonts known to the PDF library, once a process. */
export function registerPdfFonts(): void {
  processState("pdf.fonts", register);
}
