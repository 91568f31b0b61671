// GET /api/reports/compare?before=…&after=…: two of the user's reports side by side.
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { compareOwnReports } from "@/lib/reports/compareReports";
import { CompareQuerySchema } from "@/lib/validation/reportSchemas";

const name = "reports-compare";

export const GET = defineRoute({ name, auth: "required", query: CompareQuerySchema }, ({ user, query }) =>
  compareOwnReports(user.id, query),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["GET"]);
