/** The runs of the evaluation, as they were stored: whether each passed, and its figures. */
import { getDatabase } from "../db/database";
import type { ProductSummary } from "../validation/analyticsSchemas";

type EvalRun = ProductSummary["evals"][number];

const shownRuns = 60;
const maxDepth = 3;

/** All numbers inside a value, each under the names that lead to it. Whatever else is in it is left out. */
export function numbersIn(value: unknown, path: readonly string[] = []): [name: string, figure: number][] {
  if (typeof value === "number" && Number.isFinite(value)) return [[path.join(".") || "value", value]];
  if (typeof value !== "object" || value === null || Array.isArray(value) || path.length >= maxDepth) return [];
  return Object.entries(value).flatMap(([name, inner]) => numbersIn(inner, [...path, name.slice(0, 120)]));
}

/** The newest runs of one engine, oldest first. */
async function listRunsOf(engine: EvalRun["engine"]): Promise<EvalRun[]> {
  const rows = await getDatabase()
    .selectFrom("eval_runs")
    .select(["prompt_version", "passed", "failed_cases", "metrics", "created_at"])
    .where("engine", "=", engine)
    .where("created_at", "is not", null)
    .orderBy("created_at", "desc")
    .limit(shownRuns)
    .execute();
  return rows.reverse().map(({ prompt_version: version, passed, failed_cases: failed, metrics, created_at: at }) => ({
    engine,
    at: (at ?? new Date(0)).toISOString(),
    version,
    passed,
    failedCases: Array.isArray(failed) ? failed.length : 0,
    metrics: Object.fromEntries(numbersIn(metrics)),
  }));
}

/** The newest runs of each engine, the local one's first, each oldest first. */
export const listEvalRuns = async (): Promise<EvalRun[]> =>
  (await Promise.all([listRunsOf("local"), listRunsOf("openai")])).flat();
