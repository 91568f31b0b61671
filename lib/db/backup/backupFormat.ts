/**
 * A backup: JSON lines, compressed. A head that says what it is, then for each table its name and columns and after it
 * its rows, each an array of values as PostgreSQL writes them in text, and an end that says how many rows there were,
 * so that a file that was cut off is told from a whole one.
 */
import { z } from "zod";

export const backupFormat = "firstpass-backup";

export const HeadSchema = z.strictObject({
  format: z.literal(backupFormat),
  version: z.literal(1),
  createdAt: z.iso.datetime(),
  /** Names of the migrations that the tables were at, in order. */
  migrations: z.array(z.string()).min(1),
  /** The machine's secret, without which keyed hashes mean nothing; null when it was given by a variable. */
  appSecret: z.string().nullable(),
});
export type BackupHead = z.infer<typeof HeadSchema>;

export const TableSchema = z.strictObject({ table: z.string(), columns: z.array(z.string()).min(1) });
export type BackupTable = z.infer<typeof TableSchema>;
export const RowSchema = z.array(z.string().nullable());
export const EndSchema = z.strictObject({ rows: z.int().min(0) });

/** A name as SQL may hold it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
