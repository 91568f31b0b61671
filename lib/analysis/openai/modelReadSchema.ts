/**
 * What the model is asked to write: one JSON object whose keys stand in reading order, so that each section can go
 * out while the next is written. Built from the wire schemas; lines and quotes come as claims to be checked, and
 * there is no field for points or a score, which are not the model's to give.
 */
import { z } from "zod";
import {
  FindingSchema,
  FirstReadSchema,
  GapSchema,
  PlaceholderSchema,
  RewriteSchema,
  StrengthSchema,
  sectionSchemas,
} from "../../validation/schemas";

/** A line number and words that are said to stand in that line. */
const EvidenceSchema = z.strictObject({ line: z.int(), quote: z.string() });
export type Evidence = z.infer<typeof EvidenceSchema>;

const words = { note: z.string(), claim: FindingSchema.shape.claim, why: FindingSchema.shape.why };

export const modelSections = {
  verdict: sectionSchemas.verdict.shape.verdict,
  firstRead: z.array(
    z.strictObject({
      seconds: FirstReadSchema.shape.seconds,
      text: FirstReadSchema.shape.text,
      evidence: z.array(EvidenceSchema),
    }),
  ),
  /** Better words for findings of the rubric, by their id. */
  findings: z.array(z.strictObject({ id: z.string(), ...words })),
  /** What the rubric has no check for; carries no points. */
  moreFindings: z.array(
    z.strictObject({
      head: FindingSchema.shape.head,
      severity: z.enum(["fix", "consider"]),
      evidence: EvidenceSchema,
      ...words,
    }),
  ),
  rewrites: z.array(
    z.strictObject({
      line: z.int(),
      better: RewriteSchema.shape.better,
      placeholders: z.array(PlaceholderSchema),
      keeps: RewriteSchema.shape.keeps,
    }),
  ),
  strengths: z.array(
    z.strictObject({
      finding: StrengthSchema.shape.finding,
      why: StrengthSchema.shape.why,
      evidence: z.array(EvidenceSchema),
    }),
  ),
  gaps: z.array(
    z.strictObject({ what: GapSchema.shape.what, why: GapSchema.shape.why, evidence: z.array(EvidenceSchema) }),
  ),
  nextSteps: sectionSchemas.nextSteps.shape.nextSteps,
} as const;

export const ModelReadSchema = z.strictObject(modelSections);
export type ModelRead = z.infer<typeof ModelReadSchema>;
export type ModelSectionName = keyof ModelRead;
export const modelSectionNames = Object.keys(modelSections) as ModelSectionName[];

/** True for a key the model was asked for. */
export function isModelSection(key: string): key is ModelSectionName {
  return Object.hasOwn(modelSections, key);
}
