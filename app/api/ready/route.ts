// GET /api/ready: this server can serve; 503 when its database does not answer or it is stopping.
import { getEnv } from "@/lib/config/env";
import { checkReadiness } from "@/lib/http/checkReadiness";
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";

export const GET = defineRoute({ name: "ready", auth: "none", deadlineMs: 2_000 }, ({ headers }) =>
  checkReadiness(getEnv(), headers.get("authorization")),
);
export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods("ready", ["GET"]);
