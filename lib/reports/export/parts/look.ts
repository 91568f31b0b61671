/** The look of the PDF, in points: the house's colours on white paper, its two voices, and the columns of the page. */
import type { TextStyle } from "../page/textStyle";

const [ink, ink2, ink3, red, green] = ["#1b1e24", "#454a54", "#626771", "#b3261f", "#1d6a52"] as const;
const hairline = "#cfd3d6";

/** A4 with margins of 60; the text ends above the foot. */
export const frame = { left: 60, width: 475.28, top: 54, bottom: 772, foot: 804 } as const;

/** Where marks, line numbers and figures stand. */
export const columns = { mark: 20, line: 48, figure: 40, headName: 84, headValue: 74 } as const;

export const scaleColours = [hairline, ink] as const;
export const rules = { hair: { thickness: 0.5, colour: hairline }, sum: { thickness: 0.75, colour: ink } } as const;

const sans: TextStyle = { face: "sans", size: 9.5, leading: 1.45, colour: ink };
const note: TextStyle = { ...sans, size: 8.5 };
const words: TextStyle = { face: "serif", size: 11, leading: 1.3, colour: ink };

export const look = {
  brand: { face: "serif", size: 12, leading: 1.45, colour: ink },
  verdict: { face: "serif", size: 21, leading: 1.2, colour: ink },
  number: { face: "serifLight", size: 54, leading: 1, colour: ink },
  label: { face: "serifItalic", size: 15, leading: 1.45, colour: ink },
  h2: { face: "serifStrong", size: 15, leading: 1.35, colour: ink },
  h3: { face: "serifStrong", size: 12, leading: 1.3, colour: ink },
  plain: sans,
  why: { ...sans, colour: ink2 },
  small: { ...note, colour: ink3 },
  note,
  mark: { face: "serif", size: 12, leading: 1.2, colour: ink },
  rank: { face: "serifStrong", size: 12, leading: 1.2, colour: red },
  plus: { face: "serif", size: 12, leading: 1.2, colour: green },
  claim: { face: "serif", size: 12, leading: 1.3, colour: ink },
  claimStrong: { face: "serifStrong", size: 12, leading: 1.3, colour: ink },
  quote: { face: "serifItalic", size: 11, leading: 1.3, colour: ink2 },
  struck: { ...words, colour: ink3, isStruck: true },
  better: { ...words, colour: green },
  blank: { ...words, colour: red },
  figure: { ...note, isTabular: true },
  value: { ...sans, isTabular: true },
  sum: { ...note, face: "sansStrong" },
  sumFigure: { ...note, face: "sansStrong", isTabular: true },
} satisfies Record<string, TextStyle>;
