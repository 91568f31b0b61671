// /api/cases/[id]/artifacts. GET: a page of what is in it. POST: puts something of a report in. DELETE: takes it out.
import { addArtifact, openArtifacts, removeArtifact } from "@/lib/cases/ownCases";
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import {
  ArtifactDeleteQuerySchema,
  ArtifactRequestSchema,
  CaseListQuerySchema,
  IdParamsSchema,
} from "@/lib/validation/reportSchemas";

const name = "case-artifacts";
const policy = { name, auth: "required", params: IdParamsSchema } as const;
const writing = { ...policy, rateLimit: "account-write" } as const;

export const GET = defineRoute({ ...policy, query: CaseListQuerySchema }, ({ user, params, query }) =>
  openArtifacts(user.id, params.id, query),
);

export const POST = defineRoute({ ...writing, body: ArtifactRequestSchema }, ({ user, params, body }) =>
  addArtifact(user.id, params.id, body, new Date()),
);

export const DELETE = defineRoute(
  { ...writing, method: "DELETE", query: ArtifactDeleteQuerySchema },
  ({ user, params, query }) => removeArtifact(user.id, params.id, query.artifact),
);

export const { PUT, PATCH, OPTIONS } = otherMethods(name, ["GET", "POST", "DELETE"]);
