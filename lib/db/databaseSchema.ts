/** The tables as Kysely sees them. Migrations in database/migrations are the source; this follows them by hand. */
import type { ColumnType, Generated } from "kysely";

/** A jsonb column: parsed when read, text when written. */
export type Json<Value> = ColumnType<Value | null, string | undefined, string>;

export interface EvalRunsTable {
  id: Generated<string>;
  prompt_version: string;
  passed: boolean;
  failed_cases: Json<unknown[]>;
  metrics: Json<Record<string, unknown>>;
  created_at: Generated<Date | null>;
}

export interface DatabaseSchema {
  eval_runs: EvalRunsTable;
}
