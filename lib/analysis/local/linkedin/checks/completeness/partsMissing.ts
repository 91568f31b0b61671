/** Takes for parts that a search filters by or a reader looks for and that are not there: industry, education. */
import { abstain, type Hit } from "../../../checks/check";
import type { ProfileCheck } from "../../profileCheck";
import { recruiterFilters } from "../../profileSources";

export const partsMissing: ProfileCheck = {
  id: "parts-missing",
  head: "story",
  title: "Industry or education left out",
  kinds: [],
  profileKinds: [],
  source: recruiterFilters,
  effect: "takes",
  maxPoints: 5,
  judge({ linkedIn, shows }) {
    if (!shows("industry") && !shows("education")) return abstain("The source shows neither industry nor education.");
    const hits: Hit[] = [];
    const add = (lookedIn: string, claim: string, why: string): void => {
      hits.push({ places: [], severity: "missing", weight: 1, lookedIn, note: "A part is left out.", claim, why });
    };
    if (shows("industry") && linkedIn.industry === null) {
      add("in the head of the profile", "Set your industry", "It is a filter of its own in a recruiter's search.");
    }
    if (shows("education") && linkedIn.education.length === 0) {
      add(
        "in the education section",
        "Add your education, a school or a course is enough",
        "Schools are a filter of a recruiter's search, and the way former classmates find you.",
      );
    }
    return { hits, share: hits.length / 2 };
  },
};
