/** Takes when there is no headline: the line that stands beside the name wherever the profile is listed. */
import { clean } from "../../../checks/check";
import { absence, faultAt, type ProfileCheck } from "../../profileCheck";
import { recruiterFilters } from "../../profileSources";

export const headlineMissing: ProfileCheck = {
  id: "headline-missing",
  head: "readability",
  title: "No headline",
  kinds: [],
  profileKinds: ["weak_headline"],
  source: recruiterFilters,
  effect: "takes",
  maxPoints: 18,
  judge(reading) {
    const { headline, linkedIn, shows } = reading;
    if (headline && !/\p{L}/u.test(headline.text)) {
      return faultAt(reading, [linkedIn.headline], "fix", {
        note: "A sign in place of a headline.",
        claim: "Write a headline: what you do, for whom, in what field",
        why: "In every list of results the headline is the one line that goes with a name. A sign there reads as an empty field.",
      });
    }
    if (headline !== null || linkedIn.name === null || !shows("headline")) return clean;
    return absence("under the name", {
      note: "A headline is missing.",
      claim: "Write a headline: what you do, for whom, in what field",
      why: "In every list of results the headline is the one line that goes with a name. Without it there is nothing to choose you by.",
    });
  },
};
