/** What the migrations lead to, as SQL and as types: applied to an embedded database made for the purpose, then dumped. */
import { join } from "node:path";
import { Client } from "pg";
import { dumpSchema } from "./dumpSchema";
import { dumpTypes } from "./dumpTypes";
import { startEmbeddedPostgres } from "./embedded/embeddedPostgres";
import { migrateDatabase } from "./migrateDatabase";

export interface MigratedSchema {
  /** For database/schema.sql. */
  sql: string;
  /** For lib/db/databaseSchema.ts. */
  types: string;
}

/** @param options `root` holds node_modules and database/; `dataDir` is an empty folder, left to the caller to remove. */
export async function dumpMigratedSchema(options: { root: string; dataDir: string }): Promise<MigratedSchema> {
  const { connectionString, stop } = await startEmbeddedPostgres(options);
  try {
    await migrateDatabase({ connectionString, folder: join(options.root, "database", "migrations") });
    const client = new Client({ connectionString });
    await client.connect();
    try {
      return { sql: await dumpSchema(client), types: await dumpTypes(client) };
    } finally {
      await client.end();
    }
  } finally {
    await stop();
  }
}
