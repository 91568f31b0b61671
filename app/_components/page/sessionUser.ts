/** Who is signed in, for pages: asked once a request, and only of a request that carries a session. */
import { headers } from "next/headers";
import { cache } from "react";
import { currentUser } from "@/lib/accounts/currentUser";
import type { SessionUser } from "@/lib/accounts/sessionStore";

/** null for nobody. @throws AppError SERVICE_UNAVAILABLE when the database cannot be asked. */
export const sessionUser = cache(async (): Promise<SessionUser | null> => currentUser(await headers()));
