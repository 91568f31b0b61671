/**
 * US social security numbers, with separators or as nine bare digits. The Social Security Administration never
 * assigns area 000, 666 or 900 to 999, group 00 or serial 0000 (SSA, "Social Security Number Randomization").
 */
import type { PiiSpan } from "./span";

const candidates = /(?<![\d.,-])(\d{3})([-. ]?)(\d{2})\2(\d{4})(?![\d]|[.,-]\d)/g;
const context = /\b(ssn|ss#|social\s+security|soc\.?\s*sec)/i;
const otherNumber = /(\$|€|£|#|\bno\.?|\bnumber|\bid|\bcase|\border|\bzip|\bversion)\s*:?\s*$/i;

/** Spans of social security numbers, in order. */
export function findSocialSecurity(text: string): PiiSpan[] {
  return [...text.matchAll(candidates)].flatMap((match): PiiSpan[] => {
    const [whole, area = "", separator, group, serial] = match;
    if (area === "000" || area === "666" || area >= "900" || group === "00" || serial === "0000") return [];
    const before = text.slice(Math.max(0, match.index - 48), match.index);
    // Bare digits after "#", "No." or a currency sign count something else, unless the text says what they are.
    const isOther = separator === "" && otherNumber.test(before) && !context.test(before);
    return isOther ? [] : [{ start: match.index, end: match.index + whole.length, kind: "US_SSN" }];
  });
}
