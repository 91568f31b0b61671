/**
 * A report as it is kept: everything but the document. Of the document stay the lines that the report quotes, the
 * shape of the others, and the headings with how much stands under each. Pure: the browser keeps a signed-out report
 * in the same form.
 */
import { z } from "zod";
import { lineKinds, type ReportLine, type ResumeFeedbackResponse, ResumeFeedbackResponseSchema } from "./schemas";

/** A line of the page. `text` is null for one that nothing quotes: it is drawn as a ruled blank. */
export const SavedLineSchema = z.strictObject({
  n: z.int().min(1),
  page: z.int().min(1),
  kind: z.enum(lineKinds),
  contentStart: z.int().min(0),
  gapBefore: z.boolean(),
  text: z.string().nullable(),
});
export type SavedLine = z.infer<typeof SavedLineSchema>;

/** One section: its heading (empty for what stands above the first) and how many lines it has. */
export const OutlineSchema = z.array(z.strictObject({ heading: z.string(), lines: z.int().min(0) }));
export type Outline = z.infer<typeof OutlineSchema>;

const { document: _document, ...keptShape } = ResumeFeedbackResponseSchema.shape;
export const SavedReportSchema = z.strictObject({
  ...keptShape,
  lines: z.array(SavedLineSchema),
  outline: OutlineSchema,
});
export type SavedReport = z.infer<typeof SavedReportSchema>;

/** The numbers of the lines that some part of the report points at. */
function quotedLines(report: ResumeFeedbackResponse): ReadonlySet<number> {
  const jobs = [report.jobMatch, ...(report.otherJobs ?? [])].filter((job) => job !== null);
  const requirements = jobs.flatMap(({ required, preferred }) => [...required, ...preferred]);
  const { search, agreement } = report.profile ?? {};
  const ofProfile = [
    ...(search?.terms.flatMap(({ found }) => found) ?? []),
    ...(agreement?.disagreements.map(({ profile }) => profile) ?? []),
    ...(agreement?.onlyInProfile ?? []),
  ];
  const ofPage = [report.ledger, report.findings, report.strengths, report.gaps, report.firstRead];
  const anchored: readonly { anchors: readonly { line: number }[] }[] = [
    ...ofPage.flat(),
    ...requirements,
    ...ofProfile,
  ];
  const lines = anchored.flatMap(({ anchors }) => anchors.map(({ line }) => line));
  return new Set([...lines, ...report.rewrites.map(({ line }) => line)]);
}

function outlineOf(lines: readonly ReportLine[]): Outline {
  const outline: Outline = [];
  for (const line of lines) {
    if (line.kind === "heading") outline.push({ heading: line.text.trim(), lines: 0 });
    else {
      if (outline.length === 0) outline.push({ heading: "", lines: 0 });
      const section = outline.at(-1);
      if (section) section.lines += 1;
    }
  }
  return outline;
}

/** What is kept of a report. */
export function toSavedReport(report: ResumeFeedbackResponse): SavedReport {
  const { document, ...kept } = report;
  const quoted = quotedLines(report);
  const lines = document.lines.map((line) =>
    quoted.has(line.n) ? line : { ...line, text: null, contentStart: 0 },
  ) satisfies SavedLine[];
  return { ...kept, lines, outline: outlineOf(document.lines) };
}

/** A kept report and the document it was made from, once more whole. */
export function withDocument(saved: SavedReport, lines: readonly ReportLine[]): ResumeFeedbackResponse {
  const { lines: _lines, outline: _outline, ...report } = saved;
  return { ...report, document: { lines: [...lines] } };
}
