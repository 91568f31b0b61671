/**
 * Bytes of a text file as a string: UTF-8 first, UTF-16 by its mark or its zeros, Windows-1252 when UTF-8 is broken.
 */
import { looksLikeUtf16 } from "../sniffDocument";

export interface DecodedText {
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** True when some bytes had no meaning in any encoding tried, so that characters may be wrong. */
  isDoubtful: boolean;
}

/** Decodes whole files; never throws. A byte order mark is taken off. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (looksLikeUtf16(bytes)) {
    const bigEndian = bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] !== 0);
    const encoding = bigEndian ? "utf-16be" : "utf-16le";
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, encoding, isDoubtful: text.includes("\uFFFD") };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8", isDoubtful: false };
  } catch {
    return decodeBroken(bytes);
  }
}

/** Chooses between UTF-8 with a few broken bytes and Windows-1252, by which leaves fewer characters in doubt. */
function decodeBroken(bytes: Uint8Array): DecodedText {
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  const broken = utf8.match(/\uFFFD/g)?.length ?? 0;
  const whole = utf8.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (whole > broken * 2) return { text: utf8, encoding: "utf-8", isDoubtful: true };
  const text = new TextDecoder("windows-1252").decode(bytes);
  return { text, encoding: "windows-1252", isDoubtful: /[\u0080-\u009F]/.test(text) };
}
