/** The schema that the migrations lead to: applied to an embedded database made for the purpose, then dumped. */
import { join } from "node:path";
import { Client } from "pg";
import { dumpSchema } from "./dumpSchema";
import { startEmbeddedPostgres } from "./embedded/embeddedPostgres";
import { migrateDatabase } from "./migrateDatabase";

/** @param options `root` holds node_modules and database/; `dataDir` is an empty folder, left to the caller to remove. */
export async function dumpMigratedSchema(options: { root: string; dataDir: string }): Promise<string> {
  const { connectionString, stop } = await startEmbeddedPostgres(options);
  try {
    await migrateDatabase({ connectionString, folder: join(options.root, "database", "migrations") });
    const client = new Client({ connectionString });
    await client.connect();
    try {
      return await dumpSchema(client);
    } finally {
      await client.end();
    }
  } finally {
    await stop();
  }
}
