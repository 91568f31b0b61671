/** How the résumé fits the job: requirement by requirement, and where it was looked. */
import type { Requirement } from "../../../validation/schemas";
import { type Group, group, paragraph, type Row } from "../page/blocks";
import { linesOf, type PrintableReport } from "../printable";
import { look } from "./look";
import { headingRow, itemRow, labelCell, quote, ruled, subheadingRow, textRow } from "./rows";

const metWords: Record<Requirement["met"], string> = { yes: "Met", part: "In part", no: "Not found" };

function requirementRow(list: Group, { requirement, met, quote: words, note, advice, anchors }: Requirement): Row {
  const lines = linesOf(anchors);
  const said = [
    paragraph(requirement, look.note),
    ...(words === "" ? [] : [quote(`“${words}”${lines && ` (line ${lines})`}`)]),
    ...(note === "" ? [] : [paragraph(note, look.small)]),
    ...(advice ? [paragraph(advice, look.small)] : []),
  ];
  return itemRow(list, labelCell(metWords[met]), said, ruled);
}

export function matchRows(root: Group, { jobMatch }: PrintableReport): Row[] {
  if (!jobMatch) return [];
  const { title, score, reason, required, preferred } = jobMatch;
  const part = group("Sect", root);
  const sum = score === null ? (reason ?? "") : `${score} of 100 against the posting.`;
  const groups = [
    ["Required", required],
    ["Preferred", preferred],
  ] as const;
  return [
    headingRow(part, title ?? "The job"),
    textRow(part, [paragraph(sum, look.why)]),
    ...groups.flatMap(([name, requirements]) => {
      if (requirements.length === 0) return [];
      const list = group("L", part);
      return [subheadingRow(part, name), ...requirements.map((requirement) => requirementRow(list, requirement))];
    }),
  ];
}
