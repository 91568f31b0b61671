/** `firstpass backup`: one machine's data in one file, while the server runs or not. */
import { keptAppSecret } from "../config/appSecret";
import { getEnv } from "../config/env";
import { writeBackup } from "../db/backup/writeBackup";
import { startEmbeddedPostgres } from "../db/embedded/embeddedPostgres";
import { type Command, UsageError } from "./command";
import { readOptions } from "./options";

/** @throws UsageError in a deployment, whose database has an owner with better tools. */
export function assertOneMachine(): void {
  if (getEnv().DATABASE_URL)
    throw new UsageError("this is for one machine's data; DATABASE_URL names another's database");
}

export const backupCommand: Command = {
  name: "backup",
  usage: "firstpass backup FILE",
  summary: "write one machine's data to a file",
  help: [
    "Accounts, reports, cases, credits and the machine's secret, as of one moment; the server may run meanwhile.",
    "Whoever has the file has the data: it is readable by its owner alone.",
  ].join("\n"),

  async run(words, console) {
    const { positionals } = readOptions(words, {});
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError("name one file to write");
    assertOneMachine();
    const { DATA_DIR: dataDir } = getEnv();
    const postgres = await startEmbeddedPostgres({ root: process.cwd(), dataDir });
    try {
      const { connectionString } = postgres;
      const rows = await writeBackup({ connectionString, file, appSecret: keptAppSecret(dataDir), now: new Date() });
      console.out(`${rows} rows written to ${file}`);
      return 0;
    } finally {
      await postgres.stop();
    }
  },
};
