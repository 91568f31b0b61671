/**
 * Kills the real server between an event's row and its commit, sends the event again, and counts what was granted:
 * `npm run bench -- webhookKills`.
 */
import { Client } from "pg";
import { startDeployment } from "../doubles/deployment";
import { grantsOf, post, purchase, stripeEnv, subjectsOf, withDatabase } from "../doubles/purchaseEvents";

const kills = 20;

let misses = 0;
function row(what: string, figure: number, bar: number, unit: string, isMet = figure <= bar): void {
  if (!isMet) misses += 1;
  const shown = Number.isInteger(figure) ? String(figure) : figure.toFixed(1);
  process.stdout.write(`${isMet ? "ok  " : "MISS"}  ${what.padEnd(64)} ${shown} ${unit} (bar ${bar})\n`);
}
/** Holds the ledger, so that an event's transaction has its row and waits; kills the server; lets go. */
async function killBetween(connectionString: string, body: string): Promise<boolean> {
  const holder = new Client({ connectionString });
  await holder.connect();
  const server = await startDeployment(connectionString, stripeEnv);
  try {
    await holder.query("begin");
    await holder.query("lock table credit_ledger in share row exclusive mode");
    const answer = post(server.url, body);
    // The database itself waits between two looks.
    const waiting = `select count(*)::int as found, pg_sleep(0.005) is null from pg_locks
      where relation = 'credit_ledger'::regclass and not granted`;
    for (let tries = 0; (await holder.query<{ found: number }>(waiting)).rows[0]?.found !== 1; tries += 1) {
      if (tries > 4_000) throw new Error("the event never reached the ledger");
    }
    await server.signal("SIGKILL");
    return (await answer).status === 0;
  } finally {
    await holder.query("rollback");
    await holder.end();
    await server.close();
  }
}

async function measureKills(connectionString: string): Promise<void> {
  const [subjectId = ""] = await subjectsOf(connectionString, 1);
  const bodies: string[] = [];
  let cutOff = 0;
  for (let round = 0; round < kills; round += 1) {
    const body = purchase(subjectId);
    bodies.push(body);
    cutOff += Number(await killBetween(connectionString, body));
  }
  const server = await startDeployment(connectionString, stripeEnv);
  const grants: number[] = [];
  for (const body of bodies) {
    const before = await grantsOf(connectionString, body);
    const { status } = await post(server.url, body);
    grants.push(before === 0 && status === 200 ? await grantsOf(connectionString, body) : Number.NaN);
  }
  await server.close();
  row("events whose server was killed between insert and commit", cutOff, kills, "", cutOff === kills);
  const exact = grants.filter((count) => count === 1).length;
  row("of them granted exactly once after being sent again", exact, kills, "", exact === kills);
}

await withDatabase(measureKills);
process.exitCode = misses > 0 ? 1 : 0;
