/**
 * Jobs as the server runs them, for tests: the signed route over real HTTP and the executor on the database in force.
 * A failed attempt does not wait; a sleep ends when the test says so.
 */
import { databaseTarget } from "@/lib/db/databaseTarget";
import { defineDelegatedRoute } from "@/lib/http/defineDelegatedRoute";
import { inngestClient } from "@/lib/inngest/client";
import { type Executor, startExecutor } from "@/lib/inngest/embedded/startExecutor";
import { createJobHandler } from "@/lib/inngest/functions/createJobHandler";
import type { Job } from "@/lib/inngest/functions/defineJob";
import { jobsTarget } from "@/lib/inngest/jobsTarget";
import { verifyJobRequest } from "@/lib/inngest/signature";
import { queryRows } from "./deployment";
import { startRouteServer } from "./routeServer";

export interface JobRunner {
  executor: Executor;
  /** Of /api/inngest. */
  url: string;
  /** Resolves when every event was handed on and every run is over or asleep. */
  settled(): Promise<void>;
  /** Ends every sleep. */
  wake(): Promise<void>;
  stop(): Promise<void>;
}

export interface JobRunnerOptions {
  jobs: readonly Job[];
  backoffMs?: (attempt: number) => number;
  /** Sees every request to the jobs. */
  onRequest?: (request: Request) => void;
}

/** Starts both; the scheduled jobs of `jobs` are known but their turn comes by the clock alone. */
export async function startJobRunner({ jobs, backoffMs = () => 0, onRequest }: JobRunnerOptions): Promise<JobRunner> {
  const { connectionString } = databaseTarget();
  if (!connectionString) throw new Error("no database is in force");
  const handle = createJobHandler(inngestClient(), jobs);
  const policy = { name: "inngest", deadlineMs: 60_000, verify: verifyJobRequest } as const;
  const seen = (request: Request): Promise<Response> => {
    onRequest?.(request.clone());
    return handle(request);
  };
  const server = await startRouteServer({
    "/api/inngest": {
      POST: defineDelegatedRoute({ ...policy, method: "POST" }, seen),
      PUT: defineDelegatedRoute({ ...policy, method: "PUT" }, handle),
    },
  });
  const url = `${server.url}/api/inngest`;
  let look: () => void = () => undefined;
  let isStopping = false;
  const executor = await startExecutor({
    connectionString,
    address: { url, signingKey: jobsTarget().signingKey, timeoutMs: 60_000, now: Date.now },
    kind: jobsTarget().kind,
    isStopping: () => isStopping,
    backoffMs,
    onEntryDone: () => look(),
  });
  const openCount = async (): Promise<number> => {
    const [row] = await queryRows<{ open: number }>(
      connectionString,
      `select (select count(*)::int from job_events where dispatched_at is null)
         + (select count(*)::int from job_runs where ended_at is null and state <> 'sleeping') as open`,
    );
    return row?.open ?? 0;
  };
  return {
    executor,
    url,
    async settled() {
      for (;;) {
        const next = new Promise<void>((resolve) => {
          look = resolve;
        });
        if ((await openCount()) === 0) return;
        await next;
      }
    },
    async wake() {
      await queryRows(
        connectionString,
        "update job_steps set wake_at = now() where kind = 'sleep' and wake_at > now()",
      );
      // In one statement: a run that was handed over first could be asleep again before it was called queued.
      await queryRows(
        connectionString,
        `with woken as (update job_runs set state = 'queued' where state = 'sleeping' returning id, revision)
         select graphile_worker.add_job('run', json_build_object('runId', id, 'revision', revision), job_key => 'run:' || id)
         from woken`,
      );
    },
    async stop() {
      isStopping = true;
      await executor.stop();
      await server.stop();
    },
  };
}
