/** How the reader understood each line of the page, for the pane that shows the résumé beside the report. */
import type { ReportLine } from "../../../validation/schemas";
import type { TypedResume, Unit } from "../resume";

const shown: Record<Unit["kind"], ReportLine["kind"]> = {
  name: "name",
  contact: "contact",
  heading: "heading",
  role: "role",
  bullet: "bullet",
  prose: "text",
  entry: "text",
  list: "text",
  other: "text",
};

/** One entry a document line, in order; `contentStart` is the offset after a bullet glyph. */
export function describeLines(resume: TypedResume): ReportLine[] {
  const first = new Map<number, { unit: Unit; start: number; continued: boolean }>();
  for (const unit of resume.units) {
    unit.parts.forEach((part, index) => {
      if (!first.has(part.line)) first.set(part.line, { unit, start: part.start, continued: index > 0 });
    });
  }
  return resume.lines.map((line) => {
    const found = first.get(line.n);
    const kind = !found
      ? "text"
      : found.continued && found.unit.kind !== "role"
        ? "continuation"
        : shown[found.unit.kind];
    const contentStart = found && found.unit.kind === "bullet" && !found.continued ? found.start : 0;
    return { n: line.n, page: line.page, text: line.text, kind, contentStart, gapBefore: line.gapBefore };
  });
}
