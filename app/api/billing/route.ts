// GET /api/billing: what the user has bought, what is left of it, and the receipts.
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { ownPasses } from "@/lib/payments/ownPasses";

const name = "billing";

export const GET = defineRoute({ name, auth: "required" }, ({ user }) => ownPasses(user));

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["GET"]);
