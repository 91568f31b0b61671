/** Gives for skills of the field that are listed and shown in the work as well. */

import { stemOf } from "../../../../grounding/words";
import { readSkills } from "../../../../skills/readSkills";
import { clean } from "../../../checks/check";
import { wordsOf } from "../../../checks/features/words";
import { type ProfileCheck, strengthAt } from "../../profileCheck";
import { recruiterFilters } from "../../profileSources";
import { genericSkills } from "../../profileWords.data";

const many = 5;

export const skillsFound: ProfileCheck = {
  id: "skills-found",
  head: "readability",
  title: "Skills of the field, shown in the work",
  kinds: [],
  profileKinds: [],
  source: recruiterFilters,
  effect: "gives",
  maxPoints: 20,
  judge(reading) {
    const { linkedIn, told, shows } = reading;
    const special = linkedIn.skills.filter(({ name }) => !genericSkills.has(name.text.toLowerCase().trim()));
    if (special.length < 2) return clean;
    const lines = [...reading.work, ...reading.profile].map(
      ({ words }) => new Set(words.map(({ lower }) => stemOf(lower))),
    );
    const shown = special.filter(
      ({ name }) =>
        lines.some((stems) => wordsOf(name.text).every(({ lower }) => stems.has(stemOf(lower)))) ||
        readSkills(name.text).some(({ skill }) => told.has(skill.name)),
    );
    // "Save to PDF" prints three: then three are all that can be asked for.
    const asked = shows("skills") ? many : Math.min(many, linkedIn.skills.length);
    const share = 0.6 * Math.min(1, special.length / asked) + 0.4 * Math.min(1, shown.length / Math.min(3, asked));
    return strengthAt(
      reading,
      shown.length === 0 ? [] : shown.map(({ name }) => name),
      {
        note: "Listed, and shown in the work.",
        claim: "The skills of the field are listed and shown",
        why: "A filter finds them in the list, and a reader finds the case for them below.",
      },
      share,
    );
  },
};
