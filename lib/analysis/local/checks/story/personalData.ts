/** Takes for private facts that a US employer must not weigh: age, family, religion, origin, health, a portrait. */

import { countWords } from "../../../countWords";
import { GuardedList } from "../../../guardedList";
import { privateFacts, privateHeadings } from "../../lexicon/personal.data";
import { type Check, type Hit, shareOfCount } from "../check";
import { type Span, sentencesOf } from "../features/words";
import { eeoc } from "../sources";
import { inQuotes } from "../voice";

const facts = new GuardedList(
  privateFacts.map((source) => `(?:${source})`),
  "iu",
);
const parents = new RegExp(`^(?:${privateHeadings})$`, "i");

export const personalData: Check = {
  id: "personal-data",
  head: "story",
  title: "Private facts",
  kinds: ["personal_data", "irrelevant_content"],
  source: eeoc,
  effect: "takes",
  maxPoints: 14,
  judge(reading) {
    const hits: Hit[] = [];
    for (const unit of reading.units) {
      if (unit.kind === "heading" || unit.kind === "name") continue;
      const heading = reading.resume.sections[unit.section]?.heading?.text.replace(/\W+$/, "") ?? "";
      const whole = parents.test(heading);
      const inPost = unit.role >= 0 && countWords(unit.text) > 9;
      const spans = whole ? [{ start: 0, end: unit.text.length }] : inPost ? [] : spansOf(unit.text);
      for (const { start, end } of spans) {
        hits.push({
          places: [{ unit, start, end }],
          severity: "fix",
          weight: 1 / spans.length,
          note: "Private. No employer should weigh it.",
          claim: "Take the private facts off the page",
          why: `${inQuotes(unit.text.slice(start, end), 8)} does nothing for an application, and in the United States it can have one set aside unread.`,
        });
      }
    }
    return { hits, share: shareOfCount(hits, 2) };
  },
};

/** A paragraph is quoted by its sentences: what stands between two private facts may be the work. */
const paragraphWords = 40;

/** From the first private fact to the last: of the whole text, or of each sentence of a paragraph. */
function spansOf(text: string): Span[] {
  const parts = countWords(text) > paragraphWords ? sentencesOf(text) : [{ start: 0, end: text.length }];
  const found = facts.findAll(text);
  return parts.flatMap((part) => {
    const own = found.filter(({ index }) => index >= part.start && index < part.end);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const told = last.index + last[0].length;
    return [{ start: first.index, end: Math.min(text.length, told + restOfClause(text, told)) }];
  });
}

function restOfClause(text: string, from: number): number {
  const rest = /^(?:(?! and | but )[^,;.|]){0,40}/.exec(text.slice(from))?.[0] ?? "";
  return rest.trimEnd().length;
}
