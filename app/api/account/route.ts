// /api/account. GET: profile, preferences, sessions, credits. PATCH: preferences. DELETE: the account, for good.
import { deleteAccount } from "@/lib/accounts/deleteAccount";
import { openAccount, setPreferences } from "@/lib/accounts/ownAccount";
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { PreferencesChangeSchema } from "@/lib/validation/accountSchemas";

const name = "account";
const writing = { name, auth: "required", rateLimit: "account-write" } as const;

export const GET = defineRoute({ name, auth: "required" }, ({ user, headers }) =>
  openAccount(user, headers, new Date()),
);

export const PATCH = defineRoute({ ...writing, method: "PATCH", body: PreferencesChangeSchema }, ({ user, body }) =>
  setPreferences(user, body, new Date()),
);

export const DELETE = defineRoute({ ...writing, method: "DELETE" }, ({ user, answerHeaders }) =>
  deleteAccount(user, answerHeaders, new Date()),
);

export const { POST, PUT, OPTIONS } = otherMethods(name, ["GET", "PATCH", "DELETE"]);
