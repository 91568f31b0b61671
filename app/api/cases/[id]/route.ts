// GET /api/cases/[id]: one job search. PATCH: any of its fields. DELETE: it and what is in it; reports stay.
import { changeCase, openCase, removeCase } from "@/lib/cases/ownCases";
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { CaseChangeSchema, IdParamsSchema } from "@/lib/validation/reportSchemas";

const name = "case";
const policy = { name, auth: "required", params: IdParamsSchema } as const;
const writing = { ...policy, rateLimit: "account-write" } as const;

export const GET = defineRoute(policy, ({ user, params }) => openCase(user.id, params.id));

export const PATCH = defineRoute({ ...writing, method: "PATCH", body: CaseChangeSchema }, ({ user, params, body }) =>
  changeCase(user.id, params.id, body, new Date()),
);

export const DELETE = defineRoute({ ...writing, method: "DELETE" }, ({ user, params }) =>
  removeCase(user.id, params.id),
);

export const { POST, PUT, OPTIONS } = otherMethods(name, ["GET", "PATCH", "DELETE"]);
