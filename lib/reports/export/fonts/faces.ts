/** The two voices of the house on paper, and what speaks where they have no letter: Noto Serif has Greek and Cyrillic. */
import { processState } from "../../../backend/processState";
import { type FontFamily, type FontStyle, fontFamily } from "./fontFamily";

const roman: FontStyle = { name: "noto-serif", weight: 400, style: "normal" };
const italic: FontStyle = { name: "noto-serif", weight: 400, style: "italic" };

const faces = {
  serif: [{ name: "newsreader", weight: 400, style: "normal" }, roman],
  serifStrong: [{ name: "newsreader", weight: 500, style: "normal" }, roman],
  serifLight: [{ name: "newsreader", weight: 300, style: "normal" }, roman],
  serifItalic: [{ name: "newsreader", weight: 400, style: "italic" }, italic, roman],
  sans: [{ name: "instrument-sans", weight: 400, style: "normal" }, roman],
  sansStrong: [{ name: "instrument-sans", weight: 600, style: "normal" }, roman],
} satisfies Record<string, readonly FontStyle[]>;

export type FaceName = keyof typeof faces;

/** The families of a face, the one to be tried first before the others. */
export const familiesOf = (face: FaceName): readonly FontFamily[] =>
  processState(`pdf.face.${face}`, () => faces[face].map(fontFamily));
