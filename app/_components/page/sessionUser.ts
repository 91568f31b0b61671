/** Who is signed in, for pages: asked once a request, and only of a request that carries a session. */
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { currentUser } from "@/lib/accounts/currentUser";
import type { SessionUser } from "@/lib/accounts/sessionStore";

/** null for nobody. @throws AppError SERVICE_UNAVAILABLE when the database cannot be asked. */
export const sessionUser = cache(async (): Promise<SessionUser | null> => currentUser(await headers()));

/** Who is signed in, or the way to sign in and back to `path`. @throws as `sessionUser`. */
export async function requireUser(path: string): Promise<SessionUser> {
  return (await sessionUser()) ?? redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}
