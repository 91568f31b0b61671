/** The authorities that the profile's checks name beside those of the résumé's. */
import type { Source } from "../../../validation/schemas";

/** What a recruiter can filter by: current and past titles, skills, location, industry, years, schools. */
export const recruiterFilters: Source = {
  name: "LinkedIn Help, Recruiter search filters",
  url: "https://www.linkedin.com/help/recruiter/answer/a414428",
};
/** What fits into a field: a headline of 220 characters, an about text of 2,600, 100 skills. */
export const fieldLimits: Source = { name: "LinkedIn's limits of its fields" };
export const profileLimits = { headlineMaxChars: 220, aboutMaxChars: 2_600, skillsMax: 100 } as const;
/** About so many characters of the about text stand before "see more" on a wide screen. Convention. */
export const beforeSeeMoreChars = 300;
