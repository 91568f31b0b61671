/** Takes for words that look forward to a day that is past: in the headline, the about text, a current post, a degree. */
import { type Hit, shareOfCount } from "../../../checks/check";
import { openingOf } from "../../../checks/features/opening";
import { verbForm } from "../../../checks/features/verbForm";
import { sentencesOf, wordsOf } from "../../../checks/features/words";
import { convention } from "../../../checks/sources";
import { inQuotes } from "../../../checks/voice";
import type { Unit } from "../../../resume";
import { findDates } from "../../../segment/findDates";
import { piecesOf } from "../../headlinePieces";
import type { ProfileCheck } from "../../profileCheck";
import type { ProfileReading } from "../../profileReading";
import { forwardWords } from "../../profileWords.data";

const forward = new RegExp(`(?<![\\p{L}-])(?:${forwardWords.join("|")})(?![\\p{L}-])`, "iu");
/** What goes on as the sentence is written: a past day in it says when that was. */
const goesOn =
  /(?<!\p{L})(?:currently|now|at present|presently|these days|right now|at the moment)(?!\p{L})|(?<!\p{L})(?:am|are|is|['’](?:m|re)) (?:\p{L}+ly |still |busy |also |all )?\p{L}{3,}ing(?!\p{L})/iu;
/** A past day that something is held against is no date of the sentence. */
const compared =
  /(?<!\p{L})(?:than|from|since|against|versus|vs|compared|after|based|founded|built|established|until|for)(?: \p{L}+){0,3} $/iu;
/** "Taking on four in 2023 was a stretch": the sentence itself knows that it is over. */
const toldAsPast = /(?<!\p{L})(?:was|were|had|did)(?!\p{L})/iu;
/** A few months late is a plan that slipped. */
const graceMonths = 2;

/** Units that speak of now: headline, about, what goes on, and what is still to be finished. */
function speaksOfNow(unit: Unit, reading: ProfileReading): boolean {
  const section = reading.sectionOf(unit);
  if (reading.headline?.places.some((place) => place.unit === unit)) return true;
  if (section === "summary" || section === "education") return true;
  return section === "experience" && reading.resume.roles[unit.role]?.dates?.end === "present" && unit.kind !== "role";
}

const hasPast = (text: string): boolean =>
  wordsOf(text).some(({ lower }) => {
    const form = verbForm(lower);
    return form?.tense === "past" && !form.participle;
  });

/** "The program I started in 2020": the day is that of an act, and not of what goes on. */
const isOfAct = (before: string): boolean =>
  wordsOf(before)
    .slice(-3)
    .some(({ lower }) => verbForm(lower)?.tense === "past");

/** A day to come stands after the word that looks forward to it; "planned the 2023 fair" is an act that is over. */
function looksForwardToPast(text: string, today: number): boolean {
  const found = forward.exec(text) ?? goesOn.exec(text);
  if (!found || toldAsPast.test(text)) return false;
  const isNow = !forward.test(text);
  const words = wordsOf(text);
  const { tense, end: opened } = openingOf(text, { start: 0, end: text.length }, words);
  if (tense === "past" && opened > found.index) return false;
  return findDates(text).some(({ start, from, to, kind }) => {
    const date = to === "present" ? null : (to ?? from);
    const isAhead = kind !== "since" && (start > found.index || isNow || /^(?:candidate)/i.test(found[0]));
    if (isNow && (compared.test(text.slice(0, start)) || hasPast(text) || isOfAct(text.slice(0, start)))) return false;
    return isAhead && date !== null && date.year * 12 + (date.month ?? 12) - 1 < today - graceMonths;
  });
}

/** "Currently" in a post that ended a while ago. */
function speaksOn(unit: Unit, text: string, reading: ProfileReading, today: number): boolean {
  const end = reading.resume.roles[unit.role]?.dates?.end;
  if (unit.role < 0 || unit.kind === "role" || !end || end === "present") return false;
  return (
    end.year * 12 + (end.month ?? 12) - 1 < today - graceMonths &&
    /(?<!\p{L})(?:currently|at present|presently|at the moment|right now)(?!\p{L})/iu.test(text) &&
    !toldAsPast.test(text) &&
    !hasPast(text)
  );
}

export const textOutOfDate: ProfileCheck = {
  id: "text-out-of-date",
  head: "story",
  title: "Words that look forward to a day that is past",
  kinds: [],
  profileKinds: ["stale_role", "weak_headline"],
  source: convention,
  effect: "takes",
  maxPoints: 8,
  judge(reading) {
    const { asOf } = reading.resume;
    const today = asOf.year * 12 + asOf.month - 1;
    const hits: Hit[] = reading.units
      .filter((unit) => unit.kind !== "heading" && (speaksOfNow(unit, reading) || unit.role >= 0))
      .flatMap((unit) => {
        const isHeadline = reading.sectionOf(unit) === "header";
        const spans = isHeadline
          ? piecesOf(unit.text).map((piece) => {
              const start = unit.text.indexOf(piece);
              return { start, end: start + piece.length };
            })
          : sentencesOf(unit.text);
        return spans.flatMap(({ start, end }): Hit[] => {
          const text = unit.text.slice(start, end);
          const isLate = speaksOfNow(unit, reading) && looksForwardToPast(text, today);
          if (!isLate && !speaksOn(unit, text, reading, today)) return [];
          return [
            {
              places: [{ unit, start, end }],
              severity: "fix",
              weight: 1,
              ...(isLate
                ? {
                    note: "That day is past.",
                    claim: "Say what became of it",
                    why: `${inQuotes(text)} speaks of a past day as if it were not over. A reader wonders what else is old.`,
                  }
                : {
                    note: "The post is over; this goes on.",
                    claim: "Tell it as what it was",
                    why: `${inQuotes(text)} speaks of the present in a post that has ended. A reader wonders what else is old.`,
                  }),
            },
          ];
        });
      });
    return { hits: hits.slice(0, 3), share: shareOfCount(hits, 1) };
  },
};
