/**
 * The figures every reader of documents keeps to. A résumé is a few pages: what lies far outside of that is refused
 * before it costs anything, what lies a little outside is cut with a warning.
 */
import { limits } from "../validation/limits";

export const documentLimits = {
  fileMaxBytes: limits.fileMaxBytes,
  textMaxChars: limits.textMaxChars,
  /** Pages read; what follows is cut with a warning. */
  pagesRead: 12,
  /** Pages at which a file is refused as no résumé at all. */
  pagesMax: 60,
  /** Glyphs taken from a document; five times what 30,000 characters need. */
  glyphsMax: 150_000,
  /** Operators interpreted per page before its drawing is called too complex. */
  operatorsPerPageMax: 400_000,
  /** One document in a worker, from message to answer, on however busy a machine. */
  parseMs: 10_000,
  /** Processor time of one document; real ones take a tenth of it. A bomb is refused within 2 s by it. */
  parseCpuMs: 1_000,
  cpuWatchMs: 100,
  /** Time a PDF may take inside the worker before the reader gives up by itself. */
  pdfMs: 1_500,
  workerHeapMb: 128,
  /** Arrays from this size on count towards the budget of big ones; a decoder's buffer doubles as it grows. */
  bigAllocationBytes: 1024 * 1024,
  allocationMaxBytes: 20 * 1024 * 1024,
  bigAllocationsMaxBytes: 96 * 1024 * 1024,
  zipEntriesMax: 2_000,
  zipInflatedMaxBytes: 24 * 1024 * 1024,
  zipPartMaxBytes: 8 * 1024 * 1024,
  /** Inflated to deflated size of one part; XML of real files stays under 40. */
  zipRatioMax: 150,
  /** Text taken out of a data archive, all its files together; a long life fills a tenth of it. */
  archiveTextMaxChars: 1_000_000,
  /** Documents that may wait for a worker; the next one is told to come back. */
  queueMax: 16,
  retryAfterSeconds: 5,
} as const;
