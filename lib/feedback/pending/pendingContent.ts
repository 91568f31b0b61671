/**
 * What a read in the background needs and nothing else: the document as it was parsed (never the file), the job, the
 * role, the engine that was asked for. It is written down sealed, and belongs to one read of one user.
 */
import { z } from "zod";
import type { ParsedDocument } from "../../analysis/document";
import { seal, unseal } from "../../security/seal";
import { type EngineChoice, EngineChoiceSchema, ExtractionSchema } from "../../validation/schemas";

// Loose, so that a line comes back with all that it was stored with.
const LayoutSchema = z.looseObject({
  x: z.number(),
  y: z.number(),
  right: z.number(),
  fontSizePt: z.number(),
  bold: z.boolean(),
  column: z.number(),
});

const LineSchema = z.looseObject({
  n: z.int().min(1),
  page: z.int().min(1),
  text: z.string(),
  gapBefore: z.boolean(),
  headingLevel: z.number().optional(),
  layout: LayoutSchema.optional(),
});

const PendingContentSchema = z.strictObject({
  document: z.strictObject({ lines: z.array(LineSchema), extraction: ExtractionSchema }),
  jobDescription: z.string().optional(),
  targetRole: z.string().optional(),
  engine: EngineChoiceSchema,
});

export interface PendingContent {
  document: ParsedDocument;
  jobDescription?: string | undefined;
  targetRole?: string | undefined;
  engine: EngineChoice;
}

/** Whose it is: sealed bytes that were moved to another read, or another user's, do not open. */
export interface ContentOwner {
  id: string;
  userId: string;
}

const belonging = ({ id, userId }: ContentOwner): string => `${userId}/${id}`;

export function sealContent(content: PendingContent, owner: ContentOwner): Buffer {
  return seal("pending-analysis", Buffer.from(JSON.stringify(content)), belonging(owner));
}

/** @throws AppError INTERNAL_ERROR when it does not open; ZodError when another version wrote it. */
export function openContent(sealed: Uint8Array, owner: ContentOwner): PendingContent {
  const json: unknown = JSON.parse(unseal("pending-analysis", sealed, belonging(owner)).toString("utf8"));
  return PendingContentSchema.parse(json);
}
