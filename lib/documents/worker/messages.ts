/** What crosses the border to a document worker, and the shapes its answers are checked against. */
import { z } from "zod";
import type { ParsedDocument } from "../../analysis/document";
import { ExtractionSchema } from "../../validation/schemas";
import { isDocumentFault } from "../documentErrors";

export interface WorkerRequest {
  id: number;
  kind: "pdf" | "docx";
  bytes: Uint8Array;
}

const LayoutSchema = z.object({
  x: z.number(),
  y: z.number(),
  right: z.number(),
  fontSizePt: z.number(),
  bold: z.boolean(),
  column: z.int().min(0),
});
const LineSchema = z.object({
  n: z.int().min(1),
  page: z.int().min(1),
  text: z.string().min(1),
  gapBefore: z.boolean(),
  headingLevel: z.int().min(1).optional(),
  layout: LayoutSchema.optional(),
});
const DocumentSchema: z.ZodType<ParsedDocument> = z.object({
  lines: z.array(LineSchema),
  extraction: ExtractionSchema,
});

export const WorkerAnswerSchema = z.discriminatedUnion("ok", [
  z.object({ id: z.int(), ok: z.literal(true), document: DocumentSchema }),
  z.object({ id: z.int(), ok: z.literal(false), fault: z.string().refine(isDocumentFault) }),
]);
export type WorkerAnswer = z.input<typeof WorkerAnswerSchema>;
