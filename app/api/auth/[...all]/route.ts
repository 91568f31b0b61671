// POST /api/auth/…: sign-in by a code sent by e-mail, and sign-out. GET /api/auth/get-session: who is signed in.
import { answerAuth, answerSession } from "@/lib/accounts/answerAuth";
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { AuthPathSchema, AuthRequestSchema } from "@/lib/validation/accountSchemas";

const name = "auth";
const policy = { name, auth: "none", params: AuthPathSchema } as const;

export const POST = defineRoute(
  { ...policy, rateLimit: name, body: AuthRequestSchema, maxBodyBytes: 4_096, deadlineMs: 15_000 },
  ({ params, body, headers, clientKey, signal }) => answerAuth({ path: params.all, body, headers, clientKey, signal }),
);

export const GET = defineRoute(policy, ({ params, headers }) => answerSession(params.all, headers));

export const { PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["GET", "POST"]);
