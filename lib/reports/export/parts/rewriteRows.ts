/** Rewrites: the line as it stands, struck through, and the better one with its blanks in red. */
import type { Rewrite } from "../../../validation/schemas";
import { type Group, group, paragraph, type Row } from "../page/blocks";
import type { Span } from "../page/textStyle";
import type { PrintableReport } from "../printable";
import { look } from "./look";
import { headingRow, itemRow, markCell, spaced, textRow } from "./rows";

function betterSpans({ better, placeholders }: Rewrite): Span[] {
  const tokens = placeholders.map(({ token }) => token).filter((token) => token !== "");
  const spans: Span[] = [];
  let at = 0;
  while (at < better.length) {
    const found = tokens
      .map((token) => ({ token, start: better.indexOf(token, at) }))
      .filter(({ start }) => start >= 0);
    const first = found.sort((one, other) => one.start - other.start)[0];
    if (!first) break;
    spans.push({ text: better.slice(at, first.start), style: look.better }, { text: first.token, style: look.blank });
    at = first.start + first.token.length;
  }
  return [...spans, { text: better.slice(at), style: look.better }];
}

export function rewriteRows(root: Group, { rewrites, withheld }: PrintableReport): Row[] {
  if (rewrites.length === 0 && withheld.length === 0) return [];
  const part = group("Sect", root);
  const list = group("L", part);
  return [
    headingRow(part, "Rewrites"),
    ...rewrites.map((rewrite) =>
      itemRow(
        list,
        markCell(`${rewrite.line}`, look.small),
        [paragraph(rewrite.original, look.struck), { spans: betterSpans(rewrite), tag: "P" as const }],
        spaced,
      ),
    ),
    ...withheld.map(({ line, reason }) =>
      textRow(part, [paragraph(`A rewrite of line ${line} was withheld: ${reason}`, look.small)], { below: 2 }),
    ),
  ];
}
