/** A LinkedIn profile by its address, where this deployment has somebody who fetches it. */
import { getEnv } from "../config/env";
import { brightDataConfigOf } from "../linkedin/brightData/brightDataConfig";
import { fetchError } from "../linkedin/brightData/fetchFaults";
import { fetchLinkedInProfile } from "../linkedin/brightData/fetchProfile";
import { dayBudget } from "../redis/dayBudget";
import type { LinkedInProfile } from "../validation/linkedInProfile";

/** True when profiles can be given by their address here. */
export const fetchesProfiles = (): boolean => brightDataConfigOf(getEnv()) !== null;

/**
 * Fetches a profile within `deadlineMs`.
 * @throws AppError as `fetchLinkedInProfile`; SERVICE_UNAVAILABLE where nobody fetches profiles
 */
export async function readLinkedInUrl(
  address: string,
  { deadlineMs, signal }: { deadlineMs: number; signal?: AbortSignal },
): Promise<LinkedInProfile> {
  const config = brightDataConfigOf(getEnv());
  if (!config) throw fetchError("off");
  const budget = dayBudget("profile-fetches");
  return fetchLinkedInProfile({ address, config, budget, deadlineMs, ...(signal ? { signal } : {}) });
}
