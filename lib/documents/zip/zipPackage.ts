/**
 * Takes named parts out of a ZIP, counting bytes while inflating: the sizes that a ZIP states are the writer's word and
 * are never believed. Parts not asked for (pictures, nested archives, macros) are never inflated. What DOCX files and
 * data archives are unpacked by.
 */
import { Inflate } from "fflate";
import { type DocumentFault, documentError } from "../documentErrors";
import { documentLimits } from "../documentLimits";

interface Entry {
  name: string;
  method: number;
  flags: number;
  packedBytes: number;
  offset: number;
}

/** What to call it when the package is damaged, and when it is locked. */
export interface ZipFaults {
  broken: DocumentFault;
  locked: DocumentFault;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** The directory of a ZIP (APPNOTE 6.3.9, 4.3.12 to 4.3.16). ZIP64 is refused: no résumé needs it. */
function readDirectory(view: DataView, bytes: Uint8Array, faults: ZipFaults): Entry[] {
  let end = -1;
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 66_000); at -= 1) {
    if (view.getUint32(at, true) === endSignature) {
      end = at;
      break;
    }
  }
  if (end < 0) throw documentError(faults.broken);
  const count = view.getUint16(end + 10, true);
  if (count > documentLimits.zipEntriesMax) throw documentError("tooComplex");
  const entries: Entry[] = [];
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === entrySignature) {
    const [nameLength, extraLength, commentLength] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      flags: view.getUint16(at + 8, true),
      packedBytes: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    if (entries.length > documentLimits.zipEntriesMax) throw documentError("tooComplex");
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function inflate(packed: Uint8Array, budgetBytes: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let total = 0;
  const maxBytes = Math.min(budgetBytes, documentLimits.zipPartMaxBytes);
  const stream = new Inflate((part) => {
    total += part.length;
    const ratio = total / Math.max(1, packed.length);
    if (total > maxBytes || (total > 1_000_000 && ratio > documentLimits.zipRatioMax))
      throw documentError("tooComplex");
    parts.push(part);
  });
  // Small pushes bound what one call may inflate before it is counted.
  for (let at = 0; at < packed.length; at += 16_384)
    stream.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length);
  return Buffer.concat(parts);
}

/** A package whose parts are inflated when asked for, under one budget for all of them. */
export class ZipPackage {
  readonly #bytes: Uint8Array;
  readonly #faults: ZipFaults;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();
  #budgetBytes: number = documentLimits.zipInflatedMaxBytes;

  /** @throws AppError UNREADABLE_DOCUMENT when it is no ZIP, PAYLOAD_TOO_LARGE when it has too many entries */
  constructor(bytes: Uint8Array, faults: ZipFaults) {
    this.#bytes = bytes;
    this.#faults = faults;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const entry of readDirectory(this.#view, bytes, faults)) {
      // Two parts of one name are a trick to show one program this and another that.
      if (this.#entries.has(entry.name)) throw documentError(faults.broken);
      this.#entries.set(entry.name, entry);
    }
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /** A part as text, or null when the package has none of that name. */
  text(name: string): string | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if ((entry.flags & 1) === 1) throw documentError(this.#faults.locked);
    const at = entry.offset;
    if (at + 30 > this.#bytes.length || this.#view.getUint32(at, true) !== localSignature)
      throw documentError(this.#faults.broken);
    const start = at + 30 + this.#view.getUint16(at + 26, true) + this.#view.getUint16(at + 28, true);
    const packed = this.#bytes.subarray(start, start + entry.packedBytes);
    if (packed.length < entry.packedBytes) throw documentError(this.#faults.broken);
    if (entry.method !== 0 && entry.method !== 8) throw documentError(this.#faults.broken);
    const plain = entry.method === 0 ? packed : inflate(packed, this.#budgetBytes);
    if (plain.length > documentLimits.zipPartMaxBytes) throw documentError("tooComplex");
    this.#budgetBytes -= plain.length;
    if (this.#budgetBytes < 0) throw documentError("tooComplex");
    const isUtf16 = (plain[0] === 0xff && plain[1] === 0xfe) || (plain[0] === 0xfe && plain[1] === 0xff);
    return new TextDecoder(isUtf16 ? (plain[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(plain);
  }
}
