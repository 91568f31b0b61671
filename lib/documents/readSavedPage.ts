/** A web page that somebody saved, as lines: what a reader would see of its main part. Nothing of it is run or fetched. */
import type { ParsedDocument } from "../analysis/document";
import { documentError } from "./documentErrors";
import { documentLimits } from "./documentLimits";
import { readHtml } from "./readHtml";
import { readText } from "./readText";
import { decodeText } from "./text/decodeText";

/**
 * Reads a page of at most 4 MB; the marks of list items are left out, as they are the page's and not the writer's.
 * @throws AppError PAYLOAD_TOO_LARGE, UNREADABLE_DOCUMENT for a page without words
 */
export function readSavedPage(bytes: Uint8Array): ParsedDocument {
  if (bytes.length > documentLimits.fileMaxBytes) throw documentError("tooLarge");
  return readText(readHtml(decodeText(bytes).text).replace(/^- /gm, ""));
}
