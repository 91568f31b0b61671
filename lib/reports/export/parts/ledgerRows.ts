/** The whole account, head by head: line, check with its source and words, given, taken. It adds up on the page. */
import { type Head, headNames, type LedgerEntry } from "../../../validation/schemas";
import { type Cell, type Group, group, type Paragraph, paragraph, type Row } from "../page/blocks";
import type { TextStyle } from "../page/textStyle";
import { capitalised, linesOf, type PrintableReport } from "../printable";
import { columns, frame, look, rules } from "./look";
import { headingRow, quote, ruled, subheadingRow } from "./rows";

const { line, figure } = columns;
const takenX = frame.width - figure;
const givenX = takenX - figure;

type Content = readonly [line: Paragraph[], check: Paragraph[], given: Paragraph[], taken: Paragraph[]];

/** The four cells of a row; all are headings of their columns, or the one that names the sum speaks for its row. */
function ledgerRow(table: Group, content: Content, kind: "heading" | "entry" | "sum", more: Partial<Row>): Row {
  const places = [
    { x: 0, width: line },
    { x: line, width: givenX - line - 8 },
    { x: givenX, width: figure, isRight: true },
    { x: takenX, width: figure, isRight: true },
  ];
  const cells = places.map((place, index): Cell => {
    const cell = { ...place, paragraphs: content[index] ?? [] };
    if (kind === "heading") return { ...cell, tag: "TH", scope: "Column" };
    return kind === "sum" && index === 1 ? { ...cell, tag: "TH", scope: "Row" } : { ...cell, tag: "TD" };
  });
  return { within: group("TR", table), cells, ...more };
}

const plain = (text: string, style: TextStyle): Paragraph[] => (text === "" ? [] : [paragraph(text, style, {})]);
const givenOf = (points: number): string => (points > 0 ? `+${points}` : "");
const takenOf = (points: number): string => (points > 0 ? `−${points}` : "");

function entryRow(table: Group, { anchors, title, source, quote: words, given, taken }: LedgerEntry): Row {
  const spans = [
    { text: `${title} `, style: look.note },
    { text: source.name, style: look.small },
  ];
  const check = [{ spans, tag: "P" as const }, ...(words === "" ? [] : [quote(`“${words}”`)])];
  const figures = [plain(givenOf(given), look.figure), plain(takenOf(taken), look.figure)] as const;
  return ledgerRow(table, [plain(linesOf(anchors), look.small), check, ...figures], "entry", ruled);
}

function accountRows(part: Group, head: Head, value: number, entries: readonly LedgerEntry[]): Row[] {
  const table = group("Table", part);
  const given = entries.reduce((sum, entry) => sum + entry.given, 0);
  const taken = entries.reduce((sum, entry) => sum + entry.taken, 0);
  const names = ["Line", "Check", "Given", "Taken"].map((name) => plain(name, look.small));
  const [lineName = [], checkName = [], givenName = [], takenName = []] = names;
  const sum: Content = [
    [],
    plain(`Starts at 50, ends at ${value}`, look.sum),
    plain(`+${given}`, look.sumFigure),
    plain(`−${taken}`, look.sumFigure),
  ];
  const rows = entries.map((entry) => entryRow(table, entry));
  const last = rows.at(-1);
  // The sum does not stand alone on a page.
  if (last) last.isWithNext = true;
  return [
    subheadingRow(part, capitalised(head)),
    ledgerRow(table, [lineName, checkName, givenName, takenName], "heading", { below: 1, isWithNext: true }),
    ...rows,
    ledgerRow(table, sum, "sum", { rule: rules.sum, padding: 3.5, below: 10 }),
  ];
}

export function ledgerRows(root: Group, { subscores, ledger }: PrintableReport): Row[] {
  const judged = headNames.flatMap((head) => {
    const { value } = subscores[head];
    return value === null ? [] : [{ head, value }];
  });
  if (judged.length === 0) return [];
  const part = group("Sect", root);
  const accounts = judged.flatMap(({ head, value }) =>
    accountRows(
      part,
      head,
      value,
      ledger.filter((entry) => entry.head === head),
    ),
  );
  return [headingRow(part, "Ledger"), ...accounts];
}
