/**
 * Takes for an objective: what the applicant wants from the employer, with nothing to offer in it. A wish is told by
 * its verb, the thing wished for and what it should do for the writer; a line that says what it brings is spared.
 */
import { GuardedPattern } from "../../../guardedPattern";
import { demands, wishBenefits, wishObjects, wishVerbs } from "../../lexicon/wishes.data";
import type { SectionKind, Unit } from "../../resume";
import { type Check, type Hit, shareOfCount } from "../check";
import { showsWork } from "../features/caliber";
import { anyOf } from "../features/phrasing";
import type { Reading } from "../features/reading";
import { type Span, sentencesOf, wordsOf, wordsWithin } from "../features/words";
import { careerServices } from "../sources";
import { inQuotes } from "../voice";

const verb = anyOf(wishVerbs);
const object = anyOf(wishObjects);
const benefit = anyOf(wishBenefits);
const demand = new GuardedPattern(demands.join("|"), "iu");
/** Something a reader can hold on to: a figure, a date, a name in the middle of the sentence. */
const offer = /\d|[a-z,] \p{Lu}\p{Ll}+/u;
const quotedWords = 24;
const plainWords = 12;

const quiet: ReadonlySet<SectionKind> = new Set([
  "skills",
  "education",
  "publications",
  "references",
  "certifications",
  "languages",
  "awards",
]);

/** How sure it is that a sentence of a line is a wish: 1 and above is one. */
function wishIn(text: string, line: string, section: SectionKind): number {
  const asked = verb.execPart(text, line);
  const headed = section === "objective";
  if (!asked && !headed) return 0;
  const wanted = object.testPart(asked ? text.slice(asked.index) : text, line);
  const gains = benefit.testPart(text, line);
  const early = asked !== null && wordsOf(text.slice(0, asked.index)).length <= 8;
  return (
    (asked && wanted ? 0.6 : 0) +
    (early && wanted ? 0.2 : 0) +
    (gains ? 0.4 : 0) +
    (headed ? 0.6 : 0) -
    (offer.test(text) ? 0.3 : 0)
  );
}

function wishes(unit: Unit, section: SectionKind): Span[] {
  return sentencesOf(unit.text).flatMap(({ start, end }) => {
    const text = unit.text.slice(start, end);
    const asked = demand.execPart(text, unit.text);
    if (!(asked || section === "objective" || verb.testPart(text, unit.text))) return [];
    if (wordsWithin(unit.text, { start, end }).length < 4) return [];
    const isWish = wishIn(text, unit.text, section) >= 0.8;
    if (asked && !isWish && section !== "experience") return [{ start: start + asked.index, end }];
    if (!isWish) return [];
    const from = section === "objective" ? 0 : Math.max(0, verb.execPart(text, unit.text)?.index ?? 0);
    const last = wordsOf(text.slice(from))[quotedWords - 1];
    return [{ start: start + from, end: start + Math.min(text.length, from + (last?.end ?? text.length)) }];
  });
}

/** One plain sentence that names a post, in a profile that offers more: it tells why, and asks for nothing else. */
const isPlain = (text: string, line: string, section: SectionKind): boolean =>
  section !== "objective" &&
  !benefit.testPart(text, line) &&
  !demand.testPart(text, line) &&
  wordsOf(text).length <= plainWords;

function judged(reading: Reading): { unit: Unit; section: SectionKind }[] {
  return reading.units.flatMap((unit) => {
    const section = reading.sectionOf(unit);
    const loose = section === "skills" && unit.text.split(/\s+/).length >= 8 && /\bI\b/.test(unit.text);
    if (["name", "contact", "heading", "role"].includes(unit.kind) || (quiet.has(section) && !loose)) return [];
    return unit.role >= 0 && !/\bI\b/.test(unit.text) ? [] : [{ unit, section }];
  });
}

export const objectiveStatement: Check = {
  id: "objective-statement",
  head: "story",
  title: "An objective in place of an offer",
  kinds: ["objective_statement", "buzzword"],
  source: careerServices,
  effect: "takes",
  maxPoints: 12,
  judge(reading) {
    const strong = showsWork(reading);
    const hits: Hit[] = judged(reading)
      .flatMap(({ unit, section }) =>
        wishes(unit, section)
          .filter(
            ({ start, end }) => !(strong && start > 0 && isPlain(unit.text.slice(start, end), unit.text, section)),
          )
          .slice(0, 1)
          .map((span) => ({ unit, span })),
      )
      .slice(0, 2)
      .map(({ unit, span }) => {
        const words = unit.text.slice(span.start, span.end);
        return {
          places: [{ unit, ...span }],
          severity: "fix" as const,
          weight: 1,
          note: "What you want. What do you bring?",
          claim: "Open with what you bring, not with what you want",
          why: `${inQuotes(words, 9)} tells the employer what the job would do for you. The same line can name the work you do best and for whom.`,
        };
      });
    return { hits, share: shareOfCount(hits, 1) };
  },
};
