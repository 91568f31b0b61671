/**
 * What a reader sees of a string. Unicode tags, zero-width characters and direction overrides carry text or order that
 * no eye meets, so they are taken out and named; other spellings of the same glyph (ligatures, odd spaces) are evened.
 */

/** Unicode tags: a hidden alphabet, each U+E0020 to U+E007E standing for an ASCII character. */
const tagPattern = /[\u{E0000}-\u{E007F}]+/gu;
const zeroWidthPattern = /\u200B|\u200C|\u200D(?!\p{Extended_Pictographic})|[\u2060-\u2064\uFEFF\u180E\u00AD]|\u034F/gu;
const bidiPattern = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C]/g;
const controlPattern = /[\p{Cc}\uFFF9-\uFFFC]/gu;
const flagPattern = /\u{1F3F4}[\u{E0061}-\u{E007A}\u{E0030}-\u{E0039}]{2,8}\u{E007F}/gu;
const ligatures: Readonly<Record<string, string>> = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
  "\uFB05": "st",
  "\uFB06": "st",
};

/** Bullet glyphs of common and symbol fonts, private-use ones among them (Wingdings and Symbol map to U+F0xx). */
const bulletGlyphs = "•●∙⚫⬤‣▪■◾◼▸►▶▹❖➢➤➔✓✔◦○◉◆◇⁃⦁⁌⁍";
const bulletPattern = new RegExp(
  `^([${bulletGlyphs}\uE000-\uF8FF]|[·–—-](?=[\\s\\u00A0])|[o§](?=[\\s\\u00A0]{2,}))[\\s\\u00A0]*(?=\\S)`,
  "u",
);

export interface VisibleText {
  text: string;
  /** What was hidden and taken out, in words for a warning; empty when nothing was. */
  hidden: ("tags" | "zero-width" | "direction")[];
}

/** ASCII, letters of Western Europe and the marks of print: nothing of the kind is among them, nor a glyph spelled otherwise. */
const plain = /^[\t\n\r -~¡-¬®-ÿ‘’“”–—•…€]*$/;

/** Takes out of one string what cannot be seen. Line breaks stay. Canonical composition (NFC) is applied. */
export function visibleText(source: string): VisibleText {
  if (plain.test(source)) return { text: source, hidden: [] };
  const hidden: VisibleText["hidden"] = [];
  const withoutFlags = source.replace(flagPattern, "\u{1F3F4}");
  const take = (text: string, pattern: RegExp, name: VisibleText["hidden"][number]): string => {
    const next = text.replace(pattern, "");
    if (next !== text) hidden.push(name);
    return next;
  };
  let text = take(withoutFlags, tagPattern, "tags");
  // Soft hyphens and byte order marks are honest typesetting; only inside a word is a zero-width sign a disguise.
  const disguised = /[\p{L}\p{N}](?:[\u200B\u2060-\u2064\u180E]|\u034F)[\p{L}\p{N}]/u.test(text);
  text = text.replace(zeroWidthPattern, "");
  if (disguised) hidden.push("zero-width");
  const overridden = /[\u202D\u202E]/.test(text);
  text = text.replace(bidiPattern, "");
  if (overridden) hidden.push("direction");
  text = text
    .replace(controlPattern, (sign) => (/\s/.test(sign) ? sign : ""))
    .replace(/[\uFB00-\uFB06]/g, (glyph) => ligatures[glyph] ?? glyph)
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, " ");
  return { text: text.normalize("NFC"), hidden };
}

/** The second half of a period that was folded at its dash: "- Present", "– June 2021". */
const restOfPeriod =
  /^[–—-]\s+(?:present|now|today|current|(?:\p{L}{3,9}\.?\s|\d{1,2}[/.])?(?:19|20)\d{2})\s*(?:$|[)\]])/iu;

/** Opens with a letter or a figure, of which only "o" may be a glyph. */
const opensPlain = /^[a-np-zA-Z\d]/;

/** A line with its bullet glyph, if it opens with one, written as "• ". */
export function evenBullet(line: string): string {
  if (opensPlain.test(line)) return line;
  return restOfPeriod.test(line) ? line : line.replace(bulletPattern, "• ");
}

/** True when a line opens with a bullet, a dash used as one, or a symbol font's private-use glyph. */
export function opensWithBullet(line: string): boolean {
  return bulletPattern.test(line);
}

/** The words of a hidden_text warning. Says what was left out and what to do, never what it read. */
export function hiddenTextMessage(kinds: ReadonlySet<string>): string {
  const names: Record<string, string> = {
    tags: "invisible Unicode characters",
    "zero-width": "zero-width characters inside words",
    direction: "characters that turn the reading direction",
    faint: "text in the colour of its background",
    tiny: "text too small to read",
    outside: "text outside of the page",
    invisible: "text set to be invisible",
    layer: "text on a hidden layer",
  };
  const found = [...kinds].map((kind) => names[kind] ?? kind);
  return `We left out ${found.join(", ")}: a reader cannot see it, and software that can may count it against you. Remove it.`;
}
