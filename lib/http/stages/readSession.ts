/**
 * Who is signed in, as far as the route wants to know. While sessions cannot be read, a route that can do without
 * serves the client as nobody, and one that cannot says that it is unavailable.
 */
import { AppError, toAppError } from "../../backend/errors";
import { logWarn } from "../../observability/logger";
import type { AuthPolicy, SessionReader, User, UserBy } from "../routePolicy";

/** Is told why nobody is served where somebody may be signed in. */
export type UnreadSession = (error: AppError) => void;

async function readOrNobody(headers: Headers, read: SessionReader, unread: UnreadSession): Promise<User | null> {
  try {
    return await read(headers);
  } catch (thrown) {
    const error = toAppError(thrown);
    if (error.code !== "SERVICE_UNAVAILABLE") throw error;
    logWarn("a session could not be read", { service: "database", error });
    unread(error);
    return null;
  }
}

async function readSomebody(headers: Headers, read: SessionReader): Promise<User> {
  const user = await read(headers);
  if (!user) throw new AppError({ code: "AUTH_REQUIRED" });
  return user;
}

type Reading<Auth extends AuthPolicy> = (
  headers: Headers,
  read: SessionReader,
  unread: UnreadSession,
) => Promise<UserBy[Auth]>;

const readings: { [Auth in AuthPolicy]: Reading<Auth> } = {
  none: async () => null,
  optional: readOrNobody,
  required: readSomebody,
};

/** @throws AppError AUTH_REQUIRED when somebody is required and nobody is signed in; SERVICE_UNAVAILABLE. */
export function readSession<Auth extends AuthPolicy>(
  auth: Auth,
  headers: Headers,
  read: SessionReader,
  unread: UnreadSession = () => undefined,
): Promise<UserBy[Auth]> {
  return readings[auth](headers, read, unread);
}
