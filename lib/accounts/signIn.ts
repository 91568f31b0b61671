/**
 * Signs in with a code, making the account at the first. Every way in which a code can be wrong is one answer: a wrong
 * one, an old one, one tried too often, and none at all.
 */
import { APIError } from "better-auth/api";
import { recordEvent } from "../analytics/recordEvent";
import { AppError } from "../backend/errors";
import type { SignedIn } from "../validation/accountSchemas";
import { getAuth } from "./auth";
import { assertWithin, emailKey } from "./requestCode";

export interface SignInRequest {
  email: string;
  otp: string;
  headers: Headers;
}

const wrongCode = (cause: unknown): AppError =>
  new AppError({ code: "VALIDATION_ERROR", message: "That code is not right, or no longer good.", cause });

/** A response that carries the library's cookies and nothing else of its answer: the token stays out of scripts' reach. */
export function withCookies(answer: SignedIn, from: Headers): Response {
  const headers = new Headers();
  for (const cookie of from.getSetCookie()) headers.append("set-cookie", cookie);
  return Response.json(answer, { headers });
}

/** @throws AppError VALIDATION_ERROR for a code that is not good, RATE_LIMITED. */
export async function signIn({ email, otp, headers }: SignInRequest): Promise<Response> {
  await assertWithin("sign-in-attempt", { kind: "email", key: emailKey(email) });
  try {
    const signedIn = await getAuth().api.signInEmailOTP({ body: { email, otp }, headers, returnHeaders: true });
    const { id } = signedIn.response.user;
    recordEvent("signed_in", {}, id);
    return withCookies({ user: { id, email } }, signedIn.headers);
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) throw wrongCode(error);
    throw error;
  }
}
