/** POST /api/export-pdf: a report of one's own by its id, or a whole one as it was given or is kept. */
import { z } from "zod";
import { SavedReportSchema } from "./savedReport";
import { ResumeFeedbackResponseSchema } from "./schemas";

export const ExportPdfRequestSchema = z.union([
  z.strictObject({ reportId: z.uuid() }),
  z.strictObject({ report: z.union([SavedReportSchema, ResumeFeedbackResponseSchema]) }),
]);
export type ExportPdfRequest = z.infer<typeof ExportPdfRequestSchema>;
