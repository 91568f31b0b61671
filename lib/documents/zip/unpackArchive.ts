/** The wanted files of a data archive as text. Runs inside the worker; no other file of the archive is inflated. */
import { documentError } from "../documentErrors";
import { documentLimits } from "../documentLimits";
import type { ArchiveFile } from "../worker/messages";
import { ZipPackage } from "./zipPackage";

const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1).toLowerCase();
const depthOf = (path: string): number => path.split("/").length;

/**
 * Unpacks the files that go by the wanted names, in lower case; of two by one name the one nearer to the root.
 * @throws AppError UNREADABLE_DOCUMENT when it is damaged or locked, PAYLOAD_TOO_LARGE for bombs
 */
export function unpackArchive(bytes: Uint8Array, wanted: readonly string[]): ArchiveFile[] {
  const archive = new ZipPackage(bytes, { broken: "brokenArchive", locked: "encryptedArchive" });
  const names = new Set(wanted);
  const paths = new Map<string, string>();
  for (const path of archive.names.toSorted((a, b) => depthOf(a) - depthOf(b))) {
    const name = baseName(path);
    if (names.has(name) && !path.startsWith("__MACOSX/") && !paths.has(name)) paths.set(name, path);
  }
  let chars = 0;
  return [...paths].map(([name, path]) => {
    const text = archive.text(path) ?? "";
    chars += text.length;
    if (chars > documentLimits.archiveTextMaxChars) throw documentError("tooComplex");
    return { name, text };
  });
}
