/**
 * The lines that a profile keeps of a copied page: the person's, each once, numbered anew. Buttons, second copies, other
 * people's words and posts are left out, so that what is judged and shown beside the report is the profile alone.
 */
import type { ProfileLine } from "../../validation/linkedInProfile";
import type { Row } from "../rows";
import type { Section } from "../sections";

export interface OwnLines {
  lines: ProfileLine[];
  /** The sections with their rows standing in `lines`; those left out keep their heading and no rows. */
  sections: Section[];
}

/** Sections of other people's words, and of what is not read. */
const notOwn: ReadonlySet<string> = new Set(["recommendations", "unread"]);

/** Numbers the rows of sections anew, a line a row. */
export function keepOwnLines(sections: readonly Section[]): OwnLines {
  const lines: ProfileLine[] = [];
  const place = (row: Row, gapBefore: boolean): Row => {
    const n = lines.length + 1;
    lines.push({ n, page: 1, text: row.text, gapBefore: gapBefore && n > 1 });
    return { n, start: 0, end: row.text.length, text: row.text, gapBefore: gapBefore && n > 1 };
  };
  const kept = sections.map(({ kind, heading, rows }): Section => {
    if (notOwn.has(kind)) return { kind, heading: null, rows: [] };
    return {
      kind,
      heading: heading && place(heading, true),
      rows: rows.map((row) => place(row, row.gapBefore)),
    };
  });
  return { lines, sections: kept };
}
