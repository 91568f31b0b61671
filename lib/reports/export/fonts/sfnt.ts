/** Font files as sets of tables (OpenType 1.9; WOFF 1.0), unpacked and put together. The files come from packages of ours. */
import { inflateSync } from "node:zlib";

export type Tables = ReadonlyMap<string, Buffer>;

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** The tables of a WOFF 1.0 file, inflated. */
export function unpackWoff(file: Buffer): Tables {
  const tables = new Map<string, Buffer>();
  const count = file.readUInt16BE(12);
  for (let index = 0; index < count; index += 1) {
    const at = 44 + index * 20;
    const [offset, packedLength, length] = [4, 8, 12].map((field) => file.readUInt32BE(at + field));
    const packed = file.subarray(offset, (offset ?? 0) + (packedLength ?? 0));
    const isPacked = (packedLength ?? 0) < (length ?? 0);
    tables.set(file.toString("latin1", at, at + 4), isPacked ? inflateSync(packed) : packed);
  }
  return tables;
}

/** The tables as one TrueType file: a directory, sorted by tag, then each on a border of four bytes. Checksums are not read. */
export function packTrueType(tables: Tables): Buffer {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const start = 12 + sorted.length * 16;
  const file = Buffer.alloc(sorted.reduce((sum, [, table]) => sum + padded(table.length), start));
  file.writeUInt32BE(0x00010000, 0);
  file.writeUInt16BE(sorted.length, 4);
  let offset = start;
  sorted.forEach(([tag, table], index) => {
    const at = 12 + index * 16;
    file.write(tag, at, "latin1");
    file.writeUInt32BE(offset, at + 8);
    file.writeUInt32BE(table.length, at + 12);
    table.copy(file, offset);
    offset += padded(table.length);
  });
  return file;
}
