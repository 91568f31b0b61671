/**
 * A PDF's pages as operator lists, by pdf.js. Fonts are parsed, never loaded into a renderer; pictures are not decoded;
 * scripts in the file are not run. Pages are read one by one under a deadline.
 */
import * as pdfjs from "unpdf/pdfjs";
import { documentError } from "../documentErrors";
import { documentLimits } from "../documentLimits";
import { blindPictures } from "./blindPictures";
import { drawPage } from "./drawPage";
import type { FontFacts } from "./graphicsState";
import { matrixOf } from "./matrix";
import type { DrawnPage } from "./page";
import { startPdfjs } from "./startPdfjs";

export interface OpenedPdf {
  pageCount: number;
  pages: DrawnPage[];
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof pdfjs.getDocument>["promise"]>["getPage"]>>;

const boldName = /bold|black|heavy|semibold|demi|[-,]bd\b|cmbx|lmbx|-b$/i;

function fontFacts(page: PdfPage, name: string): FontFacts {
  if (!page.commonObjs.has(name)) return { name, bold: false, unitScale: 0.001, vertical: false };
  const font = page.commonObjs.get(name) as {
    name?: string;
    bold?: boolean;
    black?: boolean;
    fontMatrix?: unknown;
    vertical?: boolean;
  };
  const matrix = matrixOf(font.fontMatrix);
  return {
    name: font.name ?? name,
    bold: font.bold === true || font.black === true || boldName.test(font.name ?? ""),
    unitScale: matrix ? Math.abs(matrix[0]) || 0.001 : 0.001,
    vertical: font.vertical === true,
  };
}

function nameOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : "";
}

async function drawOne(
  page: PdfPage,
  number: number,
  glyphsLeft: number,
  layers: (properties: unknown) => boolean,
): Promise<DrawnPage> {
  const viewport = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList();
  if (list.fnArray.length > documentLimits.operatorsPerPageMax) throw documentError("tooComplex");
  const fonts = new Map<string, FontFacts>();
  return drawPage({
    page: number,
    widthPt: viewport.width,
    heightPt: viewport.height,
    base: matrixOf(viewport.transform) ?? [1, 0, 0, -1, 0, viewport.height],
    operators: list.fnArray,
    args: list.argsArray,
    ops: pdfjs.OPS,
    fontOf: (name) => {
      const known = fonts.get(name) ?? fontFacts(page, name);
      fonts.set(name, known);
      return known;
    },
    isLayerVisible: layers,
    glyphsLeft,
  });
}

/**
 * Reads up to the limit of pages. `now` gives milliseconds and is compared with `deadline` between pages; a page that
 * never ends is the pool's to kill. The bytes are the reader's to change and to hand on.
 * @throws AppError UNREADABLE_DOCUMENT (locked, damaged), PAYLOAD_TOO_LARGE (pages, drawing), TIMEOUT
 */
export async function openPdf(bytes: Uint8Array, deadline: number, now: () => number): Promise<OpenedPdf> {
  blindPictures(bytes);
  const { worker, ownerDocument } = startPdfjs();
  const task = pdfjs.getDocument({
    data: bytes,
    worker,
    ownerDocument,
    disableFontFace: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: 0,
  });
  // A password is asked for: the document is locked.
  task.onPassword = () => {
    throw documentError("encryptedPdf");
  };
  try {
    const pdf = await task.promise.catch((thrown: unknown) => {
      throw nameOf(thrown) === "PasswordException" ? documentError("encryptedPdf") : documentError("brokenPdf");
    });
    if (pdf.numPages > documentLimits.pagesMax) throw documentError("tooManyPages");
    const layers = await pdf.getOptionalContentConfig();
    const isLayerVisible = (properties: unknown): boolean => {
      try {
        return layers.isVisible(properties as Parameters<typeof layers.isVisible>[0]);
      } catch {
        return true; // A layer that is not declared cannot have been switched off.
      }
    };
    const pages: DrawnPage[] = [];
    let glyphsLeft: number = documentLimits.glyphsMax;
    for (let number = 1; number <= Math.min(pdf.numPages, documentLimits.pagesRead); number += 1) {
      if (now() > deadline) throw documentError("slow");
      const page = await pdf.getPage(number);
      const drawn = await drawOne(page, number, glyphsLeft, isLayerVisible);
      glyphsLeft -= drawn.glyphs.length;
      pages.push(drawn);
      page.cleanup();
      if (glyphsLeft <= 0) break;
    }
    return { pageCount: pdf.numPages, pages };
  } finally {
    await task.destroy();
    worker.destroy();
  }
}
