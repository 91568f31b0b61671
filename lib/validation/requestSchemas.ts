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

/** What a profile is asked with besides: a résumé to hold it against. */
const profileOptions = {
  ...readOptions,
  resumeText: z.string().trim().min(1).max(limits.textMaxChars).optional(),
};
const profileFields = {
  text: z.string().trim().min(1).max(limits.copiedPageMaxChars).optional(),
  profileUrl: z.string().trim().min(1).max(limits.profileUrlMaxChars).optional(),
  ...profileOptions,
};

/** POST /api/linkedin-feedback-stream as JSON: a profile as pasted text or by its address. */
export const LinkedInFeedbackRequestSchema = z
  .strictObject(profileFields)
  .refine(({ text, profileUrl }) => (text === undefined) !== (profileUrl === undefined), {
    error: "Give the profile once: as text, as a file or by its address.",
  });
export type LinkedInFeedbackRequest = z.infer<typeof LinkedInFeedbackRequestSchema>;

/** The fields of the same as a form: beside `file` (PDF, archive, saved page, text) and `resume`, which may be left out. */
export const LinkedInFeedbackFormSchema = z.strictObject(profileFields);
