/**
 * Takes from the queue of this database: events are handed to their functions, or to Inngest where that runs the jobs;
 * runs are gone on with; and the clock starts what is scheduled. Queue, clock and the retrying of our own failures are
 * graphile-worker's.
 */
import type { CronItem, Runner, TaskList } from "graphile-worker";
import { Pool } from "pg";
import { z } from "zod";
import { createQueueLogger } from "../../db/queueLogger";
import { logInfo, logWarn } from "../../observability/logger";
import { eventTask } from "../sendEvent";
import { advanceRun, type RunServices } from "./advanceRun";
import { backoffMs } from "./backoff";
import { askForFunctions, type FunctionsAddress } from "./callFunctions";
import { dispatchEvent, dispatchTimer, listenersOf } from "./dispatchEvent";
import type { JobFunction } from "./jobFunction";
import { rebuildQueue, wakeStranded } from "./rebuildQueue";
import { relayEvent } from "./relayEvent";
import { runTask } from "./runStore";
import { releaseDeadWorkers, startWorkerPresence } from "./workerPresence";

export interface ExecutorOptions {
  connectionString: string;
  address: FunctionsAddress;
  /** Who runs the jobs; with "inngest" events are handed to it and nothing is scheduled here. */
  kind: "inngest" | "embedded";
  isStopping: () => boolean;
  random?: () => number;
  backoffMs?: (attempt: number) => number;
  /** Called after each entry of the queue, for tests that wait. */
  onEntryDone?: () => void;
}

export interface Executor {
  functions: ReadonlyMap<string, JobFunction>;
  /** Takes nothing more, and waits for what is under way. */
  stop(): Promise<void>;
}

const concurrentRuns = 10;
/** Fetched together, held by this process until their turn comes. */
const entriesAtOnce = 20;
/** Fewer than runs: a run needs one only between two calls. */
const maxConnections = 6;
const pollIntervalMs = 1_000;
const tidyEveryMs = 5_000;
const timerTask = "timer";

const EventPayload = z.object({ entryId: z.uuid() });
const RunPayload = z.object({ runId: z.uuid(), revision: z.int() });
const TimerPayload = z.object({ functionId: z.string(), cron: z.string(), _cron: z.object({ ts: z.string() }) });

function openPool(connectionString: string): Pool {
  const pool = new Pool({
    connectionString,
    max: maxConnections,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 10_000,
    application_name: "firstpass jobs",
  });
  const complain = (error: Error): void => logWarn("database connection lost", { service: "jobs", error });
  pool.on("error", complain);
  pool.on("connect", (client) => client.on("error", complain));
  return pool;
}

function tasksOf(options: ExecutorOptions, services: RunServices): TaskList {
  const { pool } = services;
  const listeners = listenersOf(services.functions.values());
  return {
    [eventTask]: async (payload, { job }) => {
      const { entryId } = EventPayload.parse(payload);
      if (options.kind === "inngest") return relayEvent(pool, entryId);
      const run = await dispatchEvent(pool, entryId, listeners);
      if (run) await advanceRun(services, { runId: run.id, revision: run.revision, taken: job.attempts });
    },
    [runTask]: async (payload, { job }) => {
      await advanceRun(services, { ...RunPayload.parse(payload), taken: job.attempts });
    },
    [timerTask]: async (payload) => {
      const { functionId, cron, _cron } = TimerPayload.parse(payload);
      await dispatchTimer(pool, functionId, cron, _cron.ts);
    },
  };
}

function scheduleOf(functions: Iterable<JobFunction>): CronItem[] {
  return [...functions].flatMap(({ id, triggers }) =>
    triggers.flatMap((trigger) =>
      "cron" in trigger
        ? [
            {
              task: timerTask,
              match: trigger.cron,
              identifier: `${id}:${trigger.cron}`,
              payload: { functionId: id, cron: trigger.cron },
            },
          ]
        : [],
    ),
  );
}

/** Looks from time to time for what a process that died has left. */
function startTidying(pool: Pool, functions: ReadonlyMap<string, JobFunction>): () => void {
  const timer = setInterval(() => {
    releaseDeadWorkers(pool)
      .then(() => wakeStranded(pool, functions.values()))
      .catch((error) => logWarn("the queue could not be looked after", { service: "jobs", error }));
  }, tidyEveryMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** Starts it. @throws when the functions cannot be had, or the database refuses. */
export async function startExecutor(options: ExecutorOptions): Promise<Executor> {
  const { connectionString, address, kind, isStopping, random = Math.random, onEntryDone } = options;
  const { EventEmitter } = await import("node:events");
  const { parseCronItems, run } = await import("graphile-worker");
  const functions = new Map((await askForFunctions(address)).map((fn) => [fn.id, fn]));
  const pool = openPool(connectionString);
  const delay = options.backoffMs ?? ((attempt: number) => backoffMs(attempt, random));
  const { now } = address;
  const services = { pool, address, functions, backoffMs: delay, now, isStopping, underWay: new Set<string>() };
  try {
    await releaseDeadWorkers(pool);
    const added = await rebuildQueue(pool);
    if (added > 0) logInfo("entries of the queue put back", { count: added });
    await wakeStranded(pool, functions.values());
    const events = new EventEmitter();
    const created = new Promise<string>((resolve) => {
      events.once("pool:create", ({ workerPool }: { workerPool: { id: string } }) => resolve(workerPool.id));
    });
    if (onEntryDone) events.on("job:complete", onEntryDone);
    const runner: Runner = await run({
      pgPool: pool,
      concurrency: concurrentRuns,
      pollInterval: pollIntervalMs,
      noHandleSignals: true,
      preset: { worker: { localQueue: { size: entriesAtOnce }, completeJobBatchDelay: 0 } },
      logger: await createQueueLogger(),
      events,
      taskList: tasksOf(options, services),
      parsedCronItems: parseCronItems(kind === "embedded" ? scheduleOf(functions.values()) : []),
    });
    runner.promise.catch((error) => logWarn("the queue's workers ended", { service: "jobs", error }));
    const presence = startWorkerPresence(connectionString, await created);
    const stopTidying = startTidying(pool, functions);
    const stop = async (): Promise<void> => {
      stopTidying();
      await runner.stop().catch(() => undefined);
      await presence.stop();
      await pool.end();
    };
    let stopped: Promise<void> | null = null;
    return {
      functions,
      stop: () => {
        stopped ??= stop();
        return stopped;
      },
    };
  } catch (error) {
    await pool.end();
    throw error;
  }
}
