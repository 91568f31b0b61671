/** `firstpass restore`: puts a backup in the place of one machine's data, brought to this version's tables. */
import { join } from "node:path";
import { keepAppSecret } from "../config/appSecret";
import { getEnv } from "../config/env";
import { RestoreError, restoreBackup } from "../db/backup/restoreBackup";
import { startEmbeddedPostgres } from "../db/embedded/embeddedPostgres";
import { assertOneMachine } from "./backup";
import { type Command, UsageError } from "./command";
import { readOptions } from "./options";

export const restoreCommand: Command = {
  name: "restore",
  usage: "firstpass restore FILE",
  summary: "put a backup in the place of one machine's data",
  help: [
    "Stop the server first. What was there is kept until the next restore, as the database firstpass_previous.",
    "A backup of an older version is brought to this one's tables; a file that is not whole changes nothing.",
  ].join("\n"),

  async run(words, console) {
    const { positionals } = readOptions(words, {});
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError("name one file to read");
    assertOneMachine();
    const { DATA_DIR: dataDir } = getEnv();
    const root = process.cwd();
    const postgres = await startEmbeddedPostgres({ root, dataDir });
    try {
      const { connectionString } = postgres;
      const folder = join(root, "database", "migrations");
      const { rows, head } = await restoreBackup({ connectionString, file, folder });
      if (head.appSecret) keepAppSecret(dataDir, head.appSecret);
      console.out(`${rows} rows of ${head.createdAt} restored`);
      return 0;
    } catch (error) {
      if (!(error instanceof RestoreError)) throw error;
      console.err(error.message);
      return 1;
    } finally {
      await postgres.stop();
    }
  },
};
