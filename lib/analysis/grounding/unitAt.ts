/** The unit that a number is measured in, where it does not stand right after it. */
import type { AmountToken } from "./amountTokens";
import { units } from "./quantities.data";

const spanModifiers =
  /^(?:operating|flight|flying|billable|clinical|contact|credit|volunteer|consecutive|straight|successive|full|whole|solid|entire|complete|calendar|working|business|school|more|further|additional|extra|different|long|short)$/;

const squares: ReadonlyMap<string, string> = new Map([
  ["meter", "sqm"],
  ["foot", "sqft"],
  ["yard", "sqyard"],
  ["km", "sqkm"],
  ["mile", "sqmile"],
]);

const cubes: ReadonlyMap<string, string> = new Map([
  ["meter", "cum"],
  ["foot", "cuft"],
  ["yard", "cuyard"],
]);

/** The unit that stands at `next`, behind a hyphen, a qualifier or "square"; "" when none does. */
export function unitAt(tokens: readonly AmountToken[], next: number): string {
  const hyphen = tokens[next]?.lower === "-" ? next + 1 : unitAfterModifier(tokens, next);
  // "The under-12s" are no seconds.
  if (tokens[next]?.lower === "s" && tokens[next - 2]?.lower === "-") return "";
  const dotted = tokens[hyphen + 1]?.lower === "." ? 1 : 0;
  const cubic = /^(?:cubic|cu)$/.test(tokens[hyphen]?.lower ?? "");
  const square = cubic || /^(?:square|sq)$/.test(tokens[hyphen]?.lower ?? "") ? 1 + dotted : 0;
  const at = hyphen + square + (square > 0 && tokens[hyphen + square]?.lower === "-" ? 1 : 0);
  // "150 Year 9 pupils" are no years.
  const ranks = /^years?$/.test(tokens[at]?.lower ?? "") && typeof tokens[at + 1]?.number === "number";
  const unit = ranks ? "" : (units.get(tokens[at]?.lower ?? "") ?? "");
  if (cubic || tokens[at + 1]?.lower === "³") return cubes.get(unit) ?? unit;
  return square > 0 || tokens[at + 1]?.lower === "²" ? (squares.get(unit) ?? unit) : unit;
}

/** Where the unit stands in "five consecutive years" and "eleven accident-free years": past what only qualifies it. */
function unitAfterModifier(tokens: readonly AmountToken[], next: number): number {
  if (spanModifiers.test(tokens[next]?.lower ?? "")) return next + 1;
  return tokens[next + 1]?.lower === "-" && tokens[next + 2]?.lower === "free" ? next + 3 : next;
}
