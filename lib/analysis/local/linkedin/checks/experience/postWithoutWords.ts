/** Takes for posts of the last ten years with a title and dates and not a word on what was done. */

import { countWords } from "../../../../countWords";
import { abstain, type Hit, shareOfCount } from "../../../checks/check";
import { convention } from "../../../checks/sources";
import { datedPosts } from "../../postDates";
import { isBreak, isKeptShort } from "../../postKinds";
import type { ProfileCheck } from "../../profileCheck";

const recentMonths = 120;
const fewWords = 6;

export const postWithoutWords: ProfileCheck = {
  id: "post-without-words",
  head: "impact",
  title: "Posts without a word on the work",
  kinds: [],
  profileKinds: ["no_outcomes", "stale_role"],
  source: convention,
  effect: "takes",
  maxPoints: 16,
  judge(reading) {
    const { linkedIn, resume, work } = reading;
    if (linkedIn.experience.length === 0) return abstain("No posts were found.");
    const today = resume.asOf.year * 12 + resume.asOf.month - 1;
    const dated = new Map(datedPosts(linkedIn, resume.asOf).map((post) => [post.index, post]));
    const hits: Hit[] = linkedIn.experience.flatMap((post, index) => {
      const words = post.description.reduce((sum, { text }) => sum + countWords(text), 0);
      const known = dated.get(index);
      const isOld = known ? today - known.to.latest > recentMonths : index > 2;
      const told = work.some(({ role, outcome }) => role === index && outcome.strength >= 2);
      if (words >= fewWords || isOld || told || isBreak(reading, index) || isKeptShort(reading, index)) return [];
      const isBare = words === 0;
      const quoted = isBare ? (post.title ?? post.employer) : (post.description[0] ?? null);
      if (!quoted) return [];
      return [
        {
          places: reading.placeOf(quoted),
          severity: index === 0 && isBare ? ("fix" as const) : ("consider" as const),
          weight: index === 0 ? 1.5 : 1,
          note: isBare ? "A title and dates. What did you do?" : "What came of it?",
          claim: `Say what you did as ${post.title?.text ?? "holder of this post"}`,
          why: isBare
            ? "A post without a line is found by its title alone, and tells a reader nothing. Two lines, one of them with a result, are enough."
            : "A few words cannot tell one holder of the post from another. One piece of work with its result can.",
        },
      ];
    });
    const some = hits.filter(({ places }) => places.length > 0);
    return { hits: some, share: shareOfCount(some, Math.max(2, linkedIn.experience.length)) };
  },
};
