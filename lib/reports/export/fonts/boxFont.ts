/**
 * A font of one shape, an empty box, for characters that no face of ours has. In the document each of them keeps a
 * code of its own that says which it is, so that what is copied, searched or read aloud is the character itself.
 */
import { packTrueType } from "./sfnt";

/** In thousandths of the size, which is what this font counts in. */
export const boxWidth = 640;
const [left, right, bottom, top, stroke] = [70, 570, 0, 680, 45];

/** Corners of the outer edge, then of the inner one the other way round. */
const corners = [
  [left, bottom],
  [left, top],
  [right, top],
  [right, bottom],
  [left + stroke, bottom + stroke],
  [right - stroke, bottom + stroke],
  [right - stroke, top - stroke],
  [left + stroke, top - stroke],
] as const;

/** A simple glyph of two contours (OpenType 1.9, glyf), each step in two bytes. */
function boxOutline(): Buffer {
  const values = [2, left, bottom, right, top, 3, 7, 0];
  const outline = Buffer.alloc(values.length * 2 + corners.length * 5);
  let at = 0;
  for (const value of values) at = outline.writeInt16BE(value, at);
  for (const _corner of corners) at = outline.writeUInt8(1, at);
  for (const axis of [0, 1] as const) {
    let before = 0;
    for (const corner of corners) {
      at = outline.writeInt16BE(corner[axis] - before, at);
      before = corner[axis];
    }
  }
  return outline;
}

function table(length: number, fields: Readonly<Record<number, number>>): Buffer {
  const bytes = Buffer.alloc(length);
  for (const [at, value] of Object.entries(fields)) bytes.writeInt16BE(value, Number(at));
  return bytes;
}

/** Glyph 0, never drawn, is empty; glyph 1 is the box. */
export function makeBoxFont(): Buffer {
  const outline = boxOutline();
  const loca = Buffer.alloc(12);
  loca.writeUInt32BE(outline.length, 8);
  const head = table(54, { 0: 1, 18: 1000, 36: left, 38: bottom, 40: right, 42: top, 46: 6, 50: 1 });
  head.writeUInt32BE(0x5f0f3cf5, 12);
  return packTrueType(
    new Map([
      ["glyf", outline],
      ["loca", loca],
      ["hmtx", table(8, { 0: boxWidth, 4: boxWidth, 6: left })],
      ["head", head],
      ["hhea", table(36, { 0: 1, 4: 900, 6: -200, 10: boxWidth, 34: 2 })],
      ["maxp", table(32, { 0: 1, 4: 2, 6: corners.length, 8: 2, 14: 2 })],
    ]),
  );
}
