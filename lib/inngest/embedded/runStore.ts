/**
 * Runs and what their steps came to. A run has at most one entry in the queue that counts, the one of its revision; each
 * change of a run and the entry that follows from it are one statement or one transaction.
 */
import type { Pool, PoolClient } from "pg";
import { addEventEntry } from "../sendEvent";
import type { JobEvent, StepMemo } from "./callFunctions";
import type { JobFunction } from "./jobFunction";

export const runTask = "run";
/** Of an entry, not of a run: how often a process may die on it, or its words to the database be lost. */
const entryAttemptsMax = 1_000;

type Queryable = Pick<Pool | PoolClient, "query">;

/** Adds the entry of the run `id` at revision `revision`, both columns of a row. */
export const addEntry = (runAt = "now()") =>
  `graphile_worker.add_job('${runTask}', json_build_object('runId', id, 'revision', revision),
    job_key => 'run:' || id, max_attempts => ${entryAttemptsMax}, run_at => ${runAt})`;

export interface ClaimedRun {
  id: string;
  revision: number;
  functionId: string;
  concurrencyKey: string;
  attempt: number;
  event: JobEvent;
  /** In the order in which they ended or fell asleep. */
  steps: KeptStep[];
}

/** What a step came to, or until when it sleeps. */
export type KeptStep = StepMemo | { id: string; kind: "sleep"; wakeAtMs: number };

/** Runs `work` in a transaction. */
export async function inTransaction<Value>(pool: Pool, work: (client: PoolClient) => Promise<Value>): Promise<Value> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query("begin");
    const value = await work(client);
    await client.query("commit");
    return value;
  } catch (error) {
    broken = await client.query("rollback").then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    client.release(broken);
  }
}

/** One at a time decides who of a limited function may run. */
export async function holdSlots(client: Queryable, functionId: string, concurrencyKey: string): Promise<void> {
  const slots = `firstpass.slots:${functionId}:${concurrencyKey}`;
  await client.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [slots]);
}

/** Makes a run wait when as many are active as may be. */
async function takeSlot(pool: Pool, run: { id: string; revision: number }, fn: JobFunction): Promise<boolean> {
  const { concurrency } = fn;
  if (!concurrency) return true;
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ key: string }>("select concurrency_key as key from job_runs where id = $1", [
      run.id,
    ]);
    const key = rows[0]?.key ?? "";
    await holdSlots(client, fn.id, key);
    const taken = await client.query<{ count: number }>(
      `select count(*)::int as count from job_runs
        where function_id = $1 and concurrency_key = $2 and ended_at is null and state = 'active' and id <> $3`,
      [fn.id, key, run.id],
    );
    const isFree = (taken.rows[0]?.count ?? 0) < concurrency.limit;
    await client.query(
      `update job_runs set state = $3, started_at = coalesce(started_at, case when $3 = 'active' then now() end)
       where id = $1 and revision = $2 and ended_at is null`,
      [run.id, run.revision, isFree ? "active" : "waiting"],
    );
    return isFree;
  });
}

interface ClaimRow {
  function_id: string;
  concurrency_key: string;
  attempt: number;
  event_id: string;
  name: string;
  data: unknown;
  ts: string;
  steps: KeptStep[];
}

/** Takes a run to go on with it; null when this entry is stale, the run is over, or there is no place for it. */
export async function claimRun(
  pool: Pool,
  entry: { runId: string; revision: number },
  functions: ReadonlyMap<string, JobFunction>,
): Promise<ClaimedRun | null> {
  const { rows } = await pool.query<ClaimRow>({
    name: "claim_run",
    text: `with run as (
        update job_runs set state = 'active', started_at = coalesce(started_at, now())
        where id = $1 and revision = $2 and ended_at is null and not (function_id = any($3))
        returning id, function_id, concurrency_key, attempt, event_id
      ), limited as (
        select id, function_id, concurrency_key, attempt, event_id from job_runs
        where id = $1 and revision = $2 and ended_at is null and function_id = any($3)
      )
      select r.function_id, r.concurrency_key, r.attempt, e.id as event_id, e.name, e.data,
        round(extract(epoch from e.sent_at) * 1000)::text as ts,
        coalesce((select json_agg(json_build_object('id', s.step_id, 'kind', s.kind, 'value', s.value,
          'wakeAtMs', round(extract(epoch from s.wake_at) * 1000)) order by s.position)
          from job_steps s where s.run_id = r.id), '[]') as steps
      from (select * from run union all select * from limited) r join job_events e on e.id = r.event_id`,
    values: [entry.runId, entry.revision, [...functions.values()].filter((fn) => fn.concurrency).map(({ id }) => id)],
  });
  const [row] = rows;
  if (!row) return null;
  const fn = functions.get(row.function_id);
  if (fn?.concurrency && !(await takeSlot(pool, { id: entry.runId, revision: entry.revision }, fn))) return null;
  return {
    id: entry.runId,
    revision: entry.revision,
    functionId: row.function_id,
    concurrencyKey: row.concurrency_key,
    attempt: row.attempt,
    event: { id: row.event_id, name: row.name, data: row.data, ts: Number(row.ts) },
    steps: row.steps,
  };
}

/** Remembers what a step came to; a step that is remembered stays as it is. Failed attempts are counted anew. */
export async function saveStep(pool: Pool, run: ClaimedRun, step: StepMemo): Promise<void> {
  await pool.query({
    name: "save_step",
    text: `with fresh as (update job_runs set attempt = 0 where id = $1 and revision = $2 and attempt > 0)
      insert into job_steps (run_id, step_id, position, kind, value)
      select id, $3, (select count(*) from job_steps where run_id = $1), $4, $5 from job_runs where id = $1
      on conflict (run_id, step_id) do nothing`,
    values: [run.id, run.revision, step.id, step.kind, JSON.stringify(step.value ?? null)],
  });
}

/** Remembers until when a step sleeps. */
export async function saveSleep(pool: Pool, run: ClaimedRun, stepId: string, wakeAt: Date): Promise<void> {
  await pool.query(
    `insert into job_steps (run_id, step_id, position, kind, wake_at)
     select id, $2, (select count(*) from job_steps where run_id = $1), 'sleep', $3 from job_runs where id = $1
     on conflict (run_id, step_id) do nothing`,
    [run.id, stepId, wakeAt],
  );
}

/** Lets the run that has waited longest for a place have one. */
export async function wakeWaiting(client: Queryable, functionId: string, concurrencyKey: string): Promise<void> {
  await client.query(
    `with next as (
       select id from job_runs where function_id = $1 and concurrency_key = $2 and ended_at is null and state = 'waiting'
       order by created_at, id limit 1 for update skip locked
     ), run as (
       update job_runs set state = 'queued', revision = revision + 1 where id in (select id from next) returning id, revision
     ) select ${addEntry()} from run`,
    [functionId, concurrencyKey],
  );
}

/** Lets go of a claimed run by `change`; one who waits for its place is woken. */
export async function leaveRun(
  pool: Pool,
  run: ClaimedRun,
  isLimited: boolean,
  change: (client: Queryable) => Promise<unknown>,
): Promise<void> {
  if (!isLimited) {
    await change(pool);
    return;
  }
  await inTransaction(pool, async (client) => {
    await holdSlots(client, run.functionId, run.concurrencyKey);
    await change(client);
    await wakeWaiting(client, run.functionId, run.concurrencyKey);
  });
}

export interface Reschedule {
  state: "queued" | "sleeping";
  attempt: number;
  at: Date;
}

/** Puts a claimed run into the queue again. */
export function requeueRun(client: Queryable, run: ClaimedRun, { state, attempt, at }: Reschedule): Promise<unknown> {
  return client.query(
    `with run as (
       update job_runs set state = $3, attempt = $4, revision = revision + 1
       where id = $1 and revision = $2 and ended_at is null returning id, revision
     ) select ${addEntry("greatest(now(), $5::timestamptz)")} from run`,
    [run.id, run.revision, state, attempt, at],
  );
}

/** Ends a run that went well. */
export function endRun(client: Queryable, run: ClaimedRun): Promise<unknown> {
  return client.query({
    name: "end_run",
    text: "update job_runs set state = 'done', ended_at = now() where id = $1 and revision = $2 and ended_at is null",
    values: [run.id, run.revision],
  });
}

export const failedEvent = "inngest/function.failed";

/** Ends a run that has failed for good, and tells whoever listens to that, in one statement. */
export function failRun(client: Queryable, run: ClaimedRun, failure: string): Promise<unknown> {
  return client.query(
    `with run as (
       update job_runs set state = 'failed', failure = $3, ended_at = now()
       where id = $1 and revision = $2 and ended_at is null returning id, function_id, event_id
     ), sent as (
       insert into job_events (id, name, data, user_id)
       select 'failed:' || run.id, '${failedEvent}', jsonb_build_object('function_id', run.function_id, 'run_id', run.id,
         'error', jsonb_build_object('name', 'Error', 'message', $3::text),
         'event', jsonb_build_object('id', e.id, 'name', e.name, 'data', e.data)), e.user_id
       from run join job_events e on e.id = run.event_id
       on conflict (id) do nothing returning entry_id
     ) select ${addEventEntry} from sent`,
    [run.id, run.revision, failure],
  );
}
