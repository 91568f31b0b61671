/** What is strong, what is missing, and what comes next. */
import { toldSearch } from "../../../validation/absenceWords";
import { type Group, group, type Paragraph, paragraph, type Row } from "../page/blocks";
import type { TextStyle } from "../page/textStyle";
import type { PrintableReport } from "../printable";
import { look } from "./look";
import { headingRow, itemRow, markCell, quote, spaced } from "./rows";

interface Item {
  mark: string;
  said: readonly Paragraph[];
}

function listRows(root: Group, name: string, items: readonly Item[], style: TextStyle = look.mark): Row[] {
  if (items.length === 0) return [];
  const part = group("Sect", root);
  const list = group("L", part);
  return [headingRow(part, name), ...items.map(({ mark, said }) => itemRow(list, markCell(mark, style), said, spaced))];
}

export function strengthRows(root: Group, { strengths }: PrintableReport): Row[] {
  const items = strengths.map((strength) => ({
    mark: "+",
    said: [quote(`“${strength.quote}”`), paragraph(strength.why, look.why)],
  }));
  return listRows(root, "Strong already", items, look.plus);
}

export function missingRows(root: Group, { missing, gaps }: PrintableReport): Row[] {
  const parts = [...missing.map(({ what, lookedIn }) => ({ what, why: toldSearch(lookedIn) })), ...gaps];
  const items = parts.map(({ what, why }) => ({
    mark: "–",
    said: [paragraph(what, look.claim), paragraph(why, look.why)],
  }));
  return listRows(root, "Missing", items);
}

export function stepRows(root: Group, { nextSteps }: PrintableReport): Row[] {
  const items = nextSteps.map((step, index) => ({ mark: `${index + 1}`, said: [paragraph(step, look.plain)] }));
  return listRows(root, "Next", items);
}
