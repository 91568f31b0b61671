// POST /api/reads: takes a résumé in to be read in the background; the report goes to the account, and word of it by mail.
import { startResumeRead } from "@/lib/feedback/pending/startRead";
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { ResumeFeedbackFormSchema, ResumeFeedbackRequestSchema } from "@/lib/validation/requestSchemas";

const name = "reads";

export const POST = defineRoute(
  {
    name,
    auth: "required",
    // A read is a read: both ways of asking for one are counted together.
    rateLimit: "resume-feedback-stream",
    body: ResumeFeedbackRequestSchema,
    form: ResumeFeedbackFormSchema,
    deadlineMs: 30_000,
  },
  async ({ body, file, user, headers, signal }) =>
    Response.json(await startResumeRead({ body, file, user, headers, signal }), { status: 202 }),
);

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["POST"]);
