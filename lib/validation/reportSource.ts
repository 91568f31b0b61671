/** What a report was made of: lists, comparisons and exports tell the two kinds apart by it. */
import { z } from "zod";
import type { ResumeFeedbackResponse } from "./schemas";

export const reportSources = ["resume", "linkedin"] as const;
export const ReportSourceSchema = z.enum(reportSources);
export type ReportSource = z.infer<typeof ReportSourceSchema>;

/** By the part that only a profile's report has. */
export const sourceOf = ({ profile }: Pick<ResumeFeedbackResponse, "profile">): ReportSource =>
  profile ? "linkedin" : "resume";
