/**
 * The one door to documents: bytes in, lines out. Text is read here; PDF and DOCX go to worker threads, so that a
 * hostile file can be killed and never blocks the server. Nothing is written to disk or kept.
 */
import { resolve } from "node:path";
import type { ParsedDocument } from "../analysis/document";
import { documentLimits } from "./documentLimits";
import { readText } from "./readText";
import { sniffDocument } from "./sniffDocument";
import { decodeText } from "./text/decodeText";
import type { DocumentReader } from "./worker/documentReader";
import { WorkerPool } from "./worker/workerPool";

export interface DocumentInput {
  bytes: Uint8Array;
  /** Tells text from Markdown; never believed over the bytes. */
  fileName?: string | undefined;
  signal?: AbortSignal | undefined;
}

// Next bundles a module once per route; the machine's cap on parsers must hold over all of them.
const poolKey = Symbol.for("firstpass.documentPool");
const shared = globalThis as typeof globalThis & { [poolKey]?: DocumentReader };

/** Has this reader read the documents of this process, in the place of threads. */
export function readDocumentsBy(reader: DocumentReader): void {
  shared[poolKey] = reader;
}

/** The reader of this process, threads unless another was named; for the doors of this folder. */
export function documentPool(): DocumentReader {
  // Joined at run time and out of sight of the bundler, which would trace the worker's bundle otherwise.
  const script = resolve(/* turbopackIgnore: true */ process.cwd(), "runtime", "documentWorker.mjs");
  shared[poolKey] ??= new WorkerPool({ script });
  return shared[poolKey];
}

/** Ends the workers; for shutdown. The next document starts new ones. */
export async function closeDocumentPool(): Promise<void> {
  const pool = shared[poolKey];
  delete shared[poolKey];
  await pool?.close();
}

/** Documents in work and waiting on this machine. */
export function documentLoad(): number {
  return shared[poolKey]?.load ?? 0;
}

/**
 * Reads a document of at most 4 MB.
 * @throws AppError UNSUPPORTED_MEDIA_TYPE, UNREADABLE_DOCUMENT, PAYLOAD_TOO_LARGE, SERVICE_UNAVAILABLE or TIMEOUT, with
 * a message that says the way on; ClientGoneError when `signal` aborts.
 */
export async function readDocument({ bytes, fileName, signal }: DocumentInput): Promise<ParsedDocument> {
  const kind = sniffDocument(bytes, fileName);
  if (kind === "pdf" || kind === "docx") return documentPool().parse(kind, bytes, signal);
  // Four bytes are the most that one character takes; what lies beyond is cut by the reader anyway.
  const { text, isDoubtful } = decodeText(bytes.subarray(0, documentLimits.textMaxChars * 8));
  const document = readText(text, kind);
  const { warnings } = document.extraction;
  if (isDoubtful && !warnings.some((warning) => warning.code === "encoding")) {
    warnings.push({
      code: "encoding",
      message: "Some characters could not be decoded. Save the file as UTF-8.",
      lines: [],
    });
  }
  return document;
}
