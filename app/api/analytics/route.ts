// GET /api/analytics: what the user did here; for an admin how the product does.
import { readSummary } from "@/lib/analytics/readSummary";
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { AnalyticsQuerySchema } from "@/lib/validation/analyticsSchemas";

const name = "analytics";

export const GET = defineRoute(
  { name, auth: "optional", rateLimit: name, query: AnalyticsQuerySchema },
  ({ user, unreadSession, query }) => {
    if (unreadSession) throw unreadSession;
    return readSummary(user, query.scope);
  },
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["GET"]);
