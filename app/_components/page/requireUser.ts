/** Pages that are somebody's: without a session, the way to sign in and back. */
import { redirect } from "next/navigation";
import type { SessionUser } from "@/lib/accounts/sessionStore";
import { sessionUser } from "./sessionUser";

/** Who is signed in, or the way to sign in and back to `path`. @throws as `sessionUser`. */
export async function requireUser(path: string): Promise<SessionUser> {
  return (await sessionUser()) ?? redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}
