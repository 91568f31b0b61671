/** Runs of the evaluation as they are kept: figures by name, and what missed its bar or fell behind. */
import { sql, type Transaction } from "kysely";
import { z } from "zod";
import { getDatabase } from "../db/database";
import type { DatabaseSchema } from "../db/databaseSchema";
import { toJsonb } from "../db/toJsonb";
import {
  type EvalBaseline,
  type EvalFigure,
  type EvalMeasured,
  type EvaluatedEngine,
  nameOf,
  numberOf,
} from "./evaluation";

const MetricsSchema = z.record(z.string(), z.record(z.string(), z.number())).catch({});
const FailedSchema = z.array(z.looseObject({ set: z.string(), name: z.string(), missed: z.boolean() })).catch([]);

/** The newest run of an engine that fell behind in nothing; null before the first. */
export async function lastGoodRun(engine: EvaluatedEngine): Promise<EvalBaseline | null> {
  const row = await getDatabase()
    .selectFrom("eval_runs")
    .select(["metrics", "failed_cases"])
    .where("engine", "=", engine)
    .where(sql<boolean>`not exists (select from jsonb_array_elements(failed_cases) f where (f ->> 'dropped')::boolean)`)
    .orderBy("created_at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const missed = FailedSchema.parse(row.failed_cases).filter((failed) => failed.missed);
  return {
    metrics: MetricsSchema.parse(row.metrics),
    missed: new Set(missed.map(({ set, name }) => `${set}.${name}`)),
  };
}

/** Keeps a run; it passed when every bar is met and nothing fell behind. */
export async function keepRun(
  transaction: Transaction<DatabaseSchema>,
  { engine, figures, version }: EvalMeasured,
  drops: readonly EvalFigure[],
): Promise<void> {
  const metrics: Record<string, Record<string, number>> = {};
  for (const figure of figures) {
    const number = numberOf(figure.figure);
    if (number !== null) metrics[figure.set] = { ...metrics[figure.set], [nameOf(figure)]: number };
  }
  const failed = figures
    .filter((figure) => figure.met === false || drops.includes(figure))
    .map((figure) => ({
      set: figure.set,
      name: nameOf(figure),
      figure: figure.figure,
      bar: figure.bar,
      missed: figure.met === false,
      dropped: drops.includes(figure),
    }));
  await transaction
    .insertInto("eval_runs")
    .values({
      engine,
      prompt_version: version,
      passed: failed.length === 0,
      failed_cases: toJsonb(failed),
      metrics: toJsonb(metrics),
    })
    .execute();
}
