/** Takes for dates that cannot all be right: posts that overlap in part, an end before its start, a start in the future. */
import { type Check, type Hit, shareOfCount } from "../check";
import { type Stay, timelineOf } from "../features/timeline";
import { convention } from "../sources";
import { placeOfField } from "./place";

const tolerated =
  /\b(?:interim|acting|part[- ]time|volunteer|freelance|consult|adjunct|board|treasurer|tutor|advis[oe]r|contract|seasonal|summer|intern)\b/i;

/** Posts held side by side on purpose: one inside the other, or one of a kind that is held beside a post. */
function clash(earlier: Stay, later: Stay): boolean {
  const overlap = earlier.to - later.from + 1;
  const inside = later.to <= earlier.to || later.from === earlier.from;
  const titles = [earlier, later].map(({ role }) => `${role.title?.text ?? ""} ${role.employer?.text ?? ""}`).join(" ");
  if (inside || tolerated.test(titles)) return false;
  const bothRough = earlier.rough && later.rough;
  if (bothRough) return overlap > 12;
  return (
    overlap > (earlier.rough || later.rough ? (later.rough && later.range.start?.month === null ? 13 : 1) : 1) ||
    roughClash(earlier, later)
  );
}

/** "2020" against "March 2021": the year alone already overlaps by more than its own doubt. */
function roughClash(earlier: Stay, later: Stay): boolean {
  const start = later.range.start;
  return start !== null && start.month === null && earlier.to > start.year * 12 + 11;
}

export const dateInconsistent: Check = {
  id: "date-inconsistent",
  head: "story",
  title: "Dates that contradict each other",
  kinds: ["date_inconsistent", "inconsistent_format"],
  source: convention,
  effect: "takes",
  maxPoints: 6,
  judge({ resume }) {
    const stays = timelineOf(resume);
    const hits: Hit[] = [];
    const add = (places: Hit["places"], claim: string, why: string): void => {
      if (places.length > 0)
        hits.push({ places, severity: "fix", weight: 1, note: "These dates cannot both be right.", claim, why });
    };
    stays.forEach((later, index) => {
      const earlier = stays[index - 1];
      if (later.to < later.from)
        add(
          placeOfField(resume, later.range.raw),
          "Check the order of these dates",
          `“${later.range.raw.text}” ends before it begins.`,
        );
      if (earlier && clash(earlier, later)) {
        add(
          [...placeOfField(resume, earlier.range.raw), ...placeOfField(resume, later.range.raw)],
          "Check where one post ends and the next begins",
          `“${earlier.range.raw.text}” runs into “${later.range.raw.text}”. If both are right, say that they overlapped; if not, correct one.`,
        );
      }
    });
    return { hits, share: shareOfCount(hits, 1) };
  },
};
