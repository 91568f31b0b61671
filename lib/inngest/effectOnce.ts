/**
 * An effect in the database that must happen once though the step around it may be run again: a server can be killed
 * between a commit and the word of it. The key is written in the effect's own transaction.
 */
import { sql, type Transaction } from "kysely";
import type { DatabaseSchema } from "../db/databaseSchema";

/**
 * True the first time `key` is seen; false when its effect has been committed before, and then nothing is to be done.
 * Keys are kept for 30 days, longer than any run.
 */
export async function effectOnce(transaction: Transaction<DatabaseSchema>, key: string): Promise<boolean> {
  const { rows } =
    await sql`insert into job_effects (key) values (${key}) on conflict do nothing returning key`.execute(transaction);
  return rows.length > 0;
}
