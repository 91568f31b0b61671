/** Splits a line into the tokens amounts are made of: numbers, words, currency signs and the marks around them. */
import { findAll } from "../findAll";

export interface AmountToken {
  text: string;
  lower: string;
  /** The value of digits; null for words, and for digits that are part of a name ("K8s", "B2B"). */
  number: number | null;
  /** The value of "1st", "2nd". */
  ordinal: number | null;
  start: number;
  end: number;
  spaceBefore: boolean;
}

const pattern =
  /[$€£¥₹%]|\d+(?:[,'’]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\d])\.\d+|\p{L}+(?:['’]\p{L}+)?|[^\s\p{L}\d]/gu;
const dashes = /[–—−‑]/;

/** The tokens of a text. "25k" gives "25" and "k"; "2nd" gives one ordinal; "K8s" gives one word. */
export function amountTokens(text: string): AmountToken[] {
  const tokens: AmountToken[] = [];
  let previousEnd = -1;
  for (const match of findAll(pattern, text)) {
    const start = match.index;
    const raw = match[0];
    const touching = start === previousEnd;
    const last = tokens.at(-1);
    previousEnd = start + raw.length;
    const digits = /^\.?\d/.test(raw);
    const suffix = digits ? "" : raw.toLowerCase();
    if (touching && last && last.ordinal === null && last.number !== null && /^(st|nd|rd|th)$/.test(suffix)) {
      last.ordinal = last.number;
      last.number = null;
      last.end = previousEnd;
      last.text += raw;
      continue;
    }
    const name = touching && last && digits && /\p{L}$/u.test(last.text) && !/^(usd|eur|gbp|chf|us)$/.test(last.lower);
    const rest = touching && last && !digits && /\p{L}/u.test(raw) && /^\p{L}+\d/u.test(last.text);
    if (last && (name || rest)) {
      last.text += raw;
      last.lower += raw.toLowerCase();
      last.end = previousEnd;
      last.number = null;
      continue;
    }
    tokens.push({
      text: raw,
      lower: dashes.test(raw) ? "-" : raw.toLowerCase(),
      number: digits ? Number(raw.replace(/[,'’]/g, "")) : null,
      ordinal: null,
      start,
      end: previousEnd,
      spaceBefore: !touching,
    });
  }
  return tokens;
}
