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
  if (typeof half !== "function" || !("initializeFromPort" in half)) return null;
  const { initializeFromPort } = half;
  if (typeof initializeFromPort !== "function") return null;
  return { initializeFromPort: (port) => void Reflect.apply(initializeFromPort, half, [port]) };
}

/** Takes the place of a browser's FontFace: any font is loaded at once, for none is ever drawn. */
class UndrawnFont {
  readonly loaded = Promise.resolve();
}

/** What pdf.js asks of a document: a set of fonts to add to. */
const fontSink = { fonts: { add(_font: FontFace): void {}, delete(_font: FontFace): void {} } };

/** Starts a worker half of its own for one document; to be destroyed with it. */
export function startPdfjs(): { worker: pdfjs.PDFWorker; ownerDocument: HTMLDocument } {
  const half = workerHalf();
  if (!half) throw new Error("pdf.js came without its worker half");
  if (!("FontFace" in globalThis)) Object.defineProperty(globalThis, "FontFace", { value: UndrawnFont });
  const port = new SharedPort();
  // The types ask for a whole worker and a whole document. pdf.js posts to the one and listens to it, and keeps fonts in
  // the other; these parts are all there is, each held to its type by what is widened here.
  const poster: Pick<Worker, "postMessage"> = port;
  const worker = pdfjs.PDFWorker.create({ port: poster as Worker, verbosity: 0 });
  half.initializeFromPort(port);
  return { worker, ownerDocument: fontSink as HTMLDocument };
}
