/** What to mend first, and what to consider. Red is what waits for the reader, and nothing else. */
import type { Finding } from "../../../validation/schemas";
import { type Group, group, paragraph, type Row } from "../page/blocks";
import { linesOf, type PrintableReport, signedPoints } from "../printable";
import { look } from "./look";
import { headingRow, itemRow, markCell, quote, spaced } from "./rows";

function metaOf({ points, head, anchors, source }: Finding): string {
  const lines = linesOf(anchors);
  return [points === 0 ? "" : `${signedPoints(points)} ${head}`, lines && `line ${lines}`, source.name]
    .filter(Boolean)
    .join(" · ");
}

function findingRow(list: Group, finding: Finding, rank: number | null): Row {
  const [mark, claim] =
    rank === null ? [markCell("–"), look.claim] : [markCell(`${rank}`, look.rank), look.claimStrong];
  const said = [
    paragraph(finding.claim, claim),
    ...(finding.quote === "" ? [] : [quote(`“${finding.quote}”`)]),
    { ...paragraph(finding.why, look.why), space: 1 },
    paragraph(metaOf(finding), look.small),
  ];
  return itemRow(list, mark, said, spaced);
}

export function findingRows(root: Group, { findings, topFixes }: PrintableReport): Row[] {
  const top = topFixes.flatMap((id) => findings.find((finding) => finding.id === id) ?? []);
  const further = findings.filter(
    ({ id, severity }) => !topFixes.includes(id) && (severity === "fix" || severity === "consider"),
  );
  const partOf = (name: string, items: readonly Finding[], isRanked: boolean): Row[] => {
    if (items.length === 0) return [];
    const part = group("Sect", root);
    const list = group("L", part);
    return [
      headingRow(part, name),
      ...items.map((finding, index) => findingRow(list, finding, isRanked ? index + 1 : null)),
    ];
  };
  return [...partOf("Fix first", top, true), ...partOf("To consider", further, false)];
}
