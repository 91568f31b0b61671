import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Group, paragraph, type Row } from "./blocks";
import { placeRows } from "./placeRows";
import { type SetLine, setRow } from "./setRows";
import { createShaper } from "./shapeText";
import type { TextStyle } from "./textStyle";

const style: TextStyle = { face: "serif", size: 10, leading: 1, colour: "#000000" };
const root: Group = { tag: "Document", within: null };
const frame = { top: 0, bottom: 200 };

/** A row of so many lines of ten points each. */
function rowOf(lines: number, more: Partial<Row> = {}): Row {
  const text = Array.from({ length: lines }, () => "line").join(" ");
  return { within: root, cells: [{ x: 0, width: 25, paragraphs: [paragraph(text, style)] }], ...more };
}

/** The lines of each page, by the row that they belong to. */
function placed(rows: readonly Row[]): { pages: number[][]; bottoms: number[] } {
  const shaper = createShaper();
  const [pages, bottoms]: [number[][], number[]] = [[[]], [0]];
  placeRows(
    rows.map((row) => setRow(row, shaper)),
    {
      add: () => {
        pages.push([]);
        bottoms.push(0);
      },
      decorate: () => undefined,
      drawCell: (row, { lines }: { lines: readonly SetLine[] }, y) => {
        pages.at(-1)?.push(...lines.map(() => rows.indexOf(row)));
        bottoms[bottoms.length - 1] = y + lines.reduce((sum, { height }) => sum + height, 0);
      },
    },
    frame,
  );
  return { pages, bottoms };
}

const countOf = (page: readonly number[] | undefined, row: number) => (page ?? []).filter((nth) => nth === row).length;

describe("placeRows", () => {
  it("takes a row to the next page rather than break it", () => {
    const { pages } = placed([rowOf(8), rowOf(8), rowOf(8)]);
    expect(pages.map((page) => page.length)).toEqual([16, 8]);
  });

  it("keeps a heading with what follows it", () => {
    const { pages } = placed([rowOf(8), rowOf(8), rowOf(2, { isWithNext: true }), rowOf(4)]);
    expect(pages[1]).toEqual([2, 2, 3, 3, 3, 3]);
  });

  it("puts the start of a long row under its heading", () => {
    const { pages } = placed([rowOf(8), rowOf(1, { isWithNext: true }), rowOf(30)]);
    expect(countOf(pages[0], 2)).toBeGreaterThan(1);
  });

  it("leaves no line of a long row alone on a page", () => {
    for (let before = 0; before < 10; before += 1) {
      const { pages } = placed([rowOf(10), ...Array.from({ length: before }, () => rowOf(1)), rowOf(21)]);
      const last = before + 1;
      for (const page of pages) expect(countOf(page, last)).not.toBe(1);
    }
  });

  it("places every line inside a page, whatever the rows", () => {
    const row = fc.record({ lines: fc.nat(60), isWithNext: fc.boolean(), above: fc.nat(20), padding: fc.nat(10) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 15 }), (wanted) => {
        const rows = wanted.map(({ lines, ...more }) => rowOf(lines, more));
        const { pages, bottoms } = placed(rows);
        expect(pages.flat()).toHaveLength(wanted.reduce((sum, { lines }) => sum + lines, 0));
        expect(bottoms.filter((bottom) => bottom > frame.bottom + 1e-6)).toEqual([]);
      }),
    );
  });
});
