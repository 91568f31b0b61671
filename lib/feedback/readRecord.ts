/** What is recorded of a read as a product event: that it began, and how it ended, once each. Never a word of it. */
import { recordEvent } from "../analytics/recordEvent";
import { toAppError } from "../backend/errors";
import type { Engine, ResumeFeedbackResponse } from "../validation/schemas";

export interface FinishedRecord {
  report: Pick<ResumeFeedbackResponse, "engine" | "jobMatch" | "otherJobs">;
  degraded: boolean;
  saved: boolean;
  durationMs: number;
}

export interface ReadRecord {
  begun(engine: Engine): void;
  finished(read: FinishedRecord): void;
  /** The reader went. */
  left(engine: Engine): void;
  failed(engine: Engine, error: unknown): void;
}

/** The record of one read, of a user or of nobody; `hasBegunBefore` for one whose beginning was recorded by an earlier attempt. */
export function openReadRecord(
  source: "resume" | "linkedin",
  userId: string | null,
  hasBegunBefore = false,
): ReadRecord {
  let hasBegun = hasBegunBefore;
  let hasEnded = false;
  /** A read that was refused before it began is none. */
  const end = (write: () => void): void => {
    if (hasBegun && !hasEnded) write();
    hasEnded = true;
  };
  return {
    begun(engine) {
      if (hasBegun) return;
      hasBegun = true;
      recordEvent("read_begun", { source, engine }, userId);
    },
    finished: ({ report, degraded, saved, durationMs }) =>
      end(() => {
        const { engine, jobMatch, otherJobs = [] } = report;
        const how = { source, engine, degraded, saved, durationMs: Math.max(0, Math.round(durationMs)) };
        recordEvent("read_finished", how, userId);
        if (jobMatch) recordEvent("match_made", { jobs: 1 + otherJobs.length }, userId);
        if (saved) recordEvent("report_saved", { source, engine }, userId);
      }),
    left: (engine) => end(() => recordEvent("read_left", { source, engine }, userId)),
    failed: (engine, error) =>
      end(() =>
        recordEvent("read_failed", { source, engine, code: toAppError(error, "ANALYSIS_FAILED").code }, userId),
      ),
  };
}
