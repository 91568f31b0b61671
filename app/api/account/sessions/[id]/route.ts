// DELETE /api/account/sessions/[id]: ends one of the user's sessions.
import { endSession } from "@/lib/accounts/ownAccount";
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { IdParamsSchema } from "@/lib/validation/reportSchemas";

const name = "account-session";

export const DELETE = defineRoute(
  { name, method: "DELETE", auth: "required", rateLimit: "account-write", params: IdParamsSchema },
  ({ user, params }) => endSession(user, params.id),
);

export const { GET, HEAD, POST, PUT, PATCH, OPTIONS } = otherMethods(name, ["DELETE"]);
