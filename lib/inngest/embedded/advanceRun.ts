/**
 * Goes on with a run: has its function do a step, remembers what came of it, and so on until the run is over, sleeps, or
 * has to be tried again later. What was remembered is never asked for again.
 */
import type { Pool } from "pg";
import { logWarn } from "../../observability/logger";
import {
  callFunction,
  type FunctionAnswer,
  type FunctionOp,
  type FunctionsAddress,
  type StepMemo,
} from "./callFunctions";
import type { JobFunction } from "./jobFunction";
import {
  type ClaimedRun,
  claimRun,
  endRun,
  failRun,
  type KeptStep,
  leaveRun,
  requeueRun,
  saveSleep,
  saveStep,
} from "./runStore";
import { wakeTimeOf } from "./sleepTime";

export interface RunServices {
  pool: Pool;
  address: FunctionsAddress;
  functions: ReadonlyMap<string, JobFunction>;
  /** How long to wait after so many failed attempts. */
  backoffMs: (attempt: number) => number;
  now: () => number;
  /** True when nothing new is to be begun. */
  isStopping: () => boolean;
  /** Ids of the runs that this process is at. */
  underWay: Set<string>;
}

/** What becomes of a run after a call. */
type Next =
  | { kind: "go on" }
  | { kind: "end" }
  | { kind: "sleep"; until: Date }
  | { kind: "failed"; failure: string; isFinal: boolean; retryAfterMs: number | null }
  | { kind: "release"; delayMs: number };

/** Inngest's own limit. */
const stepsMax = 1_000;
/** So long after a call to which no answer came. */
const unansweredDelayMs = 1_000;

/** The memos that a function is given: what sleeps and is due has nothing to say, and is over. */
function memosOf(steps: readonly KeptStep[], nowMs: number): StepMemo[] {
  return steps.flatMap((step): StepMemo[] => {
    if (step.kind !== "sleep") return [step];
    return step.wakeAtMs <= nowMs ? [{ id: step.id, kind: "data", value: null }] : [];
  });
}

async function remember(services: RunServices, run: ClaimedRun, memo: StepMemo): Promise<void> {
  await saveStep(services.pool, run, memo);
  run.steps.push(memo);
  run.attempt = 0;
}

async function fallAsleep({ pool, now }: RunServices, run: ClaimedRun, op: FunctionOp): Promise<void> {
  if (run.steps.some(({ id }) => id === op.id)) return;
  const wakeAt = wakeTimeOf(op.name ?? "", now());
  await saveSleep(pool, run, op.id, wakeAt);
  run.steps.push({ id: op.id, kind: "sleep", wakeAtMs: wakeAt.getTime() });
}

/** A step that failed and may be tried again, or null. Everything else that ops say is remembered. */
async function takeOps(
  services: RunServices,
  run: ClaimedRun,
  { ops, retryAfterMs }: Extract<FunctionAnswer, { kind: "ops" }>,
): Promise<Next | null> {
  let failed: Next | null = null;
  for (const op of ops) {
    if (op.op === "StepRun") await remember(services, run, { id: op.id, kind: "data", value: op.data });
    else if (op.op === "StepFailed") await remember(services, run, { id: op.id, kind: "error", value: op.error });
    else if (op.op === "Sleep") await fallAsleep(services, run, op);
    else if (op.op === "RunComplete") return { kind: "end" };
    else if (op.op === "StepError")
      failed = { kind: "failed", failure: op.error?.message ?? "Error", isFinal: false, retryAfterMs };
    else if (op.op !== "StepPlanned")
      return { kind: "failed", failure: `UNSUPPORTED_${op.op}`, isFinal: true, retryAfterMs: null };
  }
  return failed;
}

function callOnce(services: RunServices, run: ClaimedRun, fn: JobFunction, stepId?: string): Promise<FunctionAnswer> {
  const { id: runId, functionId, attempt, event, steps } = run;
  const memos = memosOf(steps, services.now());
  const call = { functionId, runId, attempt, attemptsMax: fn.attemptsMax, event, steps: memos };
  return callFunction(services.address, stepId === undefined ? call : { ...call, stepId });
}

/** One call and, where it planned steps that may be done side by side, a call for each of those. */
async function oneTurn(services: RunServices, run: ClaimedRun, fn: JobFunction): Promise<Next> {
  const known = run.steps.length;
  if (known >= stepsMax) return { kind: "failed", failure: "TOO_MANY_STEPS", isFinal: true, retryAfterMs: null };
  const answer = await callOnce(services, run, fn);
  if (answer.kind === "done") return { kind: "end" };
  if (answer.kind === "failed") return answer;
  if (answer.kind === "none") {
    if (!services.isStopping()) logWarn("a job's call was not answered", { name: run.functionId, error: answer.cause });
    return { kind: "release", delayMs: services.isStopping() ? 0 : unansweredDelayMs };
  }
  const next = await takeOps(services, run, answer);
  if (next) return next;
  for (const { id } of answer.ops.filter(({ op }) => op === "StepPlanned")) {
    if (services.isStopping()) return { kind: "release", delayMs: 0 };
    const planned = await callOnce(services, run, fn, id);
    if (planned.kind === "failed") return planned;
    if (planned.kind === "none") return { kind: "release", delayMs: unansweredDelayMs };
    if (planned.kind === "done") return { kind: "end" };
    const afterPlanned = await takeOps(services, run, planned);
    if (afterPlanned) return afterPlanned;
  }
  if (run.steps.slice(known).some(({ kind }) => kind !== "sleep")) return { kind: "go on" };
  const wakeTimes = run.steps.flatMap((step) => (step.kind === "sleep" ? [step.wakeAtMs] : []));
  const ahead = wakeTimes.filter((wakeAtMs) => wakeAtMs > services.now());
  if (ahead.length > 0) return { kind: "sleep", until: new Date(Math.min(...ahead)) };
  if (run.steps.length > known) return { kind: "go on" };
  return { kind: "failed", failure: "STALLED", isFinal: true, retryAfterMs: null };
}

async function settle(services: RunServices, run: ClaimedRun, fn: JobFunction, next: Next): Promise<void> {
  const { pool, now } = services;
  const leave = (change: Parameters<typeof leaveRun>[3]) => leaveRun(pool, run, fn.concurrency !== null, change);
  const requeue = (state: "queued" | "sleeping", attempt: number, at: Date) =>
    leave((client) => requeueRun(client, run, { state, attempt, at }));
  if (next.kind === "end") return leave((client) => endRun(client, run));
  if (next.kind === "sleep") return requeue("sleeping", 0, next.until);
  if (next.kind === "release") return requeue("queued", run.attempt, new Date(now() + next.delayMs));
  if (next.kind === "go on") return;
  const attempt = run.attempt + 1;
  if (next.isFinal || attempt >= fn.attemptsMax) return leave((client) => failRun(client, run, next.failure));
  const delayMs = next.retryAfterMs ?? services.backoffMs(attempt);
  return requeue("queued", attempt, new Date(now() + delayMs));
}

/** How often processes may die on one entry before that counts as a failed attempt. */
const deathsMax = 10;

export interface RunEntry {
  runId: string;
  revision: number;
  /** How often this entry was taken, this time included. */
  taken: number;
}

/**
 * Goes on with the run of an entry. A stale entry does nothing.
 * @throws when the database fails, or this process is at the run already: the entry stays, to be looked at again later.
 */
export async function advanceRun(services: RunServices, entry: RunEntry): Promise<void> {
  const { underWay } = services;
  // Its connection was lost, and what it held was given back as if it were dead.
  if (underWay.has(entry.runId)) throw new Error("this run is under way here");
  underWay.add(entry.runId);
  try {
    await goOn(services, entry);
  } finally {
    underWay.delete(entry.runId);
  }
}

async function goOn(services: RunServices, entry: RunEntry): Promise<void> {
  const run = await claimRun(services.pool, entry, services.functions);
  if (!run) return;
  const fn = services.functions.get(run.functionId);
  if (!fn) {
    // Another version's, on its way in or out: later it may be known again.
    logWarn("a job of a function that is not here", { name: run.functionId });
    await requeueRun(services.pool, run, {
      state: "queued",
      attempt: run.attempt,
      at: new Date(services.now() + 60_000),
    });
    return;
  }
  let next: Next =
    entry.taken > deathsMax
      ? { kind: "failed", failure: "WORKER_DIED", isFinal: false, retryAfterMs: null }
      : { kind: "go on" };
  while (next.kind === "go on") {
    next = services.isStopping() ? { kind: "release", delayMs: 0 } : await oneTurn(services, run, fn);
  }
  await settle(services, run, fn, next);
}
