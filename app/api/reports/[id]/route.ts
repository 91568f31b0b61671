// GET /api/reports/[id]: one report. PATCH: a new title, or the undoing of a deletion. DELETE: out of every list.
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { changeReport, deleteReport, openReport } from "@/lib/reports/ownReports";
import { IdParamsSchema, ReportChangeSchema } from "@/lib/validation/reportSchemas";

const name = "report";
const policy = { name, auth: "required", params: IdParamsSchema } as const;
const writing = { ...policy, rateLimit: "account-write" } as const;

export const GET = defineRoute(policy, ({ user, params }) => openReport(user.id, params.id));

export const PATCH = defineRoute({ ...writing, method: "PATCH", body: ReportChangeSchema }, ({ user, params, body }) =>
  changeReport(user.id, params.id, body),
);

export const DELETE = defineRoute({ ...writing, method: "DELETE" }, ({ user, params }) =>
  deleteReport(user.id, params.id),
);

export const { POST, PUT, OPTIONS } = otherMethods(name, ["GET", "PATCH", "DELETE"]);
