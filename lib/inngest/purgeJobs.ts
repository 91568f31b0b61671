/** Removes what is kept of jobs when nobody will ask for it any more. */
import { sql } from "kysely";
import { getDatabase } from "../db/database";

/** Longer than the day in which an id or a key makes two events one. */
const historyKeptDays = 7;
const failedKeptDays = 30;
/** Longer than any run lives. */
const effectsKeptDays = 30;
const dayMs = 86_400_000;

/** How many events with their runs, and how many keys of effects, were removed. */
export async function purgeJobs(now: Date): Promise<{ jobEvents: number; jobEffects: number }> {
  const database = getDatabase();
  const daysAgo = (days: number): Date => new Date(now.getTime() - days * dayMs);
  await sql`update job_runs set idempotency_key = null
    where idempotency_key is not null and created_at < ${daysAgo(1)}`.execute(database);
  const events = await sql`delete from job_events e
    where sent_at < ${daysAgo(historyKeptDays)} and dispatched_at is not null and not exists (
      select from job_runs r where r.event_id = e.id
        and (r.ended_at is null or (r.state = 'failed' and r.ended_at > ${daysAgo(failedKeptDays)})))`.execute(
    database,
  );
  await sql`delete from job_probes where sent_at < ${daysAgo(1)}`.execute(database);
  const effects = await sql`delete from job_effects where done_at < ${daysAgo(effectsKeptDays)}`.execute(database);
  return { jobEvents: Number(events.numAffectedRows ?? 0), jobEffects: Number(effects.numAffectedRows ?? 0) };
}
