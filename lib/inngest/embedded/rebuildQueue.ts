/**
 * What the queue should hold follows from our own tables. After a restored backup, or whatever else emptied it, it is put
 * together again; where nothing is missing this does nothing.
 */
import type { Pool } from "pg";
import { addEventEntry } from "../sendEvent";
import type { JobFunction } from "./jobFunction";
import { addEntry, holdSlots, inTransaction, wakeWaiting } from "./runStore";

/** Adds an entry for each event and each run that waits for one and has none; how many. */
export async function rebuildQueue(pool: Pool): Promise<number> {
  const events = await pool.query(
    `select ${addEventEntry} from job_events e
     where dispatched_at is null and not exists (select from graphile_worker.jobs j where j.key = 'event:' || e.entry_id)`,
  );
  const runs = await pool.query(
    `select ${addEntry()} from (
       select r.id, r.revision from job_runs r join job_events e on e.id = r.event_id
       where r.ended_at is null and r.state <> 'waiting' and not exists (
         -- Its own, or its event's, under which the first run of an event is gone on with.
         select from graphile_worker.jobs j where j.key in ('run:' || r.id, 'event:' || e.entry_id))
     ) run`,
  );
  return (events.rowCount ?? 0) + (runs.rowCount ?? 0);
}

/** Wakes runs that wait for a place though there is one, as after the death of the process that should have. */
export async function wakeStranded(pool: Pool, functions: Iterable<JobFunction>): Promise<void> {
  const limits = [...functions].flatMap(({ id, concurrency }) =>
    concurrency ? [{ id, limit: concurrency.limit }] : [],
  );
  if (limits.length === 0) return;
  const { rows } = await pool.query<{ function_id: string; concurrency_key: string }>(
    `select r.function_id, r.concurrency_key
     from job_runs r join json_to_recordset($1::json) as l(id text, "limit" int) on l.id = r.function_id
     where r.ended_at is null and r.state in ('waiting', 'active', 'queued')
     group by r.function_id, r.concurrency_key, l."limit"
     having count(*) filter (where r.state = 'waiting') > 0
       and count(*) filter (where r.state <> 'waiting') < l."limit"`,
    [JSON.stringify(limits)],
  );
  for (const { function_id: functionId, concurrency_key: key } of rows) {
    await inTransaction(pool, async (client) => {
      await holdSlots(client, functionId, key);
      await wakeWaiting(client, functionId, key);
    });
  }
}
