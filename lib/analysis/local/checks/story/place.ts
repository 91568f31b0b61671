/** From a field of the typed résumé back to the unit it was read from, so that a hit can name its words. */
import { anchorsOf, type Field, type TypedResume } from "../../resume";
import type { Place } from "../check";

/** One place, or none when the field's words are in no unit. */
export function placeOfField(resume: TypedResume, field: Field): Place[] {
  const anchor = field.anchors[0];
  if (!anchor) return [];
  for (const unit of resume.units) {
    const part = unit.parts.find(
      ({ line, start, end }) => line === anchor.line && anchor.start >= start && anchor.end <= end,
    );
    if (!part) continue;
    const start = part.offset + anchor.start - part.start;
    const end = start + (anchor.end - anchor.start);
    if (anchorsOf(unit, start, end).length > 0) return [{ unit, start, end }];
  }
  return [];
}
