/** Takes for pastimes, trivia, long-dead tools and school-age jobs that use up the reader's seconds. */
import { findAll } from "../../../findAll";
import { pastimes } from "../../lexicon/personal.data";
import type { Unit } from "../../resume";
import { type Check, type Hit, shareOfCount } from "../check";
import { convention } from "../sources";
import { inQuotes, pick } from "../voice";

const trivia = new RegExp(`(?<![\\w-])(?:${pastimes.join("|")})(?![\\w-])`, "gi");
const spared =
  /\b(?:volunteer|coach|commander|captain|mentor|treasurer|organi[sz]er|founder|instructor|teach|raised|certified|board)\b/i;
const menial =
  /\b(?:watered|cash register|ran register|drive[- ]thru|fries|mowing|babysat|babysitting|dog walking|lawn)\b/i;

function hitOf(unit: Unit, start: number, end: number): Hit {
  const words = inQuotes(unit.text.slice(start, end), 6);
  return {
    places: [{ unit, start, end }],
    severity: "consider",
    weight: 1,
    note: pick(["Does this help you get the job?", "Room for something that counts."], unit.id),
    claim: `Give the room of ${words} to your work`,
    why: `${words} does not bear on the job, and a reader has seconds. Keep a pastime only when it shows the work.`,
  };
}

export const irrelevantContent: Check = {
  id: "irrelevant-content",
  head: "story",
  title: "What does not bear on the job",
  kinds: ["irrelevant_content", "personal_data"],
  source: convention,
  effect: "takes",
  maxPoints: 8,
  judge(reading) {
    const experienced = reading.resume.roles.length >= 2;
    const hits = reading.units.flatMap((unit) => {
      const section = reading.sectionOf(unit);
      if (["name", "contact", "heading"].includes(unit.kind) || ["publications", "languages"].includes(section))
        return [];
      const found = findAll(trivia, unit.text);
      const first = found[0];
      const last = found.at(-1);
      if (first && last && !spared.test(unit.text)) {
        const personal = [
          "interests",
          "personal",
          "other",
          "header",
          "skills",
          "summary",
          "education",
          "awards",
          "memberships",
        ].includes(section);
        const few = found.length === 1 && unit.text.length > 90 && section !== "interests";
        if (!personal && !/lotus|windows|pizza|fax|dos/i.test(first[0])) return [];
        if (few && !/lotus|windows|pizza|golf|handicap|fantasy|typing|marathon/i.test(first[0])) return [];
        return [hitOf(unit, first.index, last.index + last[0].length)];
      }
      return experienced && menial.test(unit.text) && unit.role > 0
        ? [hitOf(unit, 0, Math.min(unit.text.length, 60))]
        : [];
    });
    return { hits, share: shareOfCount(hits, 3) };
  },
};
