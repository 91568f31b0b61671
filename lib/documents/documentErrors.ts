/**
 * Every way a document can be refused, as a named error whose message tells a job seeker what is wrong and what to do.
 * Messages never contain a word of the document or its file name.
 */

import type { ErrorCode } from "../backend/errorCodes";
import { AppError } from "../backend/errors";

export const documentFaults = {
  empty: ["UNREADABLE_DOCUMENT", "That file is empty. Export it again, or paste the text of your résumé."],
  image: [
    "UNSUPPORTED_MEDIA_TYPE",
    "That file is a picture, whatever its name says. Export your résumé as PDF or DOCX, or paste its text.",
  ],
  oldWord: [
    "UNSUPPORTED_MEDIA_TYPE",
    "That is the old Word format (.doc). Open it, save it as .docx or PDF, and upload that.",
  ],
  rtf: ["UNSUPPORTED_MEDIA_TYPE", "That is an RTF file. Save it as .docx or PDF, or paste its text."],
  openDocument: [
    "UNSUPPORTED_MEDIA_TYPE",
    "That is an OpenDocument file. Export it as .docx or PDF, or paste its text.",
  ],
  officeOther: [
    "UNSUPPORTED_MEDIA_TYPE",
    "That is a spreadsheet or a slide deck. Save your résumé as .docx or PDF, or paste its text.",
  ],
  archive: ["UNSUPPORTED_MEDIA_TYPE", "That is an archive. Unpack it and upload the résumé itself as PDF or DOCX."],
  web: ["UNSUPPORTED_MEDIA_TYPE", "That is a web page. Print it to PDF, or paste the text of your résumé."],
  xml: [
    "UNSUPPORTED_MEDIA_TYPE",
    "That is an XML file. Open it in your editor and save it as .docx or PDF, or paste its text.",
  ],
  applePages: [
    "UNSUPPORTED_MEDIA_TYPE",
    "That is an Apple Pages file. Export it from Pages as Word or PDF, or paste its text.",
  ],
  binary: [
    "UNSUPPORTED_MEDIA_TYPE",
    "That is not a document we know. We read PDF, DOCX, TXT and MD files; pasting the text always works.",
  ],
  encryptedPdf: [
    "UNREADABLE_DOCUMENT",
    "That PDF is locked with a password. Save a copy without one, or paste the text.",
  ],
  encryptedWord: [
    "UNREADABLE_DOCUMENT",
    "That Word file is locked with a password or in the old format. Save it as .docx without a password, or as PDF.",
  ],
  brokenPdf: [
    "UNREADABLE_DOCUMENT",
    "That PDF is damaged. Export it again from where you wrote it, or paste the text.",
  ],
  brokenDocx: ["UNREADABLE_DOCUMENT", "That Word file is damaged. Open it, save it again as .docx, or paste the text."],
  brokenArchive: [
    "UNREADABLE_DOCUMENT",
    "That archive is damaged. Download it from LinkedIn again, or save your profile as PDF there.",
  ],
  encryptedArchive: [
    "UNREADABLE_DOCUMENT",
    "That archive is locked with a password. Upload it as LinkedIn gave it, or save your profile as PDF there.",
  ],
  noArchive: [
    "UNSUPPORTED_MEDIA_TYPE",
    "That is not LinkedIn's data archive: a ZIP that holds Profile.csv or Positions.csv. Saving your profile as PDF on LinkedIn is the quicker way.",
  ],
  scan: [
    "UNREADABLE_DOCUMENT",
    "That PDF is a scan: a picture of a page with no text in it, so employers' software cannot read it either. Export it from your editor, or paste the text.",
  ],
  noText: ["UNREADABLE_DOCUMENT", "There is no text in that document. Export it again, or paste the text."],
  outlinedText: [
    "UNREADABLE_DOCUMENT",
    "The letters in that PDF are drawn shapes, not text, so employers' software cannot read it either. Export it with real text, or paste the text.",
  ],
  tooLarge: [
    "PAYLOAD_TOO_LARGE",
    "That file is larger than 4 MB. Export it without large pictures, or paste the text.",
  ],
  tooManyPages: ["PAYLOAD_TOO_LARGE", "That document has far more pages than a résumé. Upload the résumé alone."],
  tooComplex: [
    "PAYLOAD_TOO_LARGE",
    "That document holds more than we can unpack safely. Export it again as a plain PDF or DOCX, or paste the text.",
  ],
  slow: ["TIMEOUT", "That document took too long to read. Export it again as a simpler PDF, or paste the text."],
  busy: ["SERVICE_UNAVAILABLE", "We are reading many documents right now. Try again in a moment."],
  workerFailed: ["INTERNAL_ERROR", "We had trouble reading that document. Please try again, or paste the text."],
} as const satisfies Record<string, readonly [ErrorCode, string]>;

export type DocumentFault = keyof typeof documentFaults;

/** True for a name of the table: what a worker sends back across the border. */
export function isDocumentFault(value: unknown): value is DocumentFault {
  return typeof value === "string" && Object.hasOwn(documentFaults, value);
}

/** The error of a named fault. The fault's name travels as `cause`, for logs and for the worker's border. */
export function documentError(fault: DocumentFault, retryAfterSeconds?: number): AppError {
  const [code, message] = documentFaults[fault];
  return new AppError({ code, message, cause: fault, retryAfterSeconds });
}

/** The fault an error was made from, or null when it came from elsewhere. */
export function documentFaultOf(thrown: unknown): DocumentFault | null {
  return thrown instanceof AppError && isDocumentFault(thrown.cause) ? thrown.cause : null;
}
