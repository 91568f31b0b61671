/**
 * The paths of /api/auth that are served, as better-auth's own client calls them; whatever else the library could do
 * is not found. What gets here has passed the front door.
 */
import type { z } from "zod";
import { AppError } from "../backend/errors";
import { type AuthRequest, CodeRequestSchema, type SignedIn, SignInSchema } from "../validation/accountSchemas";
import { getAuth } from "./auth";
import { currentUser } from "./currentUser";
import { requestCode } from "./requestCode";
import { deleteSession } from "./sessionStore";
import { signIn, withCookies } from "./signIn";

export interface AuthCall {
  /** Below /api/auth/, its parts. */
  path: readonly string[];
  body: AuthRequest;
  headers: Headers;
  clientKey: string;
  signal: AbortSignal;
}

function fitting<Given extends z.ZodType>(schema: Given, body: AuthRequest): z.output<Given> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new AppError({ code: "VALIDATION_ERROR", cause: "auth body" });
}

/** Ends the session and takes the cookie back; ending none is no error. */
async function signOut(headers: Headers): Promise<Response> {
  const user = await currentUser(headers);
  const { headers: cleared } = await getAuth().api.signOut({ headers, returnHeaders: true });
  if (user) await deleteSession(user.id, user.sessionId);
  return withCookies({ user: null }, cleared);
}

/** POST. @throws AppError NOT_FOUND for a path that is not served. */
export async function answerAuth({ path, body, headers, clientKey, signal }: AuthCall): Promise<unknown> {
  switch (path.join("/")) {
    case "email-otp/send-verification-otp":
      return requestCode({ ...fitting(CodeRequestSchema, body), clientKey, signal });
    case "sign-in/email-otp":
      return signIn({ ...fitting(SignInSchema, body), headers });
    case "sign-out":
      return signOut(headers);
    default:
      throw new AppError({ code: "NOT_FOUND" });
  }
}

/** GET get-session: who is signed in. A session in use is prolonged, once a day. @throws AppError NOT_FOUND. */
export async function answerSession(path: readonly string[], headers: Headers): Promise<Response> {
  if (path.join("/") !== "get-session") throw new AppError({ code: "NOT_FOUND" });
  const user = await currentUser(headers);
  if (!user) return withCookies({ user: null }, new Headers());
  const prolonged = await getAuth().api.getSession({ headers, returnHeaders: true });
  const answer: SignedIn = { user: { id: user.id, email: user.email } };
  return withCookies(answer, prolonged.headers);
}
