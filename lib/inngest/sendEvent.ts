/**
 * Sends an event: a row in our own database and an entry in its queue, in the caller's transaction when one is handed
 * in, so that an event is sent exactly when what it tells of is committed. From the queue it goes to the functions here,
 * or to Inngest; nothing is lost while that one does not answer.
 */
import { randomUUID } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import { getDatabase } from "../db/database";
import type { DatabaseSchema } from "../db/databaseSchema";
import { toJsonb } from "../db/toJsonb";
import { type EventData, type EventName, parseEventData } from "./events";

export interface SendOptions {
  /** An event whose id was sent before is not sent again. Made up when absent. At most 200 of letters, digits, `.:_-`. */
  id?: string;
  /** The caller's. */
  transaction?: Transaction<DatabaseSchema> | Kysely<DatabaseSchema>;
}

/** The queue's task that hands an event on; tried for days, since nobody else will. */
export const eventTask = "event";
/** Adds the entry of an event by the column `entry_id` of its row. */
export const addEventEntry = `graphile_worker.add_job('${eventTask}', json_build_object('entryId', entry_id),
  job_key => 'event:' || entry_id, max_attempts => 100)`;

/**
 * True when the event was sent now; false when its id had been sent before, or when it is about a user who is gone.
 * @throws RangeError for an id of another shape, ZodError for data that do not fit; AppError SERVICE_UNAVAILABLE without
 * a database.
 */
export async function sendEvent<Name extends EventName>(
  name: Name,
  data: EventData<Name>,
  { id = randomUUID(), transaction = getDatabase() }: SendOptions = {},
): Promise<boolean> {
  if (!/^[\w.:-]{1,200}$/.test(id)) throw new RangeError("an event's id is 1 to 200 letters, digits, .:_-");
  const parsed = parseEventData(name, data);
  const userId = "userId" in parsed ? parsed.userId : null;
  const { rows } = await sql`
    with sent as (
      insert into job_events (id, name, data, user_id)
      select ${id}::text, ${name}::text, ${toJsonb(parsed)}::jsonb, ${userId}::uuid
      where ${userId}::uuid is null or exists (select from users where users.id = ${userId}::uuid)
      on conflict (id) do nothing
      returning entry_id
    )
    select ${sql.raw(addEventEntry)} from sent`.execute(transaction);
  return rows.length > 0;
}
