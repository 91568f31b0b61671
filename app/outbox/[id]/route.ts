// GET /outbox/[id]: a mail of one person's machine as a mail program shows it.
import { showMail } from "@/lib/accounts/readOutbox";
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { IdParamsSchema } from "@/lib/validation/reportSchemas";

const name = "outbox-mail";

export const GET = defineRoute({ name, auth: "none", params: IdParamsSchema }, ({ params }) => showMail(params.id));

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["GET"]);
