/** Rows of product events, written in one statement for many. */
import { type Kysely, sql } from "kysely";
import type { DatabaseSchema } from "../db/databaseSchema";
import { toJsonb } from "../db/toJsonb";
import { analyticsHashOf } from "./userHash";

export interface WaitingEvent {
  name: string;
  userId: string | null;
  fields: object;
  at: Date;
}

/**
 * Stores events. One of a user whose account is gone, or is being deleted at this moment, is left out: the user's row is
 * held while their events are written, and a deletion removes what was written before it.
 */
export async function insertEvents(database: Kysely<DatabaseSchema>, events: readonly WaitingEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(({ name, userId, fields, at }) => ({
    name,
    user_id: userId,
    user_hash: userId && analyticsHashOf(userId),
    fields,
    occurred_at: at.toISOString(),
  }));
  await sql`with given as materialized (
      select * from jsonb_to_recordset(${toJsonb(rows)}::jsonb)
        as given(name text, user_id uuid, user_hash text, fields jsonb, occurred_at timestamptz)
    ), here as materialized (
      select id from users where id in (select user_id from given) order by id for key share
    )
    insert into analytics_events (name, user_hash, fields, occurred_at)
    select name, user_hash, fields, occurred_at from given
    where user_id is null or user_id in (select id from here)`.execute(database);
}
