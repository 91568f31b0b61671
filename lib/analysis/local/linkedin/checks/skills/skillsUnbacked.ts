/** Takes for listed skills of the field that no line of the profile shows; and for more of them than the field holds. */

import { stemOf } from "../../../../grounding/words";
import { readSkills } from "../../../../skills/readSkills";
import { abstain, clean } from "../../../checks/check";
import { wordsOf } from "../../../checks/features/words";
import { convention } from "../../../checks/sources";
import { inQuotes, joinWords } from "../../../checks/voice";
import { absence, faultAt, type ProfileCheck } from "../../profileCheck";
import type { ProfileReading } from "../../profileReading";
import { profileLimits } from "../../profileSources";
import { genericSkills } from "../../profileWords.data";

const judgedFrom = 6;
/** Lines too few to show anything. */
const wordsMin = 60;

const stemsOf = (text: string): string[] => wordsOf(text).map(({ lower }) => stemOf(lower));

/** Whether a line, a title or the headline shows the skill: by its words or by another name the table has for it. */
function isShown(name: string, reading: ProfileReading, stems: ReadonlySet<string>): boolean {
  const own = stemsOf(name);
  if (own.some((stem) => stems.has(stem))) return true;
  return readSkills(name).some(({ skill }) => reading.told.has(skill.name));
}

export const skillsUnbacked: ProfileCheck = {
  id: "skills-unbacked",
  head: "clarity",
  title: "Skills that no line shows",
  kinds: [],
  profileKinds: [],
  source: convention,
  effect: "takes",
  maxPoints: 6,
  judge(reading) {
    const { skills } = reading.linkedIn;
    if (skills.length > profileLimits.skillsMax) {
      return faultAt(reading, [skills.at(profileLimits.skillsMax)?.name], "consider", {
        note: `The list ends at ${profileLimits.skillsMax}.`,
        claim: `Keep the ${profileLimits.skillsMax} that you would be asked about`,
        why: `LinkedIn's list holds ${profileLimits.skillsMax}; a longer one is not what the profile shows.`,
      });
    }
    const lines = [...reading.work, ...reading.profile].map(({ text }) => text);
    const header = reading.resume.roles.flatMap(({ header: own }) => own.map(({ text }) => text));
    const text = [...lines, ...header, reading.headline?.text ?? ""].join("\n");
    if (skills.length < judgedFrom || wordsOf(text).length < wordsMin) {
      return abstain("There are too few skills or too few lines to hold against each other.");
    }
    const stems = new Set(stemsOf(text));
    const judged = skills.filter(({ name }) => !genericSkills.has(name.text.toLowerCase().trim()));
    const unbacked = judged.filter(({ name }) => !isShown(name.text, reading, stems));
    if (unbacked.length < 4 || unbacked.length / judged.length < 0.6) return clean;
    const named = joinWords(unbacked.slice(0, 3).map(({ name }) => inQuotes(name.text, 4)));
    return absence("in the lines of the posts and the about text", {
      note: "Listed, but where did you use it?",
      claim: "Show the skills that you list in a line of work",
      why: `${named} stand in the list and in no line below a post. A skill with a case is believed; one without is a claim.`,
    });
  },
};
