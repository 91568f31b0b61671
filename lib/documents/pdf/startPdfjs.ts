/**
 * Both halves of pdf.js on this thread, joined by a port that clones nothing, and a place for fonts that draws nothing.
 * Told that it may hand fonts to a browser, pdf.js leaves the outlines of their glyphs alone, which nobody here looks at.
 */
import * as pdfjs from "unpdf/pdfjs";
import { SharedPort } from "./sharedPort";

interface WorkerHalf {
  initializeFromPort(port: SharedPort): void;
}

/** pdf.js' worker half, which it leaves on the global object for hosts without workers. */
function workerHalf(): WorkerHalf | null {
  const held: unknown = Reflect.get(globalThis, "pdfjsWorker");
  if (typeof held !== "object" || held === null || !("WorkerMessageHandler" in held)) return null;
  const half = held.WorkerMessageHandler;
  return typeof half === "function" && "initializeFromPort" in half ? (half as unknown as WorkerHalf) : null;
}

/** Takes the place of a browser's FontFace: any font is loaded at once, for none is ever drawn. */
class UndrawnFont {
  readonly loaded = Promise.resolve();
}

/** What pdf.js asks of a document: a set of fonts to add to. */
const fontSink = { fonts: { add(): void {}, delete(): void {} } };

/** Starts a worker half of its own for one document; to be destroyed with it. */
export function startPdfjs(): { worker: pdfjs.PDFWorker; ownerDocument: HTMLDocument } {
  const half = workerHalf();
  if (!half) throw new Error("pdf.js came without its worker half");
  if (!("FontFace" in globalThis)) Object.defineProperty(globalThis, "FontFace", { value: UndrawnFont });
  const port = new SharedPort();
  const worker = pdfjs.PDFWorker.create({ port: port as unknown as Worker, verbosity: 0 });
  half.initializeFromPort(port);
  return { worker, ownerDocument: fontSink as unknown as HTMLDocument };
}
