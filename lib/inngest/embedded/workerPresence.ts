/**
 * Shows that this process lives, and finds out who does not. A process that takes from the queue holds an advisory lock
 * on its number, on a connection of its own; PostgreSQL lets go of it when the connection ends, however that comes about.
 * What a dead process held is then given back to the queue.
 */
import { Client, type Pool } from "pg";
import { sleep } from "../../backend/clock";
import { logInfo, logWarn } from "../../observability/logger";

/** The first half of the lock's key; the second is the process's number. */
const lockClass = 0x6a6f62;
const connectTimeoutMs = 2_000;
const retryMs = 1_000;

export interface WorkerPresence {
  stop(): Promise<void>;
}

/** The row is seen by others only once its lock is held. */
async function register(client: Client, poolId: string): Promise<void> {
  await client.query("begin");
  const { rows } = await client.query<{ id: number }>(
    `insert into job_workers (pool_id) values ($1)
     on conflict (pool_id) do update set started_at = now() returning id`,
    [poolId],
  );
  await client.query("select pg_advisory_lock($1, $2)", [lockClass, rows[0]?.id]);
  await client.query("commit");
}

/** Registers under the name by which the queue knows this process, again and again when the connection is lost. */
export function startWorkerPresence(connectionString: string, poolId: string): WorkerPresence {
  const stopped = new AbortController();
  let current: Client | null = null;

  async function hold(): Promise<void> {
    const client = new Client({
      connectionString,
      connectionTimeoutMillis: connectTimeoutMs,
      keepAlive: true,
      application_name: "firstpass jobs",
    });
    const lost = new Promise<void>((resolve) => {
      client.once("end", resolve);
      client.on("error", () => resolve());
      stopped.signal.addEventListener("abort", () => resolve(), { once: true });
    });
    current = client;
    try {
      await client.connect();
      await register(client, poolId);
      await lost;
    } catch (error) {
      logWarn("the server's presence could not be shown", { service: "jobs", error });
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  async function keepHolding(): Promise<void> {
    while (!stopped.signal.aborted) {
      await hold();
      await sleep(retryMs, stopped.signal).catch(() => undefined);
    }
  }
  const kept = keepHolding();
  return {
    async stop() {
      stopped.abort();
      await current?.end().catch(() => undefined);
      await kept;
    },
  };
}

/** Gives back what processes held that are dead; how many those were. */
export async function releaseDeadWorkers(pool: Pool): Promise<number> {
  const { rowCount } = await pool.query(
    `with dead as (
       delete from job_workers w where not exists (
         select from pg_locks l where l.locktype = 'advisory' and l.classid = $1 and l.objid = w.id and l.objsubid = 2
           and l.granted and l.database = (select oid from pg_database where datname = current_database())
       ) returning pool_id
     ), unknown as (
       -- One that died before it was registered.
       select distinct j.locked_by as pool_id from graphile_worker.jobs j
       where j.locked_at < now() - interval '30 seconds'
         and not exists (select from job_workers w where w.pool_id = j.locked_by)
     )
     select graphile_worker.force_unlock_workers(array[pool_id])
     from (select pool_id from dead union select pool_id from unknown) gone`,
    [lockClass],
  );
  const count = rowCount ?? 0;
  if (count > 0) logInfo("jobs of a server that is gone given back", { count });
  return count;
}
