/** What takes room as an item of a list: tools nobody asks for any more, courses too small to list, subjects of every degree. */
import { countWords } from "../../../countWords";
import { findAll } from "../../../findAll";
import { datedTools, generalSubjects, smallCourse, typists } from "../../lexicon/leisure.data";
import type { SectionKind, Unit } from "../../resume";
import { anyOf } from "../features/phrasing";
import type { Trade } from "../features/profession";
import type { Reading } from "../features/reading";
import { type Span, wordsOf } from "../features/words";

const dated = anyOf(datedTools, "g");
const course = anyOf([smallCourse]);
const subject = new RegExp(`^(?:${generalSubjects.join("|")})$`, "i");
/** Posts for which somebody has to type fast. */
const typingPosts = anyOf([typists]);
const mostOfTitle = 10;

export function oldToolsIn(unit: Unit, reading: Reading): Span[] {
  const found = findAll(dated, unit.text);
  const types = (): boolean =>
    reading.units.some(({ text }) => typingPosts.test(text) && countWords(text) <= mostOfTitle);
  if (found.length > 0 && found.every((one) => /wpm|typing|words per/i.test(one[0])) && types()) return [];
  const [first, last] = [found[0], found.at(-1)];
  return first && last ? [{ start: first.index, end: last.index + last[0].length }] : [];
}

/** Items of a list with their places, or the whole of a line that is none. */
function itemsOf(text: string): Span[] {
  if (!/,.*,.*,|;.*;.*;/.test(text)) return [{ start: 0, end: text.length }];
  let from = /^[^,;:]{0,30}:\s*/.exec(text)?.[0].length ?? 0;
  return text
    .slice(from)
    .split(/(?<=[,;])/)
    .map((piece) => {
      const start = from + piece.length - piece.trimStart().length;
      from += piece.length;
      return { start, end: start + piece.trim().replace(/[,;]$/, "").length };
    });
}

/** From the first to the last of some spans. */
function across(spans: readonly Span[]): Span[] {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

const studied: ReadonlySet<SectionKind> = new Set(["certifications", "education", "other"]);

/** Courses too small to list, unless they name the trade, and subjects that every degree holds. */
export function smallCoursesIn(unit: Unit, section: SectionKind, trade: () => Trade): Span[] {
  if (!studied.has(section) || unit.kind === "bullet") return [];
  const items = itemsOf(unit.text);
  const subjects = items.filter(({ start, end }) => subject.test(unit.text.slice(start, end)));
  if (subjects.length > 0 && items.length >= 5) return across(subjects);
  const small = items.filter(({ start, end }) => {
    const text = unit.text.slice(start, end);
    if (!course.testPart(text, unit.text) || wordsOf(text).length > 16) return false;
    return !wordsOf(text).some(
      ({ lower }) =>
        lower.length > 4 &&
        !course.testPart(lower, unit.text) &&
        [...trade().stemsLike(lower)].some((stem) => lower.startsWith(stem)),
    );
  });
  return across(small);
}
