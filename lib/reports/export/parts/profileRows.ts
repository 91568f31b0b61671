/** What only a profile's report has, on paper: how a search would find it, and where a résumé says otherwise. */

import type { Agreement, ProfileSection } from "../../../validation/profileSection";
import { describePlaces, disagreementWords, sumUp } from "../../../validation/profileWords";
import { type Group, group, paragraph, type Row } from "../page/blocks";
import { linesOf, type PrintableReport } from "../printable";
import { look } from "./look";
import { headingRow, itemRow, labelCell, quote, ruled, textRow } from "./rows";

function searchRows(root: Group, { basis, terms }: ProfileSection["search"]): Row[] {
  const part = group("Sect", root);
  const list = group("L", part);
  return [
    headingRow(part, "How a search finds you"),
    textRow(part, [paragraph(basis, look.why)], { below: 6 }),
    ...terms.map((term) => {
      const where = [describePlaces(term), term.advice]
        .filter(Boolean)
        .join(". ")
        .replace(/^\p{Ll}/u, (first) => first.toUpperCase());
      const said = [paragraph(term.term, look.note), paragraph(where, look.small)];
      return itemRow(list, labelCell(term.found.length > 0 ? "Found" : "Not found"), said, ruled);
    }),
  ];
}

function agreementRows(root: Group, agreement: Agreement): Row[] {
  const part = group("Sect", root);
  const list = group("L", part);
  return [
    headingRow(part, "Beside your résumé"),
    textRow(part, [paragraph(sumUp(agreement), look.why)], { below: 6 }),
    ...agreement.disagreements.map(({ what, subject, profile, resume, note }) =>
      itemRow(
        list,
        labelCell(disagreementWords[what]),
        [
          paragraph(subject, look.note),
          quote(`“${profile.quote}” (profile, line ${linesOf(profile.anchors)})`),
          quote(`“${resume.quote}” (résumé, line ${resume.line})`),
          paragraph(note, look.small),
        ],
        ruled,
      ),
    ),
  ];
}

export function profileRows(root: Group, { profile }: PrintableReport): Row[] {
  if (!profile) return [];
  const { search, agreement } = profile;
  return [...searchRows(root, search), ...(agreement ? agreementRows(root, agreement) : [])];
}
