/** Degrees and their fields, as LinkedIn puts them in one line: "Bachelor of Science - BS, Computer Science". */
import type { Quoted } from "../validation/linkedInProfile";
import { pieceOf, quoteAll, type Row } from "./rows";

const words =
  /\b(?:bachelor|master|doctor|associate|diploma|certificate|degree|licentiate|baccalaureate|a-levels?|gcses?|minor|major|mba|ph\.?\s?d|b\.?sc?|m\.?sc?|b\.?a|m\.?a|bfa|mfa|b\.?eng|m\.?eng|aas|llb|llm|j\.?d|m\.?d|bba|b\.?tech|m\.?tech)\b/i;

/** True for words of a degree rather than of a school: what stands before the first comma decides. */
export function isDegree(text: string): boolean {
  const head = (text.split(",", 1)[0] ?? "").replace(/\bhigh school\b/i, "");
  return words.test(head) && !/\b(?:university|college|school|institute|academy)\b/i.test(head);
}

/** True for a short line that names an institution. */
export function isSchool(text: string): boolean {
  return (
    text.length <= 80 &&
    !/[.!?;]$/.test(text) &&
    /^\p{Lu}|^\d/u.test(text) &&
    /\b(?:universit\p{L}*|college|school|institut\p{L}*|academy|hochschule|polytechnic|lyceum|gymnasium)\b/iu.test(
      text,
    ) &&
    !isDegree(text)
  );
}

/** Degree and field: parted at the first comma outside brackets. A line without one is a degree. */
export function splitDegree(rows: readonly Row[]): { degree: Quoted | null; field: Quoted | null } {
  for (const [index, row] of rows.entries()) {
    const at = commaIn(row.text);
    if (at < 0) continue;
    const before = pieceOf(row, 0, at);
    const after = pieceOf(row, at + 1);
    return {
      degree: quoteAll([...rows.slice(0, index), ...(before ? [before] : [])]),
      field: quoteAll([...(after ? [after] : []), ...rows.slice(index + 1)]),
    };
  }
  return { degree: quoteAll(rows), field: null };
}

function commaIn(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    else if (sign === "," && depth <= 0) return at;
  }
  return -1;
}
