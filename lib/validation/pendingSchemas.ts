/** The contract of a read in the background: POST /api/reads and /api/reads/linkedin, GET and DELETE /api/reads/[id]. Dates are ISO 8601 in UTC. */
import { z } from "zod";
import { errorCodes } from "../backend/errorCodes";
import { ReportSourceSchema } from "./reportSource";
import { EngineSchema, progressStages } from "./schemas";

/** How long a text may wait for its read, retries included; then it is deleted and the read has failed. */
export const pendingMinutes = 15;

export const pendingStates = ["waiting", "working", "done", "failed", "cancelled"] as const;
export type PendingState = (typeof pendingStates)[number];

export const PendingReadSchema = z.strictObject({
  id: z.uuid(),
  state: z.enum(pendingStates),
  source: ReportSourceSchema,
  /** With which engine it was begun. */
  engine: EngineSchema,
  stage: z.enum(progressStages),
  /** How far the whole read is, 0 to 1. */
  fraction: z.number().min(0).max(1),
  createdAt: z.iso.datetime(),
  /** When its text goes and it fails, if it has not ended by then. */
  expiresAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  /** The report it became; null unless it is done. */
  reportId: z.uuid().nullable(),
  /** Why it failed; null unless it has. */
  failure: z
    .strictObject({
      errorCode: z.enum(Object.keys(errorCodes) as (keyof typeof errorCodes)[]),
      message: z.string(),
    })
    .nullable(),
});
export type PendingRead = z.infer<typeof PendingReadSchema>;

/** True while its text is kept and its end is to come. */
export const isUnderWay = ({ state }: { state: PendingState }): boolean => state === "waiting" || state === "working";
