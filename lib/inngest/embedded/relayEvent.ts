/** Hands an event to Inngest, by its id, so that a second handing is known for what it is. */
import type { Pool } from "pg";

/** @throws when Inngest does not take it; it stays in the queue. */
export async function relayEvent(pool: Pool, entryId: string): Promise<void> {
  const { rows } = await pool.query<{ id: string; name: string; data: Record<string, unknown>; ts: string }>(
    `select id, name, data, round(extract(epoch from sent_at) * 1000)::text as ts
     from job_events where entry_id = $1 and dispatched_at is null`,
    [entryId],
  );
  const [event] = rows;
  if (!event) return;
  const { inngestClient } = await import("../client");
  await inngestClient().send({ id: event.id, name: event.name, data: event.data, ts: Number(event.ts) });
  await pool.query("update job_events set dispatched_at = now() where entry_id = $1", [entryId]);
}
