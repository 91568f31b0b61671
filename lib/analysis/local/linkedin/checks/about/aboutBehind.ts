/** Takes where the headline or the about text speaks of a present that the dates below have overtaken. */
import { type Hit, shareOfCount } from "../../../checks/check";
import { convention } from "../../../checks/sources";
import { inQuotes } from "../../../checks/voice";
import { datedPosts } from "../../postDates";
import type { ProfileCheck } from "../../profileCheck";
import { behindPosts } from "./behindPosts";
import { saidIn } from "./saidIn";

export const aboutBehind: ProfileCheck = {
  id: "about-behind",
  head: "story",
  title: "A self-description that the dates have overtaken",
  kinds: [],
  profileKinds: ["stale_role", "inconsistent_dates", "weak_headline"],
  source: convention,
  effect: "takes",
  maxPoints: 8,
  judge(reading) {
    const { asOf } = reading.resume;
    const posts = datedPosts(reading.linkedIn, asOf);
    const today = asOf.year * 12 + asOf.month - 1;
    const hits = saidIn(reading).flatMap(({ text, place }): Hit[] => {
      const why = behindPosts(text, reading.linkedIn, posts, today);
      return why === null
        ? []
        : [
            {
              places: [place],
              severity: "fix",
              weight: 1,
              note: "You have moved on. The text has not.",
              claim: "Say where you stand now",
              why: `${inQuotes(text, 10)} ${why} A reader wonders what else is old.`,
            },
          ];
    });
    return { hits: hits.slice(0, 2), share: shareOfCount(hits, 1) };
  },
};
