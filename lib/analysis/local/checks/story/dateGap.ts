/** Takes for months between two posts, or since the last one, that nothing on the page accounts for. */
import { type Check, type Hit, shareOfCount } from "../check";
import { isAccountedFor, type Stay, timelineOf } from "../features/timeline";
import { convention } from "../sources";
import { placeOfField } from "./place";

/** Half a year without a word is asked about. Convention among recruiters. */
const minMonths = 6;
const minRoughMonths = 12;
/** A search for work takes months; a year without a word is a gap. */
const minMonthsSince = 12;

export const dateGap: Check = {
  id: "date-gap",
  head: "story",
  title: "Time that is not accounted for",
  kinds: ["date_gap_unexplained", "missing_dates"],
  source: convention,
  effect: "takes",
  maxPoints: 6,
  judge({ resume }) {
    const stays = timelineOf(resume);
    const hits: Hit[] = [];
    const add = (before: Stay, after: Stay | null, why: string): void => {
      hits.push({
        // Both ends: which of the two posts a reader stops at depends on the order of the page.
        places: [before, ...(after ? [after] : [])].flatMap(({ range }) => placeOfField(resume, range.raw)),
        severity: "consider",
        weight: 1,
        note: "What came between this and the next post?",
        claim: "Say in a line what filled the gap",
        why,
      });
    };
    let before = stays[0];
    for (const stay of stays.slice(1)) {
      if (!before) break;
      const gap = stay.from - before.to - 1;
      const rough = stay.from !== stay.latestFrom || before.to !== before.earliestTo;
      const least = rough ? minRoughMonths : minMonths;
      if (gap >= least && !isAccountedFor(resume, before.to + 1, stay.from - 1)) {
        add(
          before,
          stay,
          `After “${before.range.raw.text}” nothing is dated until “${stay.range.raw.text}”. One honest line, study, care or a move, closes the question.`,
        );
      }
      if (stay.to >= before.to) before = stay;
    }
    const today = resume.asOf.year * 12 + resume.asOf.month - 1;
    if (before && !before.open && today - before.to > minMonthsSince && !isAccountedFor(resume, before.to + 1, today)) {
      add(
        before,
        null,
        `Nothing is dated after “${before.range.raw.text}”. Say what you have done since; a reader who has to guess guesses low.`,
      );
    }
    return { hits: hits.filter((hit) => hit.places.length > 0), share: shareOfCount(hits, 1) };
  },
};
