/** Lines of a work history that say what was done: no headers, though they name a job or a year. */
import { countWords } from "../../countWords";
import { verbForm } from "../checks/features/verbForm";
import type { Unit } from "../resume";
import { headerPieces } from "./headerPieces";
import { scoreTitle } from "./scoreNames";

/** A line without a glyph that lists or tells something in small letters: no part of a header, however short. */
export function tellsTask(unit: Unit): boolean {
  const words = unit.text.match(/\S+/g) ?? [];
  const low = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isList = low >= 2 && unit.text.split(",").length >= 4;
  const named = headerPieces([unit]).some(
    ({ text, title, firm }) =>
      /^\p{Lu}/u.test(text) && !/\s\p{Ll}+\s\p{Ll}+\s/u.test(text) && (title >= 2 || firm >= 2),
  );
  return !named && words.length >= 4 && (low >= words.length * 0.6 || isList);
}

/** Words from which on a line that opens with a verb tells something. */
export const tellingWords = 4;
/** A word of small letters, or of a capital and small ones. */
const uncapped = /^\p{L}\p{Ll}+$/u;

const titleEnd = /\s?[,|(–—:]\s?|\s(?:at|-)\s/;
const titleWords = 4;

/** A line that opens with an act ("Lead a crew of three", "Kept the log"): its nouns and years are those of what it tells. */
export function tellsAct(unit: Unit): boolean {
  const [first = "", second = "", third = ""] = unit.text.split(/\s+/, 3);
  if (!uncapped.test(first) || second === "" || /^(?:\p{Lu}|(?:and|of)$|(?:19|20)\d\d)/u.test(second)) return false;
  if (second === "for" && /^\p{Lu}/u.test(third)) return false;
  if (verbForm(first.toLowerCase()) === null || countWords(unit.text) < tellingWords) return false;
  const [head = ""] = unit.text.split(titleEnd, 1);
  // "Supply teacher, various schools".
  return countWords(head) > titleWords || scoreTitle(head) < 2.5;
}
