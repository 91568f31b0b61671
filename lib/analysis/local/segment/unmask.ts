/** Makes hidden words plain: zero-width and tag characters, letters set apart, digits for letters, Base64. Pure. */

import { isAscii, isDigitCode, isLetterCode, isPlainPrint } from "../../asciiText";

const zeroWidth = /[\u200b-\u200f\u2060-\u2064\ufeff\u00ad\u180e]/g;
/** Unicode tag characters mirror ASCII and are never drawn. */
const tags = /[\u{e0020}-\u{e007e}]+/gu;
const leet: ReadonlyMap<string, string> = new Map([
  ["0", "o"],
  ["1", "i"],
  ["3", "e"],
  ["4", "a"],
  ["5", "s"],
  ["7", "t"],
  ["@", "a"],
  ["$", "s"],
]);
const mixed = /(?<![\p{L}\d@$])(?=[\p{L}\d@$]*\p{Ll})(?=[\p{L}\d@$]*[013457@$]\p{L})[\p{L}\d@$]{3,}(?![\p{L}\d@$])/gu;
const blobs = /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{24,}={0,2}/g;

/** Letters set apart by spaces, joined to words where two spaces (or a space beside a masked one) part them. */
function joinLetters(text: string): string {
  if (!lettersApart.test(text)) return text;
  const spaced = text.match(/(?:^|\s)[\p{L}\d](?=\s|$|[.,:;!?])/gu)?.length ?? 0;
  if (spaced < 12 || spaced < text.length / 5) return text;
  return text
    .replace(/\s{2,}/g, "\u0001")
    .replace(/\s/g, "")
    .replaceAll("\u0001", " ");
}

/** The text of Base64 runs that decode to words; "" when there are none. */
export function decodeBlobs(text: string): string {
  const decoded: string[] = [];
  for (const [blob] of text.matchAll(blobs)) {
    if (blob.length % 4 === 1) continue;
    let plain = "";
    try {
      plain = atob(blob);
    } catch {
      // Not Base64 after all: a long word or a key, which says nothing.
      continue;
    }
    if (/^[\x20-\x7e\s]+$/.test(plain) && /[a-z]{2,} [a-z]{2,}/i.test(plain)) decoded.push(plain);
  }
  return decoded.join(" ");
}

/** What is written in tag characters; "" when nothing is. */
export const hiddenIn = (text: string): string =>
  isAscii(text) ? "" : (text.match(tags) ?? []).map(plainTags).join(" ");

const plainTags = (hidden: string): string =>
  [...hidden].map((mark) => String.fromCodePoint((mark.codePointAt(0) ?? 0) - 0xe0000)).join("");

/** Three characters each by itself, without which no letters are set apart. */
const lettersApart = /(?:^|\s)\S\s+\S\s+\S\s/;
const besideLetter = /[a-z][013457@$]|[013457@$][a-z]/i;

/** True for plain print in which nothing is masked, as nearly every line is: told by one look at its characters. */
function isPlain(text: string): boolean {
  if (!isPlainPrint(text)) return false;
  let alone = 0;
  let before = 32;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isBlank = code <= 32;
    // A digit, "@" or "$" beside a letter may stand for one.
    if (isLetterCode(code) ? standsForLetter(before) : standsForLetter(code) && isLetterCode(before)) return false;
    if (isBlank && before > 32 && (at === 1 || text.charCodeAt(at - 2) <= 32)) alone += 1;
    before = code;
  }
  return alone < 3;
}

const standsForLetter = (code: number): boolean => isDigitCode(code) || code === 64 || code === 36;

/** The text as a machine would read it, without tricks that hide words from people. */
export function unmask(text: string): string {
  if (isPlain(text)) return text;
  const shown = isAscii(text) ? text : text.replace(tags, (hidden) => ` ${plainTags(hidden)} `).replace(zeroWidth, "");
  const joined = joinLetters(shown);
  if (!besideLetter.test(joined)) return joined;
  return joined.replace(mixed, (word) =>
    (word.match(/[013457@$]/g)?.length ?? 0) * 2 > word.length
      ? word
      : [...word].map((mark) => leet.get(mark) ?? mark).join(""),
  );
}
