// POST /api/resume-feedback-stream: reads a résumé, pasted or uploaded, and streams the feedback as it is verified.
import { assertReadable } from "@/lib/feedback/assertReadable";
import { readResume } from "@/lib/feedback/readResume";
import { defineStreamRoute } from "@/lib/http/defineStreamRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { ResumeFeedbackFormSchema, ResumeFeedbackRequestSchema } from "@/lib/validation/schemas";

const name = "resume-feedback-stream";

export const POST = defineStreamRoute(
  {
    name,
    auth: "optional",
    rateLimit: name,
    body: ResumeFeedbackRequestSchema,
    form: ResumeFeedbackFormSchema,
    precheck: ({ body, file }) => assertReadable({ engine: body.engine, file }),
  },
  ({ body, file, signal, requestId }) => readResume({ ...body, file, signal, requestId }),
);

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["POST"]);
