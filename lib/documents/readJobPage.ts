/** A job description from a file that somebody saved: a web page (HTML), PDF, DOCX or text. Nothing is fetched or kept. */
import { documentError } from "./documentErrors";
import { documentLimits } from "./documentLimits";
import { type DocumentInput, readDocument } from "./readDocument";
import { readHtml } from "./readHtml";
import { decodeText } from "./text/decodeText";

/** True for what begins as a web page does, comments and declarations aside. */
function isWebPage(start: string): boolean {
  const head = start.replace(/^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*/, "").toLowerCase();
  return /^<(?:!doctype html|html|head|body|main|article|div|section|h1|p)[\s>]/.test(head);
}

/**
 * The words of the posting, lines and gaps as they stand.
 * @throws AppError of `readDocument`; UNREADABLE_DOCUMENT for a page without words.
 */
export async function readJobPage(input: DocumentInput): Promise<string> {
  const { bytes } = input;
  if (bytes.length > documentLimits.fileMaxBytes) throw documentError("tooLarge");
  if (bytes.length === 0) throw documentError("empty");
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_096)).toString("latin1");
  if (isWebPage(start.replace(/^\xef\xbb\xbf/, ""))) {
    const text = readHtml(decodeText(bytes).text);
    if (text === "") throw documentError("empty");
    return text;
  }
  const { lines } = await readDocument(input);
  return lines.map(({ text, gapBefore }, index) => (gapBefore && index > 0 ? `\n${text}` : text)).join("\n");
}
