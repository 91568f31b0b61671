/**
 * Marks that a line is set between, as headings of plain text are: "== Work ==", "~~~ SKILLS ~~~", ">> PROFILE", "[ABOUT]",
 * "A. PRESENT POST".
 */

import { isLetterCode } from "../../asciiText";

/** Two or more of one mark, with blanks between them or none. */
const run = "(?:([=~*_#★☆✦:<>»«|/+-])(?: ?\\1)+)";
/** A glyph may have been set in place of the first. */
const before = new RegExp(`^(?:[•▪–-]\\s+)?${run}\\s*(?=[\\p{L}"'’])`, "u");
const behind = /(?<=[\p{L})!?'"’])\s*([=~*_#★☆✦:<>»«|/+-])(?: ?\1)+$/u;
const bracketed = /^\[\s*\p{L}[^[\]\d@]{1,38}\]$/u;
const lettered = /^[A-Z][.)]\s+(?=\p{L})/u;

export type Ornament = "between" | "before" | "brackets" | "letter";

/** How a line is ornamented; null where it is not, as is told of most by how they begin. */
export function ornamentOf(text: string): Ornament | null {
  if (isLetterCode(text.charCodeAt(0))) return lettered.test(text) ? "letter" : null;
  if (bracketed.test(text)) return "brackets";
  if (!before.test(text)) return null;
  return behind.test(text) ? "between" : "before";
}

/** Whether a line stands between marks, or behind two and more: no glyph of an item. */
export function isOrnamented(text: string): boolean {
  const ornament = ornamentOf(text.trim());
  return ornament === "between" || ornament === "before";
}

/** The words without what they are ornamented with. */
export const withoutOrnament = (text: string): string =>
  text
    .replace(before, "")
    .replace(behind, "")
    .replace(lettered, "")
    .replace(/^\[\s*([^[\]]*?)\s*\]$/, "$1");
