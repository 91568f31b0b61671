/** What a PDF is made of: a report without its document, and no more of it than can be drawn in a bounded time. */
import { z } from "zod";
import { ResumeFeedbackResponseSchema } from "../../validation/schemas";

const { document: _document, ...shape } = ResumeFeedbackResponseSchema.shape;
/** Leaves out the lines, whole or kept. */
export const PrintableReportSchema = z.object(shape);
export type PrintableReport = z.infer<typeof PrintableReportSchema>;

/** Far above what any engine writes; a body sent by hand may be larger, and would keep the process busy. */
const maxParts = 600;
const maxChars = 300_000;

/** True when the report is no larger than one that an engine could have written. */
export function isPrintable(report: PrintableReport): boolean {
  const { findings, rewrites, strengths, gaps, missing, ledger, jobMatch, nextSteps, firstRead, withheld, profile } =
    report;
  const match = [...(jobMatch?.required ?? []), ...(jobMatch?.preferred ?? [])];
  const terms = profile?.search.terms ?? [];
  const disagreements = profile?.agreement?.disagreements ?? [];
  const lists = [
    findings,
    rewrites,
    strengths,
    gaps,
    missing,
    ledger,
    match,
    nextSteps,
    firstRead,
    withheld,
    terms,
    disagreements,
  ];
  const parts = lists.reduce((sum, list) => sum + list.length, 0) + report.extraction.warnings.length;
  return parts <= maxParts && JSON.stringify(report).length <= maxChars;
}

/** "7", "7, 12", "7, 12, 14 …": the lines of some anchors. */
export function linesOf(anchors: readonly { line: number }[]): string {
  const lines = [...new Set(anchors.map(({ line }) => line))].sort((one, other) => one - other);
  return lines.slice(0, 3).join(", ") + (lines.length > 3 ? " …" : "");
}

/** "+3", "−4", "0". */
export const signedPoints = (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : "0");

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
