/**
 * Runs the evaluation for the scheduled job. The local engine's: `firstpass eval --json` in a process of its own, at the
 * lowest priority, so that the server's requests do not wait for it, and with nothing of the server's environment; the
 * project's sets first, then what the operator's folder holds. A model's: in this process, whose breaker and retries it
 * shares with the reads of users, so that it measures what they would meet.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rubricVersion } from "../../analysis/local/rubricVersion";
import type { Env } from "../../config/env";
import type { EvalRow } from "../../evals/evalRow";
import { type ModelEvalEnv, modelToEvaluate } from "../../evals/model/modelToEvaluate";
import { type EvalFigure, EvalOutputSchema, type EvalRunner } from "../../inngest/evaluation";

/** The command line as it was bundled at the start: the bundle's address, then the words. */
const program = `const [bundle, ...words] = process.argv.slice(1);
  const { main } = await import(bundle);
  process.exitCode = await main(words);`;
const outputMaxBytes = 8 * 1024 * 1024;

/** The options of `firstpass eval`, and what the operator's folder calls the set for each. */
const setFiles = [
  ["--resumes", "resumes.json"],
  ["--rewrites", "rewrites.json"],
  ["--jobs", "jobs.json"],
  ["--injection", "injection.json"],
  ["--linkedin", "linkedin.json"],
  ["--pdf", "pdf"],
  ["--pii", "pii.jsonl"],
] as const;

/** The words that measure what is in `folder`; none when nothing is. */
export function wordsFor(folder: string): string[] {
  return setFiles.flatMap(([option, name]) => {
    const path = join(folder, name);
    return existsSync(path) ? [option, path] : [];
  });
}

/** Its whole stdout. Exit code 1 says that a bar was missed, and is no failure. */
function runEval(root: string, words: readonly string[], signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const bundle = pathToFileURL(join(root, "runtime", "cli.mjs")).href;
    const args = ["--input-type=module", "-e", program, "--", bundle, "eval", "--json", ...words];
    const env: NodeJS.ProcessEnv = { NODE_ENV: "production" };
    const child = spawn(process.execPath, args, { cwd: root, env, signal, stdio: ["ignore", "pipe", "ignore"] });
    if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    const chunks: Buffer[] = [];
    let bytes = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > outputMaxBytes) child.kill();
      else chunks.push(chunk);
    });
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0 || code === 1) resolve(Buffer.concat(chunks).toString("utf8"));
      else reject(new Error(`the evaluation ended with ${code}`));
    });
  });
}

async function figuresOf(root: string, set: EvalFigure["set"], words: readonly string[], signal: AbortSignal) {
  const output: unknown = JSON.parse(await runEval(root, words, signal));
  const { rows } = EvalOutputSchema.parse(output);
  return rows.filter(({ area }) => area !== "speed").map((row): EvalFigure => ({ ...row, set }));
}

/** The runner for a server whose project stands in `root`. */
export function createEvalRunner(env: Pick<Env, "EVAL_DATA_DIR">, root: string): EvalRunner {
  return async (signal) => {
    const figures = await figuresOf(root, "own", [], signal);
    const words = env.EVAL_DATA_DIR ? wordsFor(env.EVAL_DATA_DIR) : [];
    if (words.length > 0) figures.push(...(await figuresOf(root, "extra", words, signal)));
    return { engine: "local", figures, version: rubricVersion };
  };
}

const toFigure = (row: EvalRow): EvalFigure => ({ ...row, set: "own", cases: row.count });

/** The runner for the model in force; null where none is configured, or no call is allowed for it. */
export function createModelEvalRunner(env: ModelEvalEnv, root: string): EvalRunner | null {
  const model = modelToEvaluate(env);
  if (!model) return null;
  return async (signal) => {
    const { evaluateModel } = await import("../../evals/model/evaluateModel");
    const { rows, version } = await evaluateModel({ env, model, root, signal });
    return { engine: "openai", figures: rows.map(toFigure), version };
  };
}
