/** Cuts a line that names several dated things ("Controller, 2012 - 2017; Auditor, 2009 - 2012") into one unit for each. */
import { findAll } from "../../findAll";
import type { Unit } from "../resume";
import { findDates } from "./findDates";

const cellEnd = /;\s|\s\|\s|\.\s(?=\p{Lu})/gu;

function sliceUnit(unit: Unit, start: number, end: number): Unit {
  const parts = unit.parts.flatMap((part) => {
    const from = Math.max(start, part.offset);
    const to = Math.min(end, part.offset + part.end - part.start);
    if (to <= from) return [];
    return [
      {
        line: part.line,
        start: part.start + from - part.offset,
        end: part.start + to - part.offset,
        offset: from - start,
      },
    ];
  });
  return { ...unit, text: unit.text.slice(start, end), parts };
}

/** The unit itself, or its cells when at least two of them carry dates. Cells without dates stay with the one before. */
export function splitDatedUnit(unit: Unit): Unit[] {
  const dates = findDates(unit.text);
  if (dates.length < 2 || unit.text.length > 300) return [unit];
  const cuts: number[] = [];
  let from = 0;
  for (const match of findAll(cellEnd, unit.text)) {
    const at = match.index + match[0].length;
    const before = dates.some((date) => date.start >= from && date.end <= match.index + 1);
    const after = dates.some((date) => date.start >= at);
    if (!before || !after) continue;
    cuts.push(at);
    from = at;
  }
  if (cuts.length === 0) return [unit];
  return [0, ...cuts].map((start, index) => {
    const text = unit.text.slice(start, cuts[index] ?? unit.text.length);
    return sliceUnit(unit, start, start + text.replace(/[\s;|.]+$/, "").length);
  });
}
