// GET /api/health: the process lives. Asks nothing of anything else.
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";

export const GET = defineRoute({ name: "health", auth: "none" }, () => ({ ok: true }));
export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods("health", ["GET"]);
