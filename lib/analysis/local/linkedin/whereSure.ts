/**
 * A check of the résumé's lines on a profile, where it is sure enough of its fault. A profile is written in sentences
 * that lean on each other, so each hit is held against the sentence around it, and against what follows in its post.
 */
import type { Check, Hit, Verdict } from "../checks/check";
import { specificityOf } from "../checks/clarity/plainSpecific";
import { type Outcome, outcomeOf } from "../checks/features/outcome";
import { sentencesOf, wordsOf } from "../checks/features/words";
import type { SectionKind } from "../resume";
import { isBreak, isKeptShort } from "./postKinds";
import type { ProfileReading } from "./profileReading";
import { isTold } from "./toldSentence";

/** What stands around a hit. */
export interface Around {
  hit: Hit;
  /** The sentence that holds the first words quoted is the first of its paragraph or bullet. */
  leads: boolean;
  /** 0 to 1: how much of the sentence, the words quoted left out, is about something in particular. */
  specific: number;
  /** The same of the sentence as a whole. */
  specificWhole: number;
  sentence: string;
  outcome: Outcome;
  quoted: string;
  /** The words are an entry of a list, of skills for example, and no sentence. */
  listed: boolean;
  isBullet: boolean;
  /** A number of the words quoted counts activity or attention, and no size of the work: hours and ways are what a pilot's is told by. */
  countsActivity: boolean;
  /** The sentence, or the one after it in the post, tells what happened. */
  told: boolean;
  /** It stands in an old post that is kept to a line, or in a break that is explained. */
  spared: boolean;
}

const listSections: ReadonlySet<SectionKind> = new Set(["skills", "certifications", "languages"]);

function aroundOf(hit: Hit, reading: ProfileReading): Around | null {
  const [place] = hit.places;
  if (!place) return null;
  const { unit } = place;
  const spans = sentencesOf(unit.text);
  const at = spans.findIndex(({ end }) => place.start < end);
  const span = spans[at];
  if (!span) return null;
  const sentence = unit.text.slice(span.start, span.end);
  const others = `${unit.text.slice(span.start, place.start)} ${unit.text.slice(place.end, Math.max(place.end, span.end))}`;
  const lines = reading.resume.roles[unit.role]?.lines ?? [];
  const next = lines[lines.indexOf(unit) + 1]?.text ?? "";
  const after = spans[at + 1] ?? sentencesOf(next)[0];
  const following = after ? (spans[at + 1] ? unit.text : next).slice(after.start, after.end) : "";
  return {
    hit,
    leads: at === 0,
    specific: specificityOf({ text: others, words: wordsOf(others) }),
    specificWhole: specificityOf({ text: sentence, words: wordsOf(sentence) }),
    sentence,
    outcome: outcomeOf(sentence),
    quoted: unit.text.slice(place.start, place.end),
    listed: unit.kind === "list" || listSections.has(reading.sectionOf(unit)),
    isBullet: unit.kind === "bullet",
    countsActivity: [...reading.work, ...reading.profile, ...reading.asides].some(
      (statement) =>
        statement.unit === unit &&
        statement.activity.some(({ start, end, counts }) => {
          const at = statement.start + start;
          const isMeasure = counts === "outing" || /hours?$/i.test(statement.text.slice(start, end));
          return !isMeasure && at >= place.start && statement.start + end <= place.end;
        }),
    ),
    told: isTold(sentence) || (unit.kind !== "bullet" && isTold(following)),
    spared: unit.role >= 0 && (isBreak(reading, unit.role) || isKeptShort(reading, unit.role)),
  };
}

const weightOf = (hits: readonly Hit[]): number => hits.reduce((sum, { weight }) => sum + weight, 0);

export type OnReading = Omit<Check, "judge"> & { judge(reading: ProfileReading): Verdict };

/** The check with its hits that `isSure` keeps; the others cost nothing. */
export const whereSure = (check: Check, isSure: (around: Around) => boolean): OnReading => ({
  ...check,
  judge(reading) {
    const verdict = check.judge(reading);
    const hits = verdict.hits.filter((hit) => {
      const around = aroundOf(hit, reading);
      return around === null || isSure(around);
    });
    const all = weightOf(verdict.hits);
    return { ...verdict, hits, share: all === 0 ? verdict.share : (verdict.share * weightOf(hits)) / all };
  },
});

/** Enough to find a block by; its first sentence may be the best of it. */
const openingWords = 4;

/** The check with no more quoted of each place than its first words: its fault is the block, not how the block begins. */
export const quotedByOpening = (check: Check): OnReading => ({
  ...check,
  judge(reading) {
    const verdict = check.judge(reading);
    const hits = verdict.hits.map((hit) => ({
      ...hit,
      places: hit.places.map(({ unit, start, end }) => {
        const last = wordsOf(unit.text.slice(start, end))[openingWords - 1];
        return { unit, start, end: last ? start + last.end : end };
      }),
    }));
    return { ...verdict, hits };
  },
});
