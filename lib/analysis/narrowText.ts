/**
 * The same text in the narrower form that engines keep it in, a byte a character, where all its characters allow it. A
 * line cut from a page with one "•" or "–" anywhere inherits two bytes a character; expressions are then compiled a
 * second time and run up to five times longer.
 */
const wide = /[^\0-\xff]/;
const chunkChars = 4_096;

/** `text` itself, character by character; only how it is stored may differ. */
export function narrowText(text: string): string {
  if (wide.test(text)) return text;
  let narrow = "";
  for (let from = 0; from < text.length; from += chunkChars) {
    const to = Math.min(text.length, from + chunkChars);
    const codes = new Array<number>(to - from);
    for (let index = from; index < to; index += 1) codes[index - from] = text.charCodeAt(index);
    narrow += String.fromCharCode(...codes);
  }
  return narrow;
}
