/** Several roles at one employer: LinkedIn states their whole length, which tells where the group ends. */
import type { Period } from "../validation/linkedInProfile";
import { monthIndex } from "./periods";
import type { Row } from "./rows";

/** How long in all, and what the roles read so far cover. */
export interface RoleGroup {
  employer: Row;
  totalMonths: number;
  earliest: number | null;
  /** End of the latest role, first month after it; null where it goes on and no length is stated. */
  latest: number | null;
}

/** True once the roles seen reach back as far as the stated whole: what follows is another employer's. */
export function isComplete({ totalMonths, earliest, latest }: RoleGroup): boolean {
  return earliest !== null && latest !== null && latest - earliest >= totalMonths;
}

/** Counts a role into its group. Lengths include both end months, as LinkedIn counts them. */
export function addToGroup(group: RoleGroup, { start, end, statedMonths }: Period): void {
  if (!start) return;
  const from = monthIndex(start);
  const until =
    end !== null && end !== "present" ? monthIndex(end) + (end.month === null ? 0 : 1) : from + (statedMonths ?? 0);
  if (statedMonths === null && (end === null || end === "present")) return;
  group.earliest = Math.min(group.earliest ?? from, from);
  group.latest = Math.max(group.latest ?? until, until);
}
