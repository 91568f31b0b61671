/** Takes for posts without dates: a filter by years of work adds up what is dated and nothing else. */
import { abstain, type Hit, shareOfCount } from "../../../checks/check";
import type { ProfileCheck } from "../../profileCheck";
import { recruiterFilters } from "../../profileSources";

export const postDatesMissing: ProfileCheck = {
  id: "post-dates-missing",
  head: "story",
  title: "Posts without dates",
  kinds: [],
  profileKinds: ["inconsistent_dates"],
  source: recruiterFilters,
  effect: "takes",
  maxPoints: 10,
  judge(reading) {
    const { experience } = reading.linkedIn;
    if (experience.length === 0) return abstain("No posts were found.");
    const hits: Hit[] = experience
      .filter(({ period }) => period === null || period.start === null)
      .map(({ title, employer, period }) => {
        const quoted = title ?? employer ?? period?.quoted ?? null;
        return {
          places: quoted ? reading.placeOf(quoted) : [],
          severity: "fix" as const,
          weight: 1,
          note: "When was this?",
          claim: "Give the post its months",
          why: "Recruiters filter by years of work, and the sum is taken from the dates. A post without any counts as nothing.",
        };
      })
      .filter(({ places }) => places.length > 0);
    return { hits, share: shareOfCount(hits, Math.max(2, experience.length)) };
  },
};
