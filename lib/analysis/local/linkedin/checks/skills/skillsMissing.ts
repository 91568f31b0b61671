/** Takes when no skill is listed, or few where all can be seen: recruiters filter by that list before they read. */
import { clean } from "../../../checks/check";
import { absence, faultAt, type ProfileCheck } from "../../profileCheck";
import { recruiterFilters } from "../../profileSources";

const enough = 5;

export const skillsMissing: ProfileCheck = {
  id: "skills-missing",
  head: "readability",
  title: "Few skills or none",
  kinds: [],
  profileKinds: ["missing_skills"],
  source: recruiterFilters,
  effect: "takes",
  maxPoints: 16,
  judge(reading) {
    const { linkedIn, shows, told } = reading;
    const names = [...told].slice(0, 3);
    const hint = names.length > 0 ? ` Your own lines name ${names.join(", ")}.` : "";
    if (linkedIn.skills.length === 0) {
      return absence("in the skills section", {
        note: "No skills are listed.",
        claim: "List the skills that your work shows",
        why: `Recruiters filter by skills before they read a profile, and the filter looks at this list first.${hint}`,
      });
    }
    if (!shows("skills") || linkedIn.skills.length >= enough) return clean;
    return faultAt(
      reading,
      linkedIn.skills.map(({ name }) => name),
      "consider",
      {
        note: `${linkedIn.skills.length} skills. The work shows more.`,
        claim: "Add the skills that your work shows",
        why: `A filter for anything but these ${linkedIn.skills.length} passes you by; the list holds up to a hundred.${hint}`,
      },
      0.5,
    );
  },
};
