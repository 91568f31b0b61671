/**
 * Takes when no title stands where a search looks for one first: neither the headline nor the current post names a line
 * of work by a common noun. By the profile's own words; what a certain role would want is told in the search section.
 */
import type { LinkedInProfile } from "../../../../../validation/linkedInProfile";
import { abstain, clean } from "../../../checks/check";
import { inQuotes } from "../../../checks/voice";
import { isUnlikeRest, namesTitle, namesWork } from "../../headlinePieces";
import { faultAt, type ProfileCheck, strengthAt } from "../../profileCheck";
import { recruiterFilters } from "../../profileSources";

/** What the profile tells of the work below its headline. */
const toldOf = ({ about, experience, skills, education }: LinkedInProfile): string =>
  [
    ...about,
    ...experience.flatMap(({ title, employer, description }) => [title, employer, ...description]),
    ...skills.map(({ name }) => name),
    ...education.flatMap(({ degree, field }) => [degree, field]),
  ]
    .flatMap((quoted) => quoted?.text ?? [])
    .join("\n");

export const titleNowhere: ProfileCheck = {
  id: "title-nowhere",
  head: "readability",
  title: "No line of work in the headline",
  kinds: [],
  profileKinds: ["weak_headline"],
  source: recruiterFilters,
  effect: "takes",
  maxPoints: 8,
  judge(reading) {
    const { headline, linkedIn, current } = reading;
    if (!headline || !/\p{L}/u.test(headline.text)) return abstain("There is no headline.");
    const titles = linkedIn.experience.flatMap(({ title: held }) => held?.text ?? []);
    const isOther = isUnlikeRest(headline.text, toldOf(linkedIn));
    if (namesWork(headline.text, titles) && !isOther) return clean;
    const [post] = current;
    const title = post?.title?.text;
    return faultAt(
      reading,
      [linkedIn.headline],
      "consider",
      {
        note: "Which line of work is this?",
        claim: title ? `Name the work in the headline: ${inQuotes(title, 6)}` : "Name the work in the headline",
        why: isOther
          ? "No word of the headline stands anywhere below it, in a post, a skill or the about text. A search for the work that is told there passes it by."
          : "A search for a title looks into the headline and the current post. The headline names none, and in a list of results it is all that is read.",
      },
      title && namesTitle(title) ? 0.6 : 1,
    );
  },
};

export const titleInHeadline: ProfileCheck = {
  id: "title-in-headline",
  head: "readability",
  title: "A title where a search looks first",
  kinds: [],
  profileKinds: [],
  source: recruiterFilters,
  effect: "gives",
  maxPoints: 14,
  judge(reading) {
    const { headline, current, linkedIn } = reading;
    // Quoted where the post stands: of the headline there may be more to say.
    const post = linkedIn.experience.find(({ period, title }) => period?.end === "present" && title);
    const inLine = headline !== null && namesTitle(headline.text);
    const inPost = current.some(({ title }) => title && namesTitle(title.text));
    return strengthAt(
      reading,
      inLine && inPost ? [post?.title] : [],
      {
        note: "Found by its title.",
        claim: "The line of work stands where a search looks first",
        why: "Headline and current post both name it, and those two weigh most in a search by title.",
      },
      (inLine ? 0.6 : 0) + (inPost ? 0.4 : 0),
    );
  },
};
