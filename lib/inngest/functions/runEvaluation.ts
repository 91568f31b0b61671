/**
 * `eval.run.scheduled`: once a day the engine in force is measured on the project's sets and the operator's, the run is
 * kept, and a drop against the last good one is an error that somebody is told of.
 */
import { AppError } from "../../backend/errors";
import { getDatabase } from "../../db/database";
import { logError, logInfo } from "../../observability/logger";
import { effectOnce } from "../effectOnce";
import { keepRun, lastGoodRun } from "../evalRunStore";
import { evalRunner, findDrops, nameOf } from "../evaluation";
import { defineScheduledJob, stepDeadlineMaxMs } from "./defineJob";

/** Told to the error tracker; which figures fell is in the run that was kept. */
class EvaluationDropped extends Error {
  override readonly name = "EvaluationDropped";
}

export const runEvaluation = defineScheduledJob(
  {
    name: "eval.run.scheduled",
    cron: "23 3 * * *",
    retries: 1,
    stepDeadlineMs: stepDeadlineMaxMs,
    concurrency: { limit: 1 },
  },
  ({ step, runId }) =>
    step.run("measure and keep", async (signal) => {
      const run = evalRunner();
      if (!run) throw new AppError({ code: "SERVICE_UNAVAILABLE", cause: new Error("no evaluation was handed in") });
      const measured = await run(signal);
      const drops = findDrops(measured.figures, await lastGoodRun());
      const isKept = await getDatabase()
        .transaction()
        .execute(async (transaction) => {
          if (!(await effectOnce(transaction, `eval:${runId}`))) return false;
          await keepRun(transaction, measured, drops);
          return true;
        });
      const figures = { count: measured.figures.length, version: measured.version };
      if (!isKept || drops.length === 0) logInfo("the engine was evaluated", figures);
      for (const drop of isKept ? drops : []) {
        const error = new EvaluationDropped(`${drop.set} ${nameOf(drop)}`);
        logError("an evaluation fell behind the last good run", { name: nameOf(drop), kind: drop.set, error });
      }
      return { figures: measured.figures.length, drops: drops.length };
    }),
);
