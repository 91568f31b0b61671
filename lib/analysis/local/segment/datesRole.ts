/** Whether a line dates a stretch of work, by its dates and by what stands around them. */
import { countWords } from "../../countWords";
import type { Unit } from "../resume";
import type { FoundDates } from "./findDates";
import { beforeBracket, headerDates, headerPieces } from "./headerPieces";
import { schooling } from "./inferSchooling";
import { closingDates } from "./lineView";
import { splitDatedUnit } from "./splitDatedUnit";

const address = /\S@\S/;

/** Words of a post with its dates, where a line names several. */
const postWords = 12;

/** Words of a sentence about oneself: such a line tells something, it heads nothing. */
export const told = /(?:^|\s)(?:I|we)\s\p{Ll}|[.!?]["”']?$/u;

/** "Since 2016: independent, Leipzig": a stretch in front, and a few words on what it was, over what is said of it. */
export function headsByDate({ text }: Unit, dates: FoundDates, next: Unit | undefined): boolean {
  const rest = text.slice(dates.end);
  return (
    dates.kind !== "single" &&
    /^\p{L}{0,8}\s?$/u.test(text.slice(0, dates.start)) &&
    /^\s*[:,|–—-]\s*\p{L}/u.test(rest) &&
    countWords(rest) <= 10 &&
    next !== undefined &&
    (next.kind === "bullet" || countWords(next.text) >= 8)
  );
}

/** "Shift lead, 2019 to present. Baker, 2015 to 2019.": several posts in one line, each a title and its dates. */
function datesPosts(unit: Unit): boolean {
  const posts = splitDatedUnit(unit);
  return (
    posts.length > 1 &&
    unit.kind !== "bullet" &&
    posts.every(
      (post) =>
        countWords(post.text) <= postWords &&
        headerDates(post)?.kind !== "single" &&
        (headerPieces([post])[0]?.title ?? 0) >= 2,
    )
  );
}

/** A line that dates a stretch of work: a range of dates beside few words, one of them a title or a firm. */
export function datesRole(unit: Unit, next: Unit | undefined, above: Unit | undefined, higher?: Unit): boolean {
  const dates = headerDates(unit);
  if (!dates || countWords(beforeBracket(unit.text)) > 18 || address.test(unit.text)) return false;
  const isAlone = closingDates(unit.text).onlyDates;
  const around = [unit, next, above, isAlone ? higher : undefined].filter((one) => one !== undefined);
  const pieces = headerPieces(around.filter((one) => one === unit || (one.kind !== "bullet" && one.text.length < 90)));
  const isTitled = pieces.some((piece) => piece.title >= 3);
  if (schooling.test(unit.text) && !isTitled) return false;
  if (told.test(unit.text) && countWords(unit.text) > 8) return datesPosts(unit);
  if (headsByDate(unit, dates, next)) return true;
  if (dates.kind === "single") {
    const isShort = unit.kind !== "bullet" && unit.text.length <= 70;
    if (!isShort || !headerPieces([unit]).some((piece) => piece.title >= 3)) return false;
  }
  return pieces.some((piece) => piece.title >= 2 || piece.firm >= 2);
}
