/**
 * Hands an event to its functions: a run for each, once, in one statement. The first of them is gone on with under the
 * event's own entry, which saves the queue a round; each other gets an entry.
 */
import type { Pool } from "pg";
import type { JobFunction } from "./jobFunction";
import { addEntry } from "./runStore";

interface Listener {
  functionId: string;
  eventName: string;
  idempotencyField: string | null;
  concurrencyField: string | null;
  matchField: string | null;
  matchValue: string | null;
}

/** Who listens to which event. */
export function listenersOf(functions: Iterable<JobFunction>): Listener[] {
  return [...functions].flatMap(({ id, triggers, idempotencyField, concurrency }) =>
    triggers.flatMap((trigger) =>
      "cron" in trigger
        ? []
        : [
            {
              functionId: id,
              eventName: trigger.event,
              idempotencyField,
              concurrencyField: concurrency?.field ?? null,
              matchField: trigger.match?.field ?? null,
              matchValue: trigger.match?.value ?? null,
            },
          ],
    ),
  );
}

interface Dispatched {
  id: string;
  revision: number;
}

/** The run to go on with now; null when there is none, since the event is gone or each of its runs has its own entry. */
export async function dispatchEvent(
  pool: Pool,
  entryId: string,
  listeners: readonly Listener[],
): Promise<Dispatched | null> {
  const { rows } = await pool.query<Dispatched>({
    name: "dispatch_event",
    text: `with event as (
        update job_events set dispatched_at = now() where entry_id = $1 and dispatched_at is null
        returning id, name, data
      ), added as (
        insert into job_runs (function_id, event_id, idempotency_key, concurrency_key)
        select l."functionId", event.id, event.data ->> l."idempotencyField",
          coalesce(event.data ->> l."concurrencyField", '')
        from event join json_to_recordset($2::json) as l("functionId" text, "eventName" text, "idempotencyField" text,
          "concurrencyField" text, "matchField" text, "matchValue" text)
          on l."eventName" = event.name
          and (l."matchField" is null or event.data ->> l."matchField" = l."matchValue")
        on conflict do nothing returning id, revision
      ), run as (select id, revision, row_number() over () as place from added)
      select id, revision, case when place > 1 then (${addEntry()}).id end from run order by place`,
    values: [entryId, JSON.stringify(listeners)],
  });
  return rows[0] ?? runLeftBehind(pool, entryId);
}

/** The run that the process before was going on with under this entry when it died. */
async function runLeftBehind(pool: Pool, entryId: string): Promise<Dispatched | null> {
  const { rows } = await pool.query<Dispatched>(
    `select r.id, r.revision from job_runs r join job_events e on e.id = r.event_id
     where e.entry_id = $1 and r.ended_at is null and r.state <> 'waiting'
       and not exists (select from graphile_worker.jobs j where j.key = 'run:' || r.id)`,
    [entryId],
  );
  return rows[0] ?? null;
}

/** What a scheduled function is started by: Inngest's own name for it. */
const timerEvent = "inngest/scheduled.timer";

/** Starts a scheduled function for the turn at `at`, once for all servers. */
export async function dispatchTimer(pool: Pool, functionId: string, cron: string, at: string): Promise<void> {
  await pool.query(
    `with event as (
       insert into job_events (id, name, data, dispatched_at)
       values ('timer:' || $1::text || ':' || $3::text, $4, jsonb_build_object('cron', $2::text), now())
       on conflict (id) do nothing returning id
     ), run as (
       insert into job_runs (function_id, event_id) select $1, id from event on conflict do nothing returning id, revision
     ) select ${addEntry()} from run`,
    [functionId, cron, at, timerEvent],
  );
}
