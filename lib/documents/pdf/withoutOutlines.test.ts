import { describe, expect, it } from "vitest";
import { withoutOutlines } from "./withoutOutlines";

/** A TrueType file of the given tables, each filled with one byte. */
function makeFont(tables: Record<string, [length: number, fill: number]>, version = 0x00010000): Uint8Array {
  const entries = Object.entries(tables);
  const start = 12 + entries.length * 16;
  const font = Buffer.alloc(start + entries.reduce((sum, [, [length]]) => sum + length, 0));
  font.writeUInt32BE(version, 0);
  font.writeUInt16BE(entries.length, 4);
  let offset = start;
  entries.forEach(([tag, [length, fill]], index) => {
    font.write(tag, 12 + index * 16, "latin1");
    font.writeUInt32BE(offset, 12 + index * 16 + 8);
    font.writeUInt32BE(length, 12 + index * 16 + 12);
    font.fill(fill, offset, offset + length);
    offset += length;
  });
  return new Uint8Array(font);
}

function tableOf(font: Uint8Array, tag: string): number[] | null {
  const bytes = Buffer.from(font);
  for (let at = 12; at < 12 + bytes.readUInt16BE(4) * 16; at += 16) {
    if (bytes.toString("latin1", at, at + 4) !== tag) continue;
    const offset = bytes.readUInt32BE(at + 8);
    return [...bytes.subarray(offset, offset + bytes.readUInt32BE(at + 12))];
  }
  return null;
}

const tables: Record<string, [number, number]> = {
  cmap: [31, 7],
  glyf: [9_000, 9],
  loca: [40, 5],
  maxp: [32, 3],
  fpgm: [300, 1],
  prep: [200, 1],
  "cvt ": [100, 1],
  post: [50, 4],
};

describe("withoutOutlines", () => {
  it("empties the outlines, drops the hinting, and keeps what says which character a code means", () => {
    const slim = withoutOutlines(makeFont(tables));
    expect(slim.length).toBeLessThan(600);
    expect(tableOf(slim, "cmap")).toEqual(Array(31).fill(7));
    expect(tableOf(slim, "post")).toEqual(Array(50).fill(4));
    expect(tableOf(slim, "maxp")).toEqual(Array(32).fill(3));
    expect(tableOf(slim, "loca")).toEqual(Array(40).fill(0));
    for (const tag of ["fpgm", "prep", "cvt "]) expect(tableOf(slim, tag)).toBeNull();
  });

  it.each([
    ["text", Buffer.alloc(4_000, "BT /F 9 Tf (x) Tj ET ")],
    ["a short stream", Buffer.from([0, 1, 0, 0, 0, 0])],
    ["a font of outlines by curves of another kind", makeFont({ ...tables }, 0x4f54544f)],
    ["a font without outlines", makeFont({ cmap: [4_000, 7] })],
    ["a font cut in the middle of a table", makeFont(tables).subarray(0, 5_000)],
    [
      "a font that says it has more tables than it holds",
      Buffer.concat([Buffer.from([0, 1, 0, 0, 0, 60]), Buffer.alloc(2_100, 255)]),
    ],
  ])("leaves %s as it is", (_, bytes) => {
    expect(withoutOutlines(bytes)).toBe(bytes);
  });
});
