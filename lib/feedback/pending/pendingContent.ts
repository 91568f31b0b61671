/**
 * What a read in the background needs and nothing else: the document as it was parsed (never the file), for a profile what
 * its reader made of it or the address it is to be fetched by, the job, the role, the engine that was asked for. It is
 * written down sealed, and belongs to one read of one user.
 */
import { z } from "zod";
import { AppError } from "../../backend/errors";
import { seal, unseal } from "../../security/seal";
import { LinkedInProfileSchema } from "../../validation/linkedInProfile";
import { type EngineChoice, EngineChoiceSchema, ExtractionSchema } from "../../validation/schemas";
import type { ReadMaterial } from "../performRead";

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

const DocumentSchema = z.strictObject({ lines: z.array(LineSchema), extraction: ExtractionSchema });

const PendingContentSchema = z.strictObject({
  document: DocumentSchema.optional(),
  profile: LinkedInProfileSchema.omit({ lines: true }).optional(),
  compareWith: DocumentSchema.optional(),
  profileUrl: z.string().optional(),
  jobDescription: z.string().optional(),
  targetRole: z.string().optional(),
  engine: EngineChoiceSchema,
});

/** A profile that is given by its address is fetched when its turn comes; everything else is opened before. */
export type PendingMaterial = ReadMaterial | { profileUrl: string; compareWith?: ReadMaterial["compareWith"] };

export interface PendingContent {
  material: PendingMaterial;
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

/** What is written down: a profile's lines are its document's, and stand there alone. */
function toStored({ material, ...options }: PendingContent): object {
  if ("profileUrl" in material) return { ...material, ...options };
  const { profile, ...rest } = material;
  if (!profile) return { ...rest, ...options };
  const { lines: _lines, ...parts } = profile;
  return { ...rest, profile: parts, ...options };
}

export function sealContent(content: PendingContent, owner: ContentOwner): Buffer {
  return seal("pending-analysis", Buffer.from(JSON.stringify(toStored(content))), belonging(owner));
}

function materialOf(stored: z.output<typeof PendingContentSchema>): PendingMaterial {
  const { document, profile, compareWith, profileUrl } = stored;
  const beside = compareWith ? { compareWith } : {};
  if (profileUrl !== undefined) return { profileUrl, ...beside };
  if (!document) throw new AppError({ code: "INTERNAL_ERROR", cause: new Error("nothing was left to be read") });
  return { document, ...(profile ? { profile: { ...profile, lines: document.lines } } : {}), ...beside };
}

/** @throws AppError INTERNAL_ERROR when it does not open; ZodError when another version wrote it. */
export function openContent(sealed: Uint8Array, owner: ContentOwner): PendingContent {
  const json: unknown = JSON.parse(unseal("pending-analysis", sealed, belonging(owner)).toString("utf8"));
  const stored = PendingContentSchema.parse(json);
  const { jobDescription, targetRole, engine } = stored;
  return {
    material: materialOf(stored),
    ...(jobDescription === undefined ? {} : { jobDescription }),
    ...(targetRole === undefined ? {} : { targetRole }),
    engine,
  };
}
