/** Gives for what a search can filter by: a place, dated posts with titles, a school, a field of work. */
import type { ProfileCheck } from "../../profileCheck";
import { recruiterFilters } from "../../profileSources";

export const partsFilled: ProfileCheck = {
  id: "parts-filled",
  head: "readability",
  title: "What a search can filter by",
  kinds: [],
  profileKinds: [],
  source: recruiterFilters,
  effect: "gives",
  maxPoints: 14,
  judge({ linkedIn }) {
    const { experience } = linkedIn;
    const dated = experience.filter(({ title, period }) => title && period?.start).length;
    const parts = [
      linkedIn.location?.text.includes(",") || /\barea\b|\bregion\b|\bmetro/i.test(linkedIn.location?.text ?? "")
        ? 1
        : 0,
      experience.length === 0 ? 0 : dated / experience.length,
      linkedIn.education.length > 0 ? 1 : 0,
      linkedIn.skills.length > 0 ? 1 : 0,
    ];
    const share = parts.reduce((sum, part) => sum + part, 0) / parts.length;
    return { hits: [], share };
  },
};
