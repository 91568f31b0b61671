/** The door to data archives: a ZIP in, the text of the wanted files out, unpacked in a worker under the limits of all files. */
import { documentError } from "./documentErrors";
import { documentLimits } from "./documentLimits";
import { documentPool } from "./readDocument";
import type { ArchiveFile } from "./worker/messages";

export interface ArchiveInput {
  bytes: Uint8Array;
  /** Names of files, in lower case, without folders. */
  wanted: readonly string[];
  signal?: AbortSignal | undefined;
}

const namesIn = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .subarray(Math.max(0, bytes.length - 262_144))
    .toString("latin1")
    .toLowerCase();

/** True for a ZIP whose directory names one of the files, in lower case. Nothing is unpacked. */
export function isArchiveOf(bytes: Uint8Array, names: readonly string[]): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
  if (!isZip) return false;
  const directory = namesIn(bytes);
  return names.some((name) => directory.includes(name));
}

/**
 * Unpacks an archive of at most 4 MB.
 * @throws AppError PAYLOAD_TOO_LARGE, UNREADABLE_DOCUMENT, UNSUPPORTED_MEDIA_TYPE when it holds none of the files,
 * SERVICE_UNAVAILABLE or TIMEOUT; ClientGoneError when `signal` aborts.
 */
export async function readArchive({ bytes, wanted, signal }: ArchiveInput): Promise<ArchiveFile[]> {
  if (bytes.length > documentLimits.fileMaxBytes) throw documentError("tooLarge");
  if (bytes.length === 0) throw documentError("empty");
  const files = await documentPool().unpack(wanted, bytes, signal);
  if (files.length === 0) throw documentError("noArchive");
  return files;
}
