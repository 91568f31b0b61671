/** A report drawn as the bytes of a PDF. */
import { renderToBuffer } from "@react-pdf/renderer";
import { AppError } from "../../backend/errors";
import { registerPdfFonts } from "./pdfFonts";
import { drawable, isPrintable, type PrintableReport, PrintableReportSchema } from "./printable";
import { ReportPdf } from "./ReportPdf";

/** The report as the fonts can draw it, without its lines. */
function withDrawableText(report: PrintableReport): PrintableReport {
  const text = JSON.stringify(PrintableReportSchema.parse(report), (_, value: unknown) =>
    typeof value === "string" ? drawable(value) : value,
  );
  const drawn: unknown = JSON.parse(text);
  return PrintableReportSchema.parse(drawn);
}

/** @throws AppError PAYLOAD_TOO_LARGE for a report that no engine could have written. */
export async function drawPdf(report: PrintableReport, title: string, now: Date): Promise<Buffer> {
  const drawn = withDrawableText(report);
  if (!isPrintable(drawn)) throw new AppError({ code: "PAYLOAD_TOO_LARGE" });
  registerPdfFonts();
  return renderToBuffer(<ReportPdf report={drawn} title={drawable(title)} now={now} />);
}
