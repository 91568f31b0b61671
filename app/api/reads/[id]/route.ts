// GET /api/reads/[id]: how far a read in the background is. DELETE: stops it, or puts away one that came to nothing.
import { openPending, stopRead } from "@/lib/feedback/pending/ownReads";
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { IdParamsSchema } from "@/lib/validation/reportSchemas";

const name = "read";
const policy = { name, auth: "required", params: IdParamsSchema } as const;

export const GET = defineRoute({ ...policy, rateLimit: "read-state" }, ({ user, params }) =>
  openPending(user.id, params.id),
);

export const DELETE = defineRoute({ ...policy, method: "DELETE", rateLimit: "account-write" }, ({ user, params }) =>
  stopRead(user.id, params.id, new Date()),
);

export const { POST, PUT, PATCH, OPTIONS } = otherMethods(name, ["GET", "DELETE"]);
