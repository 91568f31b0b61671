/** The evaluation's rows as a Markdown table, which a terminal shows as well as a page does. */
import type { EvalRow } from "./evalRow";

const verdictOf = (row: EvalRow): string => (row.met === null ? "" : row.met ? "met" : "missed");

/** A Markdown table with columns padded to the same width. */
export function renderTable(rows: readonly EvalRow[]): string {
  const cells = rows.map((row) => [
    row.area,
    row.what,
    row.figure,
    row.bar,
    verdictOf(row),
    String(row.count),
    row.interval,
  ]);
  const head = ["area", "what", "figure", "bar", "", "count", "95 % interval"];
  const widths = head.map((title, column) =>
    Math.max(title.length, 3, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)].join("\n");
}
