/**
 * Tells what a file is by its first bytes; its name only decides between text and Markdown. What is not read gets an
 * error that says what it is and which way leads on.
 */
import { type DocumentFault, documentError } from "./documentErrors";
import { documentLimits } from "./documentLimits";

export type DocumentKind = "pdf" | "docx" | "text" | "markdown";

/** Leading bytes of what is refused, in hex, with `..` for any byte. Sources: the formats' own specifications. */
const refused: readonly (readonly [hex: string, fault: DocumentFault])[] = [
  ["ffd8ff", "image"], // JPEG
  ["89504e470d0a1a0a", "image"], // PNG
  ["474946383", "image"], // GIF
  ["52494646........57454250", "image"], // WebP
  ["49492a00", "image"], // TIFF, little endian
  ["4d4d002a", "image"], // TIFF, big endian
  ["424d............0000", "image"], // BMP
  ["........667479706865", "image"], // HEIC, HEIX
  ["........6674797061766966", "image"], // AVIF
  ["........66747970", "binary"], // MP4 and its kin
  ["d0cf11e0a1b11ae1", "encryptedWord"], // OLE: .doc, or an encrypted .docx
  ["7b5c727466", "rtf"],
  ["526172211a07", "archive"],
  ["377abcaf271c", "archive"],
  ["1f8b", "archive"],
  ["425a68", "archive"],
  ["fd377a585a00", "archive"],
];

function startsWithHex(bytes: Uint8Array, hex: string): boolean {
  for (let at = 0; at < hex.length; at += 1) {
    const wanted = hex.charAt(at);
    const byte = bytes[at >> 1];
    if (byte === undefined) return false;
    if (wanted !== "." && wanted !== (at % 2 === 0 ? byte >> 4 : byte & 15).toString(16)) return false;
  }
  return true;
}

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

function sniffZip(bytes: Uint8Array): DocumentKind {
  // Names of parts stand uncompressed in the local headers and again in the directory at the end.
  const names = latin(bytes.subarray(0, 8_192)) + latin(bytes.subarray(Math.max(0, bytes.length - 262_144)));
  if (names.includes("word/document") || names.includes("word/")) return "docx";
  if (names.includes("vnd.oasis.opendocument")) throw documentError("openDocument");
  if (/\b(xl|ppt)\//.test(names)) throw documentError("officeOther");
  if (names.includes("Index/Document.iwa")) throw documentError("applePages");
  // Word itself names its parts otherwise at times; the reader follows the package's own relations.
  if (names.includes("[Content_Types].xml")) return "docx";
  throw documentError("archive");
}

/** Share of bytes that no text has: NUL and control characters, tab and line ends aside. */
function controlShare(bytes: Uint8Array): number {
  const head = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of head) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls += 1;
  return controls / head.length;
}

const hasUtf16Mark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** UTF-16 without a mark: in Latin text every other byte is zero. */
export function looksLikeUtf16(bytes: Uint8Array): boolean {
  if (hasUtf16Mark(bytes)) return true;
  const head = bytes.subarray(0, 400);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = head.length / 2;
  return head.length >= 8 && ((odd > half * 0.7 && even === 0) || (even > half * 0.7 && odd === 0));
}

/**
 * The kind of a document by its bytes.
 * @throws AppError PAYLOAD_TOO_LARGE over 4 MB, UNREADABLE_DOCUMENT when empty or locked, UNSUPPORTED_MEDIA_TYPE else.
 */
export function sniffDocument(bytes: Uint8Array, fileName?: string): DocumentKind {
  if (bytes.length > documentLimits.fileMaxBytes) throw documentError("tooLarge");
  if (bytes.length === 0) throw documentError("empty");
  // PDF allows rubbish in the first 1,024 bytes (ISO 32000-1, annex H.3.4.1).
  if (latin(bytes.subarray(0, 1_024)).includes("%PDF-")) return "pdf";
  if (startsWithHex(bytes, "504b0304") || startsWithHex(bytes, "504b0506")) return sniffZip(bytes);
  const known = refused.find(([hex]) => startsWithHex(bytes, hex));
  if (known?.[1] === "encryptedWord") {
    const isEncryptedDocx = Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
    throw documentError(isEncryptedDocx ? "encryptedWord" : "oldWord");
  }
  if (known) throw documentError(known[1]);
  if (!looksLikeUtf16(bytes) && controlShare(bytes) > 0.02) throw documentError("binary");
  const start = latin(bytes.subarray(0, 512))
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart()
    .toLowerCase();
  if (start.startsWith("{\\rtf")) throw documentError("rtf");
  // Word and mail programs save pages as one file of MIME parts (RFC 2557).
  if (/^(?:<!doctype html|<html|<head|<body|mime-version:\s*1)/.test(start)) throw documentError("web");
  if (start.startsWith("<?xml")) throw documentError(start.includes("<html") ? "web" : "xml");
  if (start === "" && latin(bytes).trim() === "") throw documentError("empty");
  return /\.(md|markdown|mdown)$/i.test(fileName ?? "") ? "markdown" : "text";
}
