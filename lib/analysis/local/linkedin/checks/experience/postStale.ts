/**
 * Takes for a post that is shown as current and reads as over: its own words say that it ended, or it has stood for
 * years beside another with nothing told of it.
 */

import { type Hit, shareOfCount } from "../../../checks/check";
import { convention } from "../../../checks/sources";
import { inQuotes } from "../../../checks/voice";
import { datedPosts } from "../../postDates";
import type { ProfileCheck } from "../../profileCheck";
import type { ProfileReading } from "../../profileReading";
import { endImplied, endsWhole, endTold } from "./signsOfEnd";

/** Voluntary work that is shown as going on, where its own text says that it is over. */
function staleOffices(reading: ProfileReading): Hit[] {
  return reading.linkedIn.volunteering.flatMap(({ period, description, role }): Hit[] => {
    if (period?.end !== "present") return [];
    const said = description.find(({ text }) => endsWhole(text));
    const dates = reading.headingOf({ period, title: role });
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
    const { asOf } = reading.resume;
    const today = asOf.year * 12 + asOf.month - 1;
    const posts = datedPosts(reading.linkedIn, asOf);
    const hits: Hit[] = posts.flatMap((one): Hit[] => {
      if (!one.ongoing || !one.post.period) return [];
      const dates = reading.headingOf(one.post);
      const over = endTold(reading, one, posts, today);
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
      const why = endImplied(reading, one, posts, today);
      if (why === null || dates.length === 0) return [];
      return [
        {
          places: dates,
          severity: "consider",
          weight: 0.8,
          note: "Still going on?",
          claim: "End this post, or say what it is now",
          why,
        },
      ];
    });
    const all = [...hits, ...staleOffices(reading)];
    return { hits: all, share: shareOfCount(all, 1) };
  },
};
