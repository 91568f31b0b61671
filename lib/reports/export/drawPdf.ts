/** A report drawn as the bytes of a PDF: designed pages with a structure tree, so that it can be read aloud as well. */
import { AppError } from "../../backend/errors";
import { type Group, paragraph } from "./page/blocks";
import { createPages } from "./page/pdfPages";
import { placeRows } from "./page/placeRows";
import { setRow } from "./page/setRows";
import { createShaper, settable } from "./page/shapeText";
import { frame, look, scaleColours } from "./parts/look";
import { reportRows } from "./parts/reportRows";
import { textRow } from "./parts/rows";
import { isPrintable, type PrintableReport, PrintableReportSchema } from "./printable";

/** Said where some letters had to be drawn as boxes. */
const boxesNote =
  "An empty box stands for a letter or sign that this file has no shape for. Copied or read aloud, it is the letter itself.";

/**
 * @param now when the PDF is made: all that makes two of one report differ.
 * @throws AppError PAYLOAD_TOO_LARGE for a report that no engine could have written.
 */
export function drawPdf(whole: PrintableReport, title: string, now: Date): Buffer {
  const report = PrintableReportSchema.parse(whole);
  if (!isPrintable(report)) throw new AppError({ code: "PAYLOAD_TOO_LARGE" });
  const root: Group = { tag: "Document", within: null };
  const shaper = createShaper();
  const pages = createPages(
    {
      title: settable(title),
      language: "en",
      madeBy: "Firstpass",
      madeAt: now,
      left: frame.left,
      width: frame.width,
      scaleColours,
    },
    shaper,
  );
  const rows = reportRows(root, report).map((row) => setRow(row, shaper));
  if (shaper.boxed.length > 0) {
    rows.push(setRow(textRow(root, [paragraph(boxesNote, look.small)], { above: 18 }), shaper));
  }
  pages.add();
  placeRows(rows, pages, frame);
  const engine = report.engine === "model" ? "with a model’s notes" : "local engine";
  return pages.finish({
    y: frame.foot,
    left: `${title}, rubric ${report.rubricVersion}, ${engine}`,
    right: (page, count) => `${page} of ${count}`,
    style: { ...look.small, size: 8 },
  });
}
