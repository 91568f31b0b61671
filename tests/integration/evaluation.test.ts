import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordsFor } from "@/lib/cli/serve/evaluate";
import { type EvalFigure, setEvalRunner } from "@/lib/inngest/evaluation";
import { runEvaluation } from "@/lib/inngest/functions/runEvaluation";
import { setErrorReporter } from "@/lib/observability/errorReporter";
import { startTestDatabase, type TestDatabase } from "../doubles/accounts";
import { queryRows } from "../doubles/deployment";
import { type JobRunner, startJobRunner } from "../doubles/jobRunner";

let database: TestDatabase;
let connectionString = "";
let runner: JobRunner;
const reported: unknown[] = [];
beforeAll(async () => {
  database = await startTestDatabase({ LOG_LEVEL: "silent" });
  ({ connectionString } = database.postgres);
  setErrorReporter((error) => reported.push(error));
  runner = await startJobRunner({ jobs: [runEvaluation] });
});
afterAll(async () => {
  setErrorReporter(undefined);
  setEvalRunner(null);
  await runner.stop();
  await database.stop();
});

let turn = 0;

/** The clock's turn has come, and the engine is as good as `caught` says. */
async function evaluate(caught: number): Promise<void> {
  const figure: EvalFigure = {
    set: "own",
    area: "rewrites",
    what: "caught",
    figure: `${caught} %`,
    bar: "at least 95.0 %",
    met: caught >= 95,
  };
  setEvalRunner(async () => ({ figures: [figure], version: "test" }));
  turn += 1;
  const payload = { functionId: "firstpass-eval-run-scheduled", cron: "23 3 * * *", _cron: { ts: `turn-${turn}` } };
  await queryRows(connectionString, "select graphile_worker.add_job('timer', $1::json)", [JSON.stringify(payload)]);
  await queryRows(connectionString, "select graphile_worker.add_job('timer', $1::json)", [JSON.stringify(payload)]);
  const done = `select count(*)::int as done from job_runs where state = 'done'`;
  while ((await queryRows<{ done: number }>(connectionString, done))[0]?.done !== turn) {
    await queryRows(connectionString, "select pg_sleep(0.01)");
  }
}

describe("the scheduled evaluation", () => {
  it("is kept once a turn, and tells of a drop against the last run that fell behind in nothing", async () => {
    for (const caught of [97, 98, 94, 94, 97.5]) await evaluate(caught);
    const rows = await queryRows<{ passed: boolean; metrics: unknown; dropped: boolean | null }>(
      connectionString,
      `select passed, metrics, (failed_cases -> 0 ->> 'dropped')::boolean as dropped from eval_runs order by created_at`,
    );
    const kept = (caught: number) => ({ own: { "rewrites: caught": caught } });
    expect(rows).toEqual([
      { passed: true, metrics: kept(97), dropped: null },
      { passed: true, metrics: kept(98), dropped: null },
      { passed: false, metrics: kept(94), dropped: true },
      // Still held against 98, so that a second look at the same loss is no calmer than the first.
      { passed: false, metrics: kept(94), dropped: true },
      { passed: true, metrics: kept(97.5), dropped: null },
    ]);
    expect(reported.map((error) => (error instanceof Error ? error.name : ""))).toEqual([
      "EvaluationDropped",
      "EvaluationDropped",
    ]);
  });
});

describe("the operator's folder of sets", () => {
  it("is measured by what is in it", () => {
    const folder = mkdtempSync(join(tmpdir(), "firstpass-sets-"));
    try {
      expect(wordsFor(folder)).toEqual([]);
      writeFileSync(join(folder, "rewrites.json"), "[]");
      writeFileSync(join(folder, "notes.txt"), "");
      expect(wordsFor(folder)).toEqual(["--rewrites", join(folder, "rewrites.json")]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
