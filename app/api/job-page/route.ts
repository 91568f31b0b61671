// POST /api/job-page: the words of a job description that somebody saved as a page or a document. Nothing is kept.
import { z } from "zod";
import { readJobFile } from "@/lib/feedback/readJobFile";
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";

const name = "job-page";

export const POST = defineRoute(
  { name, method: "POST", auth: "none", rateLimit: name, form: z.strictObject({}), deadlineMs: 20_000 },
  ({ file, signal }) => readJobFile({ file, signal }),
);

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["POST"]);
