/**
 * What a document is once it has been read: lines in reading order, with what the layout said about them.
 * `lib/documents` makes it, the engines judge it. Pure data, so that it crosses a worker and runs in a browser.
 */
import type { LinkedInProfile } from "../validation/linkedInProfile";
import type { Extraction } from "../validation/schemas";

/** Layout of one line in PDF points, origin at the top left of its page. Absent for plain text. */
export interface LineLayout {
  x: number;
  y: number;
  right: number;
  fontSizePt: number;
  bold: boolean;
  /** 0 for the main column, 1 and up for further columns or sidebars, in reading order. */
  column: number;
}

/** One line as the reader saw it. Never blank; `text` has no line break and is what anchors count in. */
export interface DocumentLine {
  /** 1-based position in the document. */
  n: number;
  /** 1-based page. */
  page: number;
  text: string;
  /** True where the source left a gap (blank line, extra leading, page turn) above the line. */
  gapBefore: boolean;
  /** Blanks that stood before the text, in characters, where a source of plain text has any. */
  margin?: number;
  /** Words set in a heading style by the source format (DOCX heading styles, Markdown `#`). */
  headingLevel?: number;
  layout?: LineLayout;
}

/** A document as parsed: what the reader can see, in the order it is read. */
export interface ParsedDocument {
  lines: DocumentLine[];
  extraction: Extraction;
}

/** The day a document is judged by: year and month (1 to 12). A parameter, never the clock. */
export interface AsOf {
  year: number;
  month: number;
}

/** What an engine is given. Texts are trimmed; absent means not given. */
export interface AnalysisInput {
  document: ParsedDocument;
  /** When the document is a LinkedIn profile: what its reader made of the same lines. */
  profile?: LinkedInProfile | undefined;
  /** A résumé to hold the profile against. */
  compareWith?: ParsedDocument | undefined;
  jobDescription?: string | undefined;
  targetRole?: string | undefined;
  asOf: AsOf;
}
