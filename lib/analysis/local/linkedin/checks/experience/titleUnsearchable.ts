/** Takes for titles that nobody types into a search: invented ones, grades of one house, inflated ones. */
import { abstain, type Hit, shareOfCount } from "../../../checks/check";
import { inQuotes } from "../../../checks/voice";
import type { ProfileCheck } from "../../profileCheck";
import { recruiterFilters } from "../../profileSources";
import { unsearchableTitles } from "../../profileWords.data";

const odd = new RegExp(`^(?:${unsearchableTitles.join("|")})$|(?<!\\p{L})(?:${unsearchableTitles[0]})(?!\\p{L})`, "iu");

export const titleUnsearchable: ProfileCheck = {
  id: "title-unsearchable",
  head: "readability",
  title: "Titles that nobody searches for",
  kinds: [],
  profileKinds: ["weak_headline"],
  source: recruiterFilters,
  effect: "takes",
  maxPoints: 8,
  judge(reading) {
    const { experience } = reading.linkedIn;
    if (experience.length === 0) return abstain("No posts were found.");
    const hits: Hit[] = experience.slice(0, 4).flatMap(({ title }, index) => {
      if (!title || !odd.test(title.text.trim())) return [];
      return [
        {
          places: reading.placeOf(title),
          severity: "consider" as const,
          weight: index === 0 ? 1 : 0.5,
          note: "Would a recruiter type this?",
          claim: "Set the common title beside your house's own",
          why: `${inQuotes(title.text)} is not what a search for the work would hold. The common name, in brackets or after a comma, is found and stays true.`,
        },
      ];
    });
    return { hits, share: shareOfCount(hits, 1) };
  },
};
