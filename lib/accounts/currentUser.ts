/** Whose session a request carries. Without a cookie of ours nothing is asked of anybody. */
import { systemClock } from "../backend/clock";
import { AppError } from "../backend/errors";
import { logWarn } from "../observability/logger";
import { sessionTokenOf } from "./sessionCookie";
import { findSession, type SessionUser } from "./sessionStore";
import { touchUser } from "./userStore";

/** Being here is written down at most so often. */
const touchEveryMs = 3_600_000;

async function noteActivity(userId: string, lastActiveAt: Date): Promise<void> {
  const nowMs = systemClock.now();
  if (nowMs - lastActiveAt.getTime() < touchEveryMs) return;
  try {
    await touchUser(userId, new Date(nowMs));
  } catch (error) {
    logWarn("a visit could not be written down", { service: "database", error });
  }
}

/** null for nobody. @throws AppError SERVICE_UNAVAILABLE when the database cannot be asked. */
export async function currentUser(headers: Headers): Promise<SessionUser | null> {
  const token = sessionTokenOf(headers);
  if (!token) return null;
  try {
    const found = await findSession(token);
    if (!found) return null;
    await noteActivity(found.user.id, found.lastActiveAt);
    return found.user;
  } catch (cause) {
    throw new AppError({ code: "SERVICE_UNAVAILABLE", cause, retryAfterSeconds: 5 });
  }
}
