// POST /api/linkedin-feedback-stream: reads a LinkedIn profile, pasted or uploaded, and streams the feedback as it is verified.
import { admitProfile } from "@/lib/feedback/admitProfile";
import { readLinkedIn } from "@/lib/feedback/readLinkedIn";
import { defineStreamRoute } from "@/lib/http/defineStreamRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { LinkedInFeedbackFormSchema, LinkedInFeedbackRequestSchema } from "@/lib/validation/requestSchemas";

const name = "linkedin-feedback-stream";

export const POST = defineStreamRoute(
  {
    name,
    auth: "optional",
    rateLimit: name,
    body: LinkedInFeedbackRequestSchema,
    formOfTwo: { fields: LinkedInFeedbackFormSchema, otherFile: "resume" },
    precheck: admitProfile,
  },
  ({ body, file, otherFile, signal, requestId }, admitted) =>
    readLinkedIn({ ...body, file, resumeFile: otherFile, signal, requestId, admitted }),
);

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["POST"]);
