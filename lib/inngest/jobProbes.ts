/** Probes: jobs that do nothing but leave a mark, by which it is seen whether, when and how often jobs are run. */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { getDatabase } from "../db/database";
import { effectOnce } from "./effectOnce";
import { sendEvent } from "./sendEvent";

/** Sends a probe of that many steps, 0 to 10; its id. */
export async function sendProbe(steps: number): Promise<string> {
  const probeId = randomUUID();
  await getDatabase()
    .transaction()
    .execute(async (transaction) => {
      await transaction.insertInto("job_probes").values({ id: probeId }).execute();
      await sendEvent("jobs.probe.requested", { probeId, steps }, { id: `probe:${probeId}`, transaction });
    });
  return probeId;
}

/** What a step of a probe does: its body is counted whenever it is begun, its effect once. */
export async function markProbe(probeId: string, step: string): Promise<void> {
  await sql`update job_probes set bodies = bodies + 1, started_at = coalesce(started_at, clock_timestamp())
    where id = ${probeId}`.execute(getDatabase());
  await getDatabase()
    .transaction()
    .execute(async (transaction) => {
      if (!(await effectOnce(transaction, `probe:${probeId}:${step}`))) return;
      await sql`update job_probes set effects = effects + 1 where id = ${probeId}`.execute(transaction);
    });
}

/** Marks the end of a probe that has steps. */
export async function endProbe(probeId: string): Promise<void> {
  await sql`update job_probes set ended_at = clock_timestamp() where id = ${probeId}`.execute(getDatabase());
}

/** How long a probe took to start, whole milliseconds; null while it has not. */
export async function probeStartMs(probeId: string): Promise<number | null> {
  const row = await getDatabase()
    .selectFrom("job_probes")
    .select(sql<number>`round(extract(epoch from started_at - sent_at) * 1000)::int`.as("ms"))
    .where("id", "=", probeId)
    .where("started_at", "is not", null)
    .executeTakeFirst();
  return row?.ms ?? null;
}
