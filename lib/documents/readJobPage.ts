/** A job description from a file that somebody saved: a web page (HTML), PDF, DOCX or text. Nothing is fetched or kept. */
import { documentError } from "./documentErrors";
import { documentLimits } from "./documentLimits";
import { isWebPage } from "./isWebPage";
import { type DocumentInput, readDocument } from "./readDocument";
import { readHtml } from "./readHtml";
import { decodeText } from "./text/decodeText";

/**
 * The words of the posting, lines and gaps as they stand.
 * @throws AppError of `readDocument`; UNREADABLE_DOCUMENT for a page without words.
 */
export async function readJobPage(input: DocumentInput): Promise<string> {
  const { bytes } = input;
  if (bytes.length > documentLimits.fileMaxBytes) throw documentError("tooLarge");
  if (bytes.length === 0) throw documentError("empty");
  if (isWebPage(bytes)) {
    const text = readHtml(decodeText(bytes).text);
    if (text === "") throw documentError("empty");
    return text;
  }
  const { lines } = await readDocument(input);
  return lines.map(({ text, gapBefore }, index) => (gapBefore && index > 0 ? `\n${text}` : text)).join("\n");
}
