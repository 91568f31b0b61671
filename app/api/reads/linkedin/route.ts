// POST /api/reads/linkedin: takes a LinkedIn profile in to be read in the background, as /api/reads does a résumé.
import { startProfileRead } from "@/lib/feedback/pending/startRead";
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { LinkedInFeedbackFormSchema, LinkedInFeedbackRequestSchema } from "@/lib/validation/requestSchemas";

const name = "reads-linkedin";

export const POST = defineRoute(
  {
    name,
    auth: "required",
    // A read is a read: both ways of asking for one are counted together.
    rateLimit: "linkedin-feedback-stream",
    body: LinkedInFeedbackRequestSchema,
    formOfTwo: { fields: LinkedInFeedbackFormSchema, otherFile: "resume" },
    deadlineMs: 30_000,
  },
  async ({ body, file, otherFile, user, headers, signal }) =>
    Response.json(await startProfileRead({ body, file, otherFile, user, headers, signal }), { status: 202 }),
);

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["POST"]);
