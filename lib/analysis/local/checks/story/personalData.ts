/** Takes for private facts that a US employer must not weigh: age, family, religion, origin, health, a portrait. */

import { countWords } from "../../../countWords";
import { GuardedList } from "../../../guardedList";
import { privateFacts, privateHeadings } from "../../lexicon/personal.data";
import { type Check, type Hit, shareOfCount } from "../check";
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
      const found = facts.findAll(unit.text);
      const first = found[0];
      const last = found.at(-1);
      const inPost = unit.role >= 0 && countWords(unit.text) > 9;
      if (!whole && (!first || !last || inPost)) continue;
      const start = whole || !first ? 0 : first.index;
      const end =
        whole || !last
          ? unit.text.length
          : Math.min(
              unit.text.length,
              last.index + last[0].length + restOfClause(unit.text, last.index + last[0].length),
            );
      hits.push({
        places: [{ unit, start, end }],
        severity: "fix",
        weight: 1,
        note: "Private. A US employer must not weigh it.",
        claim: "Take the private facts off the page",
        why: `${inQuotes(unit.text.slice(start, end), 8)} cannot help an application in the United States and can have it set aside unread.`,
      });
    }
    return { hits, share: shareOfCount(hits, 2) };
  },
};

function restOfClause(text: string, from: number): number {
  const rest = /^(?:(?! and | but )[^,;.|]){0,40}/.exec(text.slice(from))?.[0] ?? "";
  return rest.trimEnd().length;
}
