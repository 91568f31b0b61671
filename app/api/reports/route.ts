// GET /api/reports: a page of the user's reports. POST: puts a report that was read signed out into the account.
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { claimReport } from "@/lib/reports/claimReport";
import { listReports } from "@/lib/reports/reportStore";
import { ReportClaimSchema, ReportListQuerySchema } from "@/lib/validation/reportSchemas";

const name = "reports";

export const GET = defineRoute({ name, auth: "required", query: ReportListQuerySchema }, ({ user, query }) =>
  listReports(user.id, query),
);

export const POST = defineRoute(
  { name, auth: "required", rateLimit: "account-write", body: ReportClaimSchema, maxBodyBytes: 1024 * 1024 },
  ({ user, body }) => claimReport(user.id, body, new Date()),
);

export const { PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["GET", "POST"]);
