/** Takes for a list of which half and more would fit anybody: nobody filters for it. */
import { abstain, clean } from "../../../checks/check";
import { inQuotes, joinWords } from "../../../checks/voice";
import { faultAt, type ProfileCheck } from "../../profileCheck";
import { recruiterFilters } from "../../profileSources";
import { genericSkills } from "../../profileWords.data";

export const skillsGeneric: ProfileCheck = {
  id: "skills-generic",
  head: "readability",
  title: "Skills that fit anybody",
  kinds: [],
  profileKinds: ["missing_skills", "buzzword"],
  source: recruiterFilters,
  effect: "takes",
  maxPoints: 12,
  judge(reading) {
    const { skills } = reading.linkedIn;
    if (skills.length === 0) return abstain("No skills are listed.");
    const generic = skills.filter(({ name }) => genericSkills.has(name.text.toLowerCase().trim()));
    const share = generic.length / skills.length;
    if (generic.length < 2 || share < 0.5) return clean;
    const named = joinWords(generic.slice(0, 3).map(({ name }) => inQuotes(name.text, 3)));
    return faultAt(
      reading,
      generic.map(({ name }) => name),
      share > 0.7 ? "fix" : "consider",
      {
        note: "Everybody lists these. What is yours?",
        claim: "Put the skills of your field first",
        why: `${named} stand on most profiles, so no search is made for them. Tools, methods and fields by their names are what is looked for.`,
      },
      share,
    );
  },
};
