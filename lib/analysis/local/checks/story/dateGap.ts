/** Takes for months between two posts that nothing on the page accounts for. */
import { type Check, type Hit, shareOfCount } from "../check";
import { isAccountedFor, timelineOf } from "../features/timeline";
import { convention } from "../sources";
import { placeOfField } from "./place";

const minMonths = 7;
const explains =
  /\b(?:career break|leave|sabbatical|caregiv|parental|family|time away|relocat|illness|travel|military service|study|transition)\b/i;

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
    let reached = stays[0]?.to ?? 0;
    let before = stays[0];
    for (const stay of stays.slice(1)) {
      const gap = stay.from - reached - 1;
      const rough = stay.rough || before?.rough === true;
      const named = resume.units.some(
        (unit) => explains.test(unit.text) && /\b(?:19|20)\d\d\b/.test(unit.text) && unit.kind !== "bullet",
      );
      if (before && gap >= (rough ? 12 : minMonths) && !named && !isAccountedFor(resume, reached + 1, stay.from - 1)) {
        hits.push({
          places: placeOfField(resume, before.range.raw),
          severity: "consider",
          weight: 1,
          note: "What came between this and the next post?",
          claim: "Say in a line what filled the gap",
          why: `After “${before.range.raw.text}” nothing is dated until “${stay.range.raw.text}”. One honest line, study, care or a move, closes the question.`,
        });
      }
      if (stay.to >= reached) {
        reached = stay.to;
        before = stay;
      }
    }
    return { hits: hits.filter((hit) => hit.places.length > 0), share: shareOfCount(hits, 1) };
  },
};
