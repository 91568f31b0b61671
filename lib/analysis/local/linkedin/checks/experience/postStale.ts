/**
 * Takes for a post that is shown as current and reads as over: its own words say that it ended, or it has stood for
 * years beside another with nothing told of it.
 */

import { countWords } from "../../../../countWords";
import { type Hit, type Place, shareOfCount } from "../../../checks/check";
import { sentencesOf } from "../../../checks/features/words";
import { convention } from "../../../checks/sources";
import { inQuotes } from "../../../checks/voice";
import { datedPosts } from "../../postDates";
import type { ProfileCheck } from "../../profileCheck";
import type { ProfileReading } from "../../profileReading";
import { endings, endingsOfAll, handedOn } from "../../profileWords.data";

const ended = new RegExp(`(?<![\\p{L}])(?:${endings.join("|")})(?![\\p{L}])`, "iu");
const endedAll = new RegExp(`(?<![\\p{L}])(?:${endingsOfAll.join("|")})(?![\\p{L}])`, "iu");
const handed = new RegExp(`(?<![\\p{L}])(?:${handedOn.join("|")})(?![\\p{L}])`, "iu");
const longMonths = 36;
const fewWords = 8;

/** The sentence of a current post that says it is over. */
function endingIn(reading: ProfileReading, role: number): { place: Place; text: string } | null {
  const lines = reading.resume.roles[role]?.lines ?? [];
  const isAll = lines.length === 1 && sentencesOf(lines[0]?.text ?? "").length === 1;
  for (const unit of lines) {
    const sentence = sentencesOf(unit.text).find(({ start, end }) => {
      const text = unit.text.slice(start, end);
      return ended.test(text) || (isAll && (endedAll.test(text) || handed.test(text)));
    });
    if (sentence) return { place: { unit, ...sentence }, text: unit.text.slice(sentence.start, sentence.end) };
  }
  return null;
}

/** Voluntary work that is shown as going on, where its own text says that it is over. */
function staleOffices(reading: ProfileReading): Hit[] {
  return reading.linkedIn.volunteering.flatMap(({ period, description }): Hit[] => {
    if (period?.end !== "present") return [];
    const said = description.find(({ text }) => ended.test(text) || endedAll.test(text) || handed.test(text));
    const dates = reading.placeOf(period.quoted);
    if (!said || dates.length === 0) return [];
    return [
      {
        places: [...dates, ...reading.placeOf(said)],
        severity: "fix",
        weight: 0.8,
        note: "Shown as current. Is it?",
        claim: "End it where it ended",
        why: `The dates say that it goes on; ${inQuotes(said.text, 9)} says that it does not.`,
      },
    ];
  });
}

export const postStale: ProfileCheck = {
  id: "post-stale",
  head: "story",
  title: "A current post that reads as over",
  kinds: [],
  profileKinds: ["stale_role", "inconsistent_dates"],
  source: convention,
  effect: "takes",
  maxPoints: 12,
  judge(reading) {
    const ongoing = datedPosts(reading.linkedIn, reading.resume.asOf).filter((post) => post.ongoing);
    const hits: Hit[] = ongoing.flatMap(({ post, index, from, to }): Hit[] => {
      const dates = post.period ? reading.placeOf(post.period.quoted) : [];
      const over = endingIn(reading, index);
      if (over) {
        return [
          {
            places: [...dates, over.place],
            severity: "fix",
            weight: 1,
            note: "Shown as current. Is it?",
            claim: "End the post where it ended",
            why: `The dates say that it goes on; ${inQuotes(over.text, 9)} says that it does not. An honest end date costs less than the question.`,
          },
        ];
      }
      const words = post.description.reduce((sum, { text }) => sum + countWords(text), 0);
      const months = to.latest - from.latest;
      if (ongoing.length < 2 || words > fewWords || months < longMonths || dates.length === 0) return [];
      return [
        {
          places: dates,
          severity: "consider",
          weight: 0.8,
          note: "Still going on? Nothing is told of it.",
          claim: "End this post, or say what it is now",
          why: `It has stood beside another current post for ${Math.floor(months / 12)} years with next to nothing told. It reads as forgotten, or as a second full-time job.`,
        },
      ];
    });
    const all = [...hits, ...staleOffices(reading)];
    return { hits: all, share: shareOfCount(all, 1) };
  },
};
