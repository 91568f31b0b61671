/** The verdict, how the score comes about, and what a reader sees in the first seconds. */
import { headNames } from "../../../validation/schemas";
import { type Group, group, paragraph, type Row } from "../page/blocks";
import { capitalised, type PrintableReport } from "../printable";
import { columns, frame, look, rules } from "./look";
import { headingRow, itemRow, labelCell, spaced, textRow } from "./rows";

/** For a score of two figures, and of three. */
const numberWidths = [74, 102] as const;

function sumOf({ score, subscores }: PrintableReport): string {
  const judged = headNames.flatMap((head) => subscores[head].value ?? []);
  if (score === null || judged.length === 0) return "";
  return `(${judged.join(" + ")}) ÷ ${judged.length} = ${score} of 100.`;
}

const isJudged = ({ subscores }: PrintableReport): boolean => headNames.some((head) => subscores[head].value !== null);

/** Where no head is judged the verdict says why, and each head need not. */
const saidUnscored = (report: PrintableReport): string =>
  isJudged(report) ? (report.scoreReason ?? "") : "No points were given, and none were taken.";

function scoreRow(within: Group, report: PrintableReport): Row {
  const { score, label } = report;
  const said = [
    paragraph(label, look.label),
    paragraph(score === null ? saidUnscored(report) : sumOf(report), look.small),
  ];
  if (score === null) return textRow(within, said, { above: 16, below: 8 });
  const width = numberWidths[score < 100 ? 0 : 1];
  return {
    within,
    cells: [
      { x: 0, width, paragraphs: [paragraph(`${score}`, look.number)] },
      { x: width, width: frame.width - width, paragraphs: said },
    ],
    above: 16,
    below: 8,
  };
}

function headRows(within: Group, { subscores }: PrintableReport): Row[] {
  const table = group("Table", within);
  const scaleWidth = frame.width - columns.headName - columns.headValue - 12;
  return headNames.map((head) => {
    const { value, reason } = subscores[head];
    const name = { x: 0, width: columns.headName, paragraphs: [paragraph(capitalised(head), look.plain, {})] };
    const isJudged = value !== null;
    const x = isJudged ? frame.width - columns.headValue : columns.headName;
    const said = isJudged ? `${value} of 100` : `Not judged. ${reason ?? ""}`;
    const style = isJudged ? look.value : look.plain;
    return {
      within: group("TR", table),
      cells: [
        { ...name, tag: "TH", scope: "Row" },
        { x, width: frame.width - x, isRight: isJudged, paragraphs: [paragraph(said, style, {})], tag: "TD" },
      ],
      rule: rules.hair,
      padding: 5,
      ...(isJudged && { scale: { x: columns.headName, width: scaleWidth, part: value / 100 } }),
    } satisfies Row;
  });
}

export function openingRows(root: Group, report: PrintableReport): Row[] {
  const rows = [
    textRow(root, [paragraph("Firstpass", look.brand)], { below: 22 }),
    textRow(root, [paragraph(report.verdict, look.verdict, { tag: "H1" })], { below: 10 }),
    ...report.extraction.warnings
      .filter(({ message }) => message !== report.verdict)
      .map(({ message }) => textRow(root, [paragraph(message, look.why)], { below: 2 })),
    scoreRow(root, report),
    ...(isJudged(report) ? headRows(root, report) : []),
  ];
  if (report.firstRead.length === 0) return rows;
  const part = group("Sect", root);
  const list = group("L", part);
  const read = report.firstRead.map(({ seconds, text }) =>
    itemRow(list, labelCell(seconds), [paragraph(text, look.claim)], spaced),
  );
  return [...rows, headingRow(part, "First read"), ...read];
}
