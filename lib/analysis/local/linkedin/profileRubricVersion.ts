/** The version of the profile's rubric that a report names: raised whenever a check, a point or a list changes a score. */
export const profileRubricVersion = "linkedin-2026.9";
