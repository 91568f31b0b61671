/**
 * Ten thousand random lives of buyers on the real database, each checked against a closed form and a replay of its
 * ledger: `npm run bench -- passLives`.
 */
import * as fc from "fast-check";
import { parseEnv, setEnv } from "@/lib/config/env";
import { closeDatabase } from "@/lib/db/database";
import { setDatabaseTarget } from "@/lib/db/databaseTarget";
import { lives, liveThrough } from "../doubles/creditSequences";
import { deploymentSecret } from "../doubles/deployment";
import { withDatabase } from "../doubles/purchaseEvents";

const livesAll = 10_000;

let misses = 0;
function row(what: string, figure: number, bar: number, unit: string, isMet = figure <= bar): void {
  if (!isMet) misses += 1;
  const shown = Number.isInteger(figure) ? String(figure) : figure.toFixed(1);
  process.stdout.write(`${isMet ? "ok  " : "MISS"}  ${what.padEnd(64)} ${shown} ${unit} (bar ${bar})\n`);
}
async function measureLives(connectionString: string): Promise<void> {
  setEnv(parseEnv({ LOG_LEVEL: "silent", APP_SECRET: deploymentSecret }));
  setDatabaseTarget({ kind: "embedded", connectionString });
  const seed = Math.floor(Math.random() * 2 ** 31);
  const sampled = fc.sample(lives, { numRuns: livesAll, seed });
  let next = 0;
  let wrong = 0;
  const worker = async (): Promise<void> => {
    for (let life = sampled[next]; life !== undefined; life = sampled[next]) {
      next += 1;
      try {
        await liveThrough(life);
      } catch (error) {
        wrong += 1;
        process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n${JSON.stringify(life)}\n`);
      }
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  row(`random lives (seed ${seed}) lived through`, next, livesAll, "", next === livesAll);
  row("of them negative, double, or not what a replay gives", wrong, 0, "");
  await closeDatabase();
}

await withDatabase(measureLives);
process.exitCode = misses > 0 ? 1 : 0;
