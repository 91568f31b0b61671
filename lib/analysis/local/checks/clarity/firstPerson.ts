/**
 * Takes for letter-style first person: feelings wherever they stand, and "I" line after line on a page that tells no
 * outcomes. On a page that does, a steady first person is a voice; one that settles who acted is fine anywhere. A single
 * one in lines told without it is a slip.
 */

import { findAll } from "../../../findAll";
import { guarded } from "../../../guardedPattern";
import { facts } from "../../lexicon/standing.data";
import type { Unit } from "../../resume";
import { type Check, type Hit, shareOfLines } from "../check";
import { showsWork } from "../features/caliber";
import type { Reading } from "../features/reading";
import { convention } from "../sources";
import { inQuotes, pick } from "../voice";

/** What the writer feels, is or hopes: words about a person, not about work. */
const feeling = guarded(
  /\b(?:I(?:['’]m| am)? (?:(?:really|always|truly|strongly|also|just|do|would|have always|have) ){0,2}(?:love[ds]?|enjoy(?:ed)?|like|liked|believe|think|feel|want|wanted|hope|pride|consider|see myself|wish|dream(?:ed)?|look forward|get along|thrive|strive|care (?:about|deeply)|know (?:how|that|what)|treat|give (?:1\d\d|my)|go the|never (?:give|stop|say)|(?:a|an|the|very|really|so|passionate|proud|happy|looking|seeking|excited|eager|confident|known|good|great|always|not afraid|ready|keen|willing|able|motivated|someone|interested|currently (?:looking|seeking)|hard|well)(?! (?:person|one) who (?:\w+ed)\b))\b|my name is\b)[^.!?;,]{0,50}/gu,
);
const own = guarded(
  /\bmy (?:dream|favou?rite|door|job (?:includes|was|is)|passion|goal|career|personality|(?:greatest|biggest|main) (?:strength|weakness|passion|joy)|(?:two|three) (?:kids|children|dogs|cats)|husband|wife|partner|family|kids|children|dogs?|cats?|hobbies|life|heart|motto|boss|friends)\b[^.!?;,]{0,40}/giu,
);
/** "I have", "I also did": an opening, no more, is what is quoted. */
const opening = guarded(
  /(?<=^|[.!?;:,]\s+|\b(?:and|but|so|also|then)\s+)I(?![\p{L}\d.&/-])(?:['’](?:m|ve|d|ll))?(?: (?:also|always|usually|often|just|never|still|even|only|now|then|currently|have|had|am|was|would|can|could|will|do|did)(?![\p{L}-])){0,2}(?: [\p{L}-]+)?/gu,
);
/** "I can start in March": said of the writer because it must be. */
const fact = guarded(new RegExp(`(?<![\\p{L}-])(?:${facts.join("|")})(?![\\p{L}-])`, "iu"));
/** From here on the I is a habit of the page. */
const habit = 3;

/** Told as one talks: several persons in one line. */
const isSpoken = (text: string): boolean => findAll(/(?<![\p{L}.])(?:I|we|me|us)(?![\p{L}.])/gu, text).length >= 2;

interface Spot {
  start: number;
  end: number;
  felt: boolean;
}

/** On a page that shows its work one feeling is character, not a letter. */
function spotsIn(text: string, plainly: boolean, feelings: boolean): Spot[] {
  const felt = (feelings ? [...findAll(feeling, text), ...findAll(own, text)] : []).map((match) => ({
    match,
    felt: true,
  }));
  const plain = plainly ? findAll(opening, text).map((match) => ({ match, felt: false })) : [];
  const spots: Spot[] = [];
  for (const { match, felt: isFelt } of [...felt, ...plain]) {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    if (
      /["“]/.test(text.slice(0, start)) ||
      (!isFelt && fact.testPart(text.slice(start, start + 45), text)) ||
      spots.some((spot) => start < spot.end && end > spot.start)
    )
      continue;
    spots.push({ start, end, felt: isFelt });
  }
  return spots.sort((a, b) => a.start - b.start);
}

function hitOf(unit: Unit, { start, end, felt }: Spot, seed: number): Hit {
  return {
    places: [{ unit, start, end }],
    severity: "consider",
    weight: felt ? 1 : 0.5,
    note: pick(["This is a letter's voice. Drop the I.", "Start with what you did, not with I."], seed),
    claim: felt ? "Leave feelings to the cover letter" : "Leave the “I” to the cover letter",
    why: `${inQuotes(unit.text.slice(start), 7)} talks about the writer. The line is stronger when it begins with the work.`,
  };
}

/** Lines of the writer's own words. */
const judgedUnits = (reading: Reading): Unit[] =>
  reading.units.filter(
    (unit) => !["name", "contact", "heading", "role"].includes(unit.kind) && reading.sectionOf(unit) !== "publications",
  );

export const firstPerson: Check = {
  id: "first-person",
  head: "clarity",
  title: "Letter-style first person",
  kinds: ["first_person", "buzzword", "objective_statement"],
  source: convention,
  effect: "takes",
  maxPoints: 10,
  judge(reading) {
    const units = judgedUnits(reading);
    const uses = units.reduce((sum, { text }) => sum + findAll(opening, text).length, 0);
    const habitual = reading.telling < 0.22 && uses >= habit;
    const slip = uses === 1 && reading.work.length >= 6;
    const lean = !showsWork(reading);
    const hits = units.flatMap((unit) => {
      const spoken = isSpoken(unit.text);
      const plainly = habitual || (unit.role >= 0 && (slip || (lean && spoken)));
      return spotsIn(unit.text, plainly, reading.telling < 0.35 || spoken)
        .slice(0, Math.max(4, Math.round(unit.text.length / 90)))
        .map((spot, index) => hitOf(unit, spot, unit.id + index));
    });
    return { hits, share: shareOfLines(hits, reading.work.length + reading.profile.length, 0.3) };
  },
};
