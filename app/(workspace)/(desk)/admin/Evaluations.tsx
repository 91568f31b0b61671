/** The runs of the evaluation, an engine at a time: the last one in a sentence, then each of its figures over the runs. */
import type { ProductSummary } from "@/lib/validation/analyticsSchemas";
import { formatMinute } from "../../../_components/page/formatMoment";
import { EvalTrend } from "./EvalTrend";

type Run = ProductSummary["evals"][number];

const engineWords: Record<Run["engine"], string> = { local: "The local engine", openai: "The model" };

/** Of the project's own sets, whose name goes without saying, as does that a model's figure is the model's. */
const nameOf = (figure: string): string => figure.replace(/^own\.(?:model: )?/, "");

function EngineRuns({ engine, runs }: { engine: Run["engine"]; runs: readonly Run[] }) {
  const last = runs.at(-1);
  if (!last) return null;
  const names = [...new Set(runs.flatMap(({ metrics }) => Object.keys(metrics)))].sort();
  const failed = runs.filter(({ passed }) => !passed).length;
  return (
    <section className="engine-runs" aria-labelledby={`h-evals-${engine}`}>
      <h3 id={`h-evals-${engine}`}>{engineWords[engine]}</h3>
      <p className="text-small text-ink-2">
        The last of {runs.length} {runs.length === 1 ? "run" : "runs"}, {formatMinute(last.at)}, version {last.version},{" "}
        {last.passed ? "passed" : `failed in ${last.failedCases} cases`}. {failed} did not pass; theirs are the open
        rings.
      </p>
      <div className="trends">
        {names.map((name) => (
          <EvalTrend key={name} figure={name} name={nameOf(name)} runs={runs} />
        ))}
      </div>
    </section>
  );
}

export function Evaluations({ evals }: Pick<ProductSummary, "evals">) {
  return (
    <section aria-labelledby="h-evals">
      <h2 id="h-evals">Evaluations</h2>
      {evals.length === 0 && <p className="text-ink-2">None has been run yet.</p>}
      {(["local", "openai"] as const).map((engine) => (
        <EngineRuns key={engine} engine={engine} runs={evals.filter((run) => run.engine === engine)} />
      ))}
    </section>
  );
}
