/** Takes for skills that the lines show and the list does not hold: the filter looks into the list. */

import { readSkills } from "../../../../skills/readSkills";
import { skillByName } from "../../../../skills/skillTable";
import { abstain, clean } from "../../../checks/check";
import { inQuotes, joinWords } from "../../../checks/voice";
import { absence, type ProfileCheck } from "../../profileCheck";
import { recruiterFilters } from "../../profileSources";

const many = 4;

export const skillsUnlisted: ProfileCheck = {
  id: "skills-unlisted",
  head: "readability",
  title: "Skills shown and not listed",
  kinds: [],
  profileKinds: ["missing_skills"],
  source: recruiterFilters,
  effect: "takes",
  maxPoints: 6,
  judge({ linkedIn, told, shows }) {
    if (!shows("skills")) return abstain("The source does not show the whole list of skills.");
    if (linkedIn.skills.length === 0) return abstain("No skills are listed.");
    const listed = new Set(linkedIn.skills.flatMap(({ name }) => readSkills(name.text).map(({ skill }) => skill.name)));
    const words = linkedIn.skills.map(({ name }) => name.text.toLowerCase()).join("\n");
    const unlisted = [...told].filter((name) => {
      const kind = skillByName.get(name)?.kind;
      return kind !== undefined && kind !== "tongue" && !listed.has(name) && !words.includes(name.toLowerCase());
    });
    if (unlisted.length < many) return clean;
    return absence("in the skills section", {
      note: "Shown in the work, not in the list.",
      claim: `Add ${joinWords(unlisted.slice(0, 4).map((name) => inQuotes(name, 4)))} to the skills`,
      why: "Your lines show them, and a filter by skill looks into the list before it looks anywhere else.",
    });
  },
};
