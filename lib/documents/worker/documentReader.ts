/** Whoever reads files away from this thread: threads of a server, or processes of the command line. */
import type { ParsedDocument } from "../../analysis/document";
import type { ArchiveFile } from "./messages";

export interface DocumentReader {
  /** Documents in work and waiting. */
  readonly load: number;

  /**
   * @throws AppError TIMEOUT at the limit of time, PAYLOAD_TOO_LARGE at that of memory, SERVICE_UNAVAILABLE when nobody is
   * free to read, and what the parsers refuse; ClientGoneError on abort.
   */
  parse(kind: "pdf" | "docx", bytes: Uint8Array, signal?: AbortSignal): Promise<ParsedDocument>;

  /** Unpacks the files of an archive that go by the wanted names, in lower case. Throws as `parse` does. */
  unpack(wanted: readonly string[], bytes: Uint8Array, signal?: AbortSignal): Promise<ArchiveFile[]>;

  /** Ends what is in work. */
  close(): Promise<void>;
}
