// POST /api/resume-feedback-stream: reads a résumé, pasted or uploaded, and streams the feedback as it is verified.
import { admitRead } from "@/lib/feedback/admitRead";
import { readResume } from "@/lib/feedback/readResume";
import { defineStreamRoute } from "@/lib/http/defineStreamRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { ResumeFeedbackFormSchema, ResumeFeedbackRequestSchema } from "@/lib/validation/requestSchemas";

const name = "resume-feedback-stream";

export const POST = defineStreamRoute(
  {
    name,
    auth: "optional",
    rateLimit: name,
    body: ResumeFeedbackRequestSchema,
    form: ResumeFeedbackFormSchema,
    precheck: admitRead,
  },
  ({ body, file, signal, requestId }, admitted) => readResume({ ...body, file, signal, requestId, admitted }),
);

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["POST"]);
