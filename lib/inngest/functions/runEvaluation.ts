/**
 * `eval.run.scheduled`: once a day the engines in force are measured, the local one on the project's sets and the
 * operator's, a model on its sample; each run is kept, and a drop against the engine's last good one is an error that
 * somebody is told of.
 */
import { AppError } from "../../backend/errors";
import { getDatabase } from "../../db/database";
import { logError, logInfo, logWarn } from "../../observability/logger";
import { effectOnce } from "../effectOnce";
import { keepRun, lastGoodRun } from "../evalRunStore";
import { type EvalMeasured, evalRunners, findDrops, nameOf } from "../evaluation";
import { defineScheduledJob, stepDeadlineMaxMs } from "./defineJob";

/** Told to the error tracker; which figures fell is in the run that was kept. */
class EvaluationDropped extends Error {
  override readonly name = "EvaluationDropped";
}

/** Keeps what was measured, once a run and engine, and tells of what fell. */
async function keepAndTell(measured: EvalMeasured, runId: string) {
  const { engine, figures, version } = measured;
  const drops = findDrops(figures, await lastGoodRun(engine));
  const isKept = await getDatabase()
    .transaction()
    .execute(async (transaction) => {
      if (!(await effectOnce(transaction, `eval:${engine}:${runId}`))) return false;
      await keepRun(transaction, measured, drops);
      return true;
    });
  if (!isKept || drops.length === 0) logInfo("the engine was evaluated", { engine, version, count: figures.length });
  for (const drop of isKept ? drops : []) {
    const error = new EvaluationDropped(`${engine} ${drop.set} ${nameOf(drop)}`);
    logError("an evaluation fell behind the last good run", { engine, name: nameOf(drop), kind: drop.set, error });
  }
  return { figures: figures.length, drops: drops.length };
}

/** True once a run: what a model was paid for is not asked of it again because a server died meanwhile. */
const beginsAsking = (runId: string): Promise<boolean> =>
  getDatabase()
    .transaction()
    .execute((transaction) => effectOnce(transaction, `eval-asks:${runId}`));

export const runEvaluation = defineScheduledJob(
  {
    name: "eval.run.scheduled",
    cron: "23 3 * * *",
    retries: 1,
    stepDeadlineMs: stepDeadlineMaxMs,
    concurrency: { limit: 1 },
  },
  async ({ step, runId }) => {
    const runners = evalRunners();
    if (!runners) throw new AppError({ code: "SERVICE_UNAVAILABLE", cause: new Error("no evaluation was handed in") });
    const local = await step.run("measure and keep", async (signal) => keepAndTell(await runners.local(signal), runId));
    const { model } = runners;
    if (!model) return local;
    return step.run("measure the model and keep", async (signal) => {
      if (await beginsAsking(runId)) return keepAndTell(await model(signal), runId);
      logWarn("a model's evaluation that was cut off is left until tomorrow", { engine: "openai" });
      return { figures: 0, drops: 0 };
    });
  },
);
