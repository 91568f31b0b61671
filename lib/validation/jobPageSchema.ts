/** What POST /api/job-page answers. */
import { z } from "zod";

export const JobPageSchema = z.strictObject({ text: z.string() });
export type JobPage = z.infer<typeof JobPageSchema>;
