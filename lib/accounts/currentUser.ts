/** Whose session a request carries. Without a cookie of ours nothing is asked of anybody. */
import { AppError } from "../backend/errors";
import { sessionTokenOf } from "./sessionCookie";
import { findSession, type SessionUser } from "./sessionStore";

/** null for nobody. @throws AppError SERVICE_UNAVAILABLE when the database cannot be asked. */
export async function currentUser(headers: Headers): Promise<SessionUser | null> {
  const token = sessionTokenOf(headers);
  if (!token) return null;
  try {
    return await findSession(token);
  } catch (cause) {
    throw new AppError({ code: "SERVICE_UNAVAILABLE", cause, retryAfterSeconds: 5 });
  }
}
