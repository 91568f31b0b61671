// GET /api/cases: a page of the user's job searches. POST: a new one.
import { listCases } from "@/lib/cases/caseStore";
import { makeCase } from "@/lib/cases/ownCases";
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { CaseListQuerySchema, CaseRequestSchema } from "@/lib/validation/reportSchemas";

const name = "cases";

export const GET = defineRoute({ name, auth: "required", query: CaseListQuerySchema }, ({ user, query }) =>
  listCases(user.id, query),
);

export const POST = defineRoute(
  { name, auth: "required", rateLimit: "account-write", body: CaseRequestSchema },
  ({ user, body }) => makeCase(user.id, body, new Date()),
);

export const { PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["GET", "POST"]);
