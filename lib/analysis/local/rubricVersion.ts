/** The version of the rubric that a report names: raised whenever a check, a point or a list changes a score. */
export const rubricVersion = "2026.9";
