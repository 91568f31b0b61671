/** What crosses the border to a document worker, and the shapes its answers are checked against. */
import { z } from "zod";
import type { ParsedDocument } from "../../analysis/document";
import { ExtractionSchema } from "../../validation/schemas";
import { isDocumentFault } from "../documentErrors";

/** What a worker does with the bytes: reads a document, or unpacks the files of an archive that go by the wanted names. */
export type WorkerTask = { kind: "pdf" | "docx" } | { kind: "archive"; wanted: readonly string[] };

export interface WorkerRequest {
  id: number;
  task: WorkerTask;
  bytes: Uint8Array;
}

/** A file out of an archive, its folders left out of the name. */
export interface ArchiveFile {
  name: string;
  text: string;
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

const ArchiveFileSchema: z.ZodType<ArchiveFile> = z.object({ name: z.string(), text: z.string() });

export const WorkerAnswerSchema = z.discriminatedUnion("ok", [
  z.object({
    id: z.int(),
    ok: z.literal(true),
    document: DocumentSchema.optional(),
    files: z.array(ArchiveFileSchema).optional(),
  }),
  z.object({ id: z.int(), ok: z.literal(false), fault: z.string().refine(isDocumentFault) }),
]);
export type WorkerAnswer = z.infer<typeof WorkerAnswerSchema>;
export type WorkerResult = Pick<Extract<WorkerAnswer, { ok: true }>, "document" | "files">;
