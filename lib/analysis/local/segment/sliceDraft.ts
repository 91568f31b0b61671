import type { Draft } from "./makeUnits";

/** A part of a draft as a draft of its own: the glyph and the gap stay with what comes first. Offsets count in its text. */
export function sliceDraft(draft: Draft, start: number, end: number): Draft {
  const parts = draft.parts.flatMap((part) => {
    const from = Math.max(start, part.offset);
    const to = Math.min(end, part.offset + part.end - part.start);
    return to > from
      ? [
          {
            line: part.line,
            start: part.start + from - part.offset,
            end: part.start + to - part.offset,
            offset: from - start,
          },
        ]
      : [];
  });
  return {
    ...draft,
    text: draft.text.slice(start, end),
    parts,
    bullet: draft.bullet && start === 0,
    gap: draft.gap && start === 0,
  };
}
