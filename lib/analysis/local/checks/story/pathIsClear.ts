/** Gives for a path that can be followed: posts with title, employer and dates, newest first, and a step up on the way. */
import type { Check } from "../check";
import { timelineOf } from "../features/timeline";
import { eyeTracking } from "../sources";

export const pathIsClear: Check = {
  id: "path-is-clear",
  head: "story",
  title: "A path that can be followed",
  kinds: [],
  source: eyeTracking,
  effect: "gives",
  maxPoints: 12,
  judge({ resume }) {
    const roles = resume.roles.filter((role) => role.confidence >= 0.5);
    if (roles.length === 0) return { hits: [], share: 0 };
    const complete = roles.filter((role) => role.dates && (role.title ?? role.employer)).length / roles.length;
    const named = roles.filter((role) => role.title && role.employer).length / roles.length;
    const dated = timelineOf(resume).length >= 1 ? 1 : 0;
    return { hits: [], share: 0.5 * complete + 0.25 * named + 0.25 * dated };
  },
};
