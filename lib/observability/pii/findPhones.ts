/**
 * Phone numbers: national and international, with separators or bare, fictional ones (555-01xx) included.
 * Shapes decide most; libphonenumber-js decides the rest, for a bounded number of candidates a text, past which a
 * doubtful number counts as a phone: a scrubber errs on the side of hiding.
 */
import { isPossiblePhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { PiiSpan } from "./span";

const candidates =
  /(?<![\d$€£.,/])(?:\+|\(\+?)?\d(?:[ \t]?[-–.·/]?[ \t]?\(?\d+\)?){1,9}(?:[ ]?(?:x|ext\.?|extension)[ ]?\d{1,6})?(?![\d%]|[.,]\d)/gi;
const maxVerdicts = 60;

/** Regions whose national numbering is tried for a number without country code: the largest English and German ones, Israel, Japan, Brazil. */
const regions = ["US", "GB", "DE", "IN", "AU", "FR", "IL", "JP", "BR", "IE", "NZ", "ZA", "CH", "AT"] as const;

const isDateLike = (raw: string): boolean =>
  /^\(?(19|20)\d{2}\s?[-–/.]\s?((19|20)?\d{2})\)?([-–/.]\d{1,2})?$/.test(raw) ||
  /^\d{1,2}[-–/.]\d{1,2}[-–/.](19|20)?\d{2}$/.test(raw) ||
  /^\d{1,2}\s?[/.]\s?(19|20)\d{2}(\s?[-–]\s?\d{1,2}\s?[/.]\s?(19|20)\d{2})?$/.test(raw) ||
  /^(19|20)\d{2}([-/.]\d{2})?\s?[-–]\s?(19|20)\d{2}([-/.]\d{2})?$/.test(raw) ||
  /^\d{5}[- ]\d{4}$/.test(raw);

const contextWord = /\b(tel|phone|mobile|cell|call|fax|contact|whatsapp|handy|mob|ph)\b[^\d\n]{0,24}$/i;

/** True when the raw text is a phone by its shape alone; false when it cannot be one; null when a library has to say. */
function verdictByShape(raw: string, digits: string, before: string): boolean | null {
  if (digits.length < 7 || digits.length > 16 || isDateLike(raw) || /^(\d)\1+$/.test(digits)) return false;
  if (/\d\s*[–/]\s*\d/.test(raw) && !contextWord.test(before) && !raw.startsWith("+")) return false;
  if (raw.startsWith("+") || raw.startsWith("(+")) return true;
  if (contextWord.test(before)) return true;
  if (/^1?[-. ]?\(?[2-9]\d{2}\)?[-. ]?\d{3}[-. ]?\d{4}\D?/.test(raw) && (digits.length === 10 || digits.length === 11))
    return true;
  if (/^[2-9]\d{2}-\d{4}$/.test(raw)) return true;
  if (/^\d{8,}$/.test(raw) && digits.length !== 10 && digits.length !== 11) return false;
  return null;
}

function verdictByLibrary(raw: string, digits: string): boolean {
  if (/^[1-9]\d{0,2}([ .]\d{3})+$/.test(raw)) return false;
  const national = regions.some((region) =>
    digits.startsWith("0") || region === "US" ? isValidIn(raw, region) : false,
  );
  return national || (digits.length > 10 && isPossiblePhoneNumber(`+${digits}`) && isValidIn(`+${digits}`, "US"));
}

const isValidIn = (raw: string, region: (typeof regions)[number]): boolean =>
  parsePhoneNumberFromString(raw, region)?.isValid() ?? false;

/** Spans of phone numbers, in order. */
export function findPhones(text: string): PiiSpan[] {
  let verdicts = 0;
  return [...text.matchAll(candidates)].flatMap((match): PiiSpan[] => {
    const raw = match[0].trim();
    const digits = raw.replace(/(x|ext).*$/i, "").replace(/\D/g, "");
    const before = text.slice(Math.max(0, match.index - 32), match.index);
    const byShape = verdictByShape(raw, digits, before);
    if (byShape === null) verdicts += 1;
    const isPhone = byShape ?? (verdicts > maxVerdicts || verdictByLibrary(raw, digits));
    return isPhone ? [{ start: match.index, end: match.index + raw.length, kind: "PHONE_NUMBER" }] : [];
  });
}
