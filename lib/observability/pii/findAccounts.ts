/**
 * Payment cards (ISO/IEC 7812: 12 to 19 digits, major industry identifiers 2 to 6, Luhn) and IBANs (ISO 13616:
 * country length and structure, mod 97, by ibantools). What fails its checksum is not an account number.
 */
import { countrySpecs, isValidIBAN } from "ibantools";
import isLuhnNumber from "validator/lib/isLuhnNumber";
import type { PiiSpan } from "./span";

const cards =
  /(?<![\d.,-])(?:[2-6]\d{11,18}|[2-6]\d{3}([ -])\d{4}\1\d{4}\1\d{1,7}|3\d{3}([ -])\d{6}\2\d{4,5})(?![\d]|[.,]\d)/g;
const ibanStarts = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?=[ -]?[A-Z0-9])/g;

/** Spans of payment card numbers, in order. */
export function findCards(text: string): PiiSpan[] {
  return [...text.matchAll(cards)].flatMap((match) => {
    const digits = match[0].replace(/[ -]/g, "");
    const isCard = digits.length >= 12 && digits.length <= 19 && isLuhnNumber(digits) && !/^(\d)\1+$/.test(digits);
    return isCard ? [{ start: match.index, end: match.index + match[0].length, kind: "CREDIT_CARD" as const }] : [];
  });
}

/** Offset after `count` letters and digits from `start`, single blanks or hyphens between them; -1 if they are not there. */
function endAfter(text: string, start: number, count: number): number {
  let seen = 0;
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (/[A-Z0-9]/.test(unit)) seen += 1;
    else if (!/[ -]/.test(unit) || /[ -]/.test(text.charAt(at - 1))) return -1;
    if (seen === count) return at + 1;
  }
  return -1;
}

/** Spans of IBANs, in order. Lower case is not an IBAN: it would turn up in ordinary words. */
export function findIbans(text: string): PiiSpan[] {
  return [...text.matchAll(ibanStarts)].flatMap(({ index: start, 0: head }): PiiSpan[] => {
    const length = countrySpecs[head.slice(0, 2)]?.chars;
    const end = length ? endAfter(text, start, length) : -1;
    // A letter or digit right behind belongs to the number and makes it another.
    if (end < 0 || /[A-Za-z0-9]/.test(text.charAt(end))) return [];
    const candidate = text.slice(start, end).replace(/[ -]/g, "");
    return isValidIBAN(candidate) ? [{ start, end, kind: "IBAN_CODE" }] : [];
  });
}
