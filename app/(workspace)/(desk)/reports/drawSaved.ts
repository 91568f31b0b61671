/** A saved report as the components of a read draw it: a line that was not kept has no words, and is ruled. */
import { type SavedReport, withDocument } from "@/lib/validation/savedReport";
import { finishedRead, type ReadState } from "../../read/readState";

export function drawSaved(report: SavedReport): ReadState {
  const lines = report.lines.map((line) => ({ ...line, text: line.text ?? "" }));
  return finishedRead(withDocument(report, lines));
}
