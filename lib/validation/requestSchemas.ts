/** What a read is asked with: pasted text as JSON, or a file with fields beside it. */
import { z } from "zod";
import { jobSeparator, splitJobs } from "./jobDescriptions";
import { limits } from "./limits";
import { EngineChoiceSchema } from "./schemas";

/** One job description, or several with a line of equals signs between them; each within the limit of one. */
const JobDescriptionSchema = z
  .string()
  .trim()
  .max((limits.jobDescriptionMaxChars + jobSeparator.length) * limits.jobsMax)
  .refine((text) => splitJobs(text).every((job) => job.length <= limits.jobDescriptionMaxChars), {
    error: "A job description has at most 8,000 characters.",
  })
  .refine((text) => splitJobs(text).length <= limits.jobsMax, { error: "At most five job descriptions at once." });

const readOptions = {
  jobDescription: JobDescriptionSchema.optional(),
  targetRole: z.string().trim().max(limits.targetRoleMaxChars).optional(),
  engine: EngineChoiceSchema.default("auto"),
};

/** POST /api/resume-feedback-stream as JSON. A longer text is refused, never silently cut. */
export const ResumeFeedbackRequestSchema = z.strictObject({
  text: z.string().trim().min(1, "Paste some text first.").max(limits.textMaxChars),
  ...readOptions,
});
export type ResumeFeedbackRequest = z.infer<typeof ResumeFeedbackRequestSchema>;

/** The fields beside `file` when the same route is called with multipart/form-data. Empty strings mean "not given". */
export const ResumeFeedbackFormSchema = z.strictObject({
  jobDescription: readOptions.jobDescription,
  targetRole: readOptions.targetRole,
  engine: readOptions.engine,
});
