/** Takes when general skills stand at the head of the list and the field's own below: only the first ones are shown. */
import { abstain, clean } from "../../../checks/check";
import { convention } from "../../../checks/sources";
import { inQuotes } from "../../../checks/voice";
import { faultAt, type ProfileCheck } from "../../profileCheck";
import { genericSkills } from "../../profileWords.data";

/** So many of the list stand open; the others are behind "show all". */
const shown = 3;

export const skillsOrder: ProfileCheck = {
  id: "skills-order",
  head: "readability",
  title: "The order of the skills",
  kinds: [],
  profileKinds: ["missing_skills"],
  source: convention,
  effect: "takes",
  maxPoints: 5,
  judge(reading) {
    const { skills } = reading.linkedIn;
    if (skills.length < shown * 2) return abstain("The list is too short to have an order.");
    const isGeneric = ({ name }: (typeof skills)[number]): boolean => genericSkills.has(name.text.toLowerCase().trim());
    const first = skills.slice(0, shown).filter(isGeneric);
    const special = skills.slice(shown).find((skill) => !isGeneric(skill));
    if (first.length < 2 || !special) return clean;
    return faultAt(
      reading,
      first.map(({ name }) => name),
      "consider",
      {
        note: "The general ones stand first.",
        claim: `Move ${inQuotes(special.name.text, 4)} to the head of the list`,
        why: `Three skills stand open, the others behind a click. ${inQuotes(special.name.text, 4)} says more than ${inQuotes(first[0]?.name.text ?? "", 3)}.`,
      },
    );
  },
};
