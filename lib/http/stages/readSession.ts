/** Who is signed in, as far as the route wants to know. */
import { AppError } from "../../backend/errors";
import type { AuthPolicy, SessionReader, User } from "../routePolicy";

/** @throws AppError AUTH_REQUIRED when the route requires somebody and nobody is signed in. */
export async function readSession(auth: AuthPolicy, request: Request, read: SessionReader): Promise<User | null> {
  if (auth === "none") return null;
  const user = await read(request);
  if (auth === "required" && !user) throw new AppError({ code: "AUTH_REQUIRED" });
  return user;
}
