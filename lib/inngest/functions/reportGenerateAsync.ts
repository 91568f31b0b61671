/**
 * `report.generate.async`: a text that waits under its lease is read, and the report stored, in one step that passes on
 * an id; then its owner is told by mail. The retries of a read fit into its lease; when they are used up it fails, its
 * credit comes back, its text goes, and its owner is told that.
 */
import { isErrorCode } from "../../backend/errorCodes";
import { failRead } from "../../feedback/pending/endRead";
import { runRead } from "../../feedback/pending/runRead";
import { tellOwner } from "../../feedback/pending/tellOwner";
import { defineJob, stepDeadlineMaxMs } from "./defineJob";
import type { JobTools } from "./jobTools";

const tell = (step: JobTools, analysisId: string) =>
  step.run("tell", async (signal) => ({ told: await tellOwner(analysisId, signal, new Date()) }));

export const reportGenerateAsync = defineJob(
  {
    name: "report.generate.async",
    on: "report.generate.requested",
    retries: 3,
    idempotentBy: "analysisId",
    concurrency: { limit: 2, by: "userId" },
    // A read has a deadline of its own, and its lease.
    stepDeadlineMs: stepDeadlineMaxMs,
    onFailure: async ({ data, runId, failure, step }) => {
      await step.run("fail", async () => {
        const errorCode = isErrorCode(failure) ? failure : "ANALYSIS_FAILED";
        // A read that is done already, whose mail could not be sent, stays done.
        await failRead(data.analysisId, { errorCode, runId }, new Date());
      });
      await tell(step, data.analysisId);
    },
  },
  async ({ data, runId, step }) => {
    const { reportId } = await step.run("read", async (signal) => {
      const read = await runRead({ id: data.analysisId, runId, signal });
      return { reportId: read.reportId };
    });
    await tell(step, data.analysisId);
    return { reportId };
  },
);
