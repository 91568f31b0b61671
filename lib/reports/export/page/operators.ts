/** What stands on a page, in the operators of a PDF (ISO 32000-1, 8 and 9); `y` grows downwards, as pdfkit sets pages up. */
import type { Line } from "./breakLines";
import type { Font } from "./shapeWord";
import type { TextStyle } from "./textStyle";

const short = (value: number): string => String(Math.round(value * 100) / 100);

/** @param hex `#rrggbb`. */
const colourOf = (hex: string): string =>
  [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(3)).join(" ");

export interface PlacedLine {
  line: Line;
  x: number;
  /** Of its base. */
  y: number;
}

/** @param nameOf the name that the page has for a font. */
export function textOperators(lines: readonly PlacedLine[], nameOf: (font: Font) => string): string {
  const operators = ["BT"];
  let [setting, fill, shown] = ["", "", ""];
  const flush = (): void => {
    if (shown) operators.push(`[${shown.replaceAll("><", "")}] TJ`);
    shown = "";
  };
  const setStyle = ({ colour }: TextStyle): void => {
    if (colour === fill) return;
    flush();
    operators.push(`${colourOf(colour)} rg`);
    fill = colour;
  };
  const setFont = (font: Font, { size }: TextStyle): void => {
    const wanted = `/${nameOf(font)} ${size} Tf`;
    if (wanted === setting) return;
    flush();
    operators.push(wanted);
    setting = wanted;
  };
  for (const { line, x, y } of lines) {
    operators.push(`1 0 0 -1 ${short(x)} ${short(y)} Tm`);
    for (const { style, pieces } of line.runs) {
      setStyle(style);
      for (const piece of pieces) {
        setFont(piece.font, style);
        shown += piece.shown;
      }
    }
    flush();
  }
  return [...operators, "ET"].join("\n");
}

export interface Stroke {
  x: number;
  y: number;
  width: number;
}

export function strokeOperators(strokes: readonly Stroke[], thickness: number, colour: string): string {
  const lines = strokes.map(({ x, y, width }) => `${short(x)} ${short(y)} m ${short(x + width)} ${short(y)} l S`);
  return [`${thickness} w ${colourOf(colour)} RG`, ...lines].join("\n");
}

/** @param height of the bar, downwards from the stroke's `y`. */
export const barOperators = ({ x, y, width }: Stroke, height: number, colour: string): string =>
  `${colourOf(colour)} rg ${short(x)} ${short(y)} ${short(width)} ${height} re f`;
