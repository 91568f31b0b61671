/**
 * Measures the payments' bars on the real server and the real database and prints each figure beside its bar: `npm run
 * bench -- payments`. `LIVES`, a whole number as first argument of the bundled file, shortens the property.
 */
import { createHmac, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import * as fc from "fast-check";
import { Client } from "pg";
import { plans } from "@/lib/billing/plans";
import { parseEnv, setEnv } from "@/lib/config/env";
import { closeDatabase } from "@/lib/db/database";
import { setDatabaseTarget } from "@/lib/db/databaseTarget";
import { startEmbeddedPostgres } from "@/lib/db/embedded/embeddedPostgres";
import { migrateDatabase } from "@/lib/db/migrateDatabase";
import { lives, liveThrough } from "../doubles/creditSequences";
import { addUsers, deploymentSecret, queryRows, startDeployment } from "../doubles/deployment";

const livesAll = 10_000;
const kills = 20;
const secret = "whsec_ofthemeasurements";
const stripeEnv = { STRIPE_SECRET_KEY: "sk_test_x", STRIPE_WEBHOOK_SECRET: secret };

let misses = 0;
function row(what: string, figure: number, bar: number, unit: string, isMet = figure <= bar): void {
  if (!isMet) misses += 1;
  const shown = Number.isInteger(figure) ? String(figure) : figure.toFixed(1);
  process.stdout.write(`${isMet ? "ok  " : "MISS"}  ${what.padEnd(64)} ${shown} ${unit} (bar ${bar})\n`);
}
const percentile = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

function purchase(subjectId: string): string {
  const object = {
    id: `cs_test_${randomUUID()}`,
    object: "checkout.session",
    mode: "payment",
    status: "complete",
    payment_status: "paid",
    amount_total: plans.pack.amountMinor,
    currency: plans.pack.currency,
    client_reference_id: subjectId,
    customer_details: { email: "buyer@example.com" },
    metadata: { plan: "pack" },
    payment_intent: `pi_${randomUUID()}`,
  };
  const created = Math.floor(Date.now() / 1000);
  return JSON.stringify({ id: `evt_${randomUUID()}`, type: "checkout.session.completed", created, data: { object } });
}

function signed(body: string): Record<string, string | number> {
  const seconds = Math.floor(Date.now() / 1000);
  const mac = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");
  return {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "stripe-signature": `t=${seconds},v1=${mac}`,
  };
}

/** The answer's status, 0 for none, and the milliseconds that it took. */
function post(url: string, body: string, agent?: Agent): Promise<{ status: number; ms: number }> {
  const startMs = performance.now();
  return new Promise((resolve) => {
    const call = request(`${url}/api/stripe/webhook`, { method: "POST", headers: signed(body), agent }, (response) => {
      response.resume();
      response.on("end", () => resolve({ status: response.statusCode ?? 0, ms: performance.now() - startMs }));
    });
    call.on("error", () => resolve({ status: 0, ms: performance.now() - startMs }));
    call.end(body);
  });
}

async function subjectsOf(connectionString: string, count: number): Promise<string[]> {
  await addUsers(connectionString, count);
  const rows = await queryRows<{ id: string }>(connectionString, "select subject_id as id from users");
  return rows.map(({ id }) => id).slice(-count);
}

const grantsOf = async (connectionString: string, body: string): Promise<number> => {
  const { data } = JSON.parse(body) as { data: { object: { id: string } } };
  const [found] = await queryRows<{ count: string }>(
    connectionString,
    `select count(*) from credit_ledger l join passes p on p.id = l.pass_id
     where p.stripe_session_id = $1 and l.kind = 'grant'`,
    [data.object.id],
  );
  return Number(found?.count);
};

async function measureSpeed(connectionString: string): Promise<void> {
  const server = await startDeployment(connectionString, stripeEnv);
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  try {
    const subjects = await subjectsOf(connectionString, 100);
    const sendFor = async (subjectId: string, events: number) => {
      const answers: { status: number; ms: number }[] = [];
      for (let n = 0; n < events; n += 1) answers.push(await post(server.url, purchase(subjectId), agent));
      return answers;
    };
    await Promise.all(subjects.map((id) => sendFor(id, 2)));
    const turns: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const answers = (await Promise.all(subjects.map((id) => sendFor(id, 5)))).flat();
      const refused = answers.filter(({ status }) => status !== 200).length;
      if (refused > 0) row("purchases not taken", refused, 0, "");
      turns.push(
        percentile(
          answers.map(({ ms }) => ms),
          0.95,
        ),
      );
    }
    row("webhook p95, 100 connections at once, quietest of 5 turns", Math.min(...turns), 100, "ms");
    const same: number[] = [];
    let grants = 0;
    for (let turn = 0; turn < 5; turn += 1) {
      const body = purchase(subjects[turn] ?? "");
      const answers = await Promise.all(Array.from({ length: 50 }, () => post(server.url, body, agent)));
      same.push(
        percentile(
          answers.map(({ ms }) => ms),
          0.95,
        ),
      );
      grants = Math.max(grants, await grantsOf(connectionString, body));
    }
    row("one event 50 at once: p95, quietest of 5 turns", Math.min(...same), 300, "ms");
    row("one event 50 at once: grants", grants, 1, "", grants === 1);
  } finally {
    agent.destroy();
    await server.close();
  }
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
    const waiting = `select 1 from pg_locks where relation = 'credit_ledger'::regclass and not granted`;
    for (let tries = 0; ; tries += 1) {
      if (((await holder.query(waiting)).rowCount ?? 0) > 0) break;
      if (tries > 2_000) throw new Error("the event never reached the ledger");
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

async function measureLives(connectionString: string): Promise<void> {
  setEnv(parseEnv({ LOG_LEVEL: "silent", APP_SECRET: deploymentSecret }));
  setDatabaseTarget({ kind: "embedded", connectionString });
  const wanted = Number(process.argv[2] ?? livesAll);
  const seed = Math.floor(Math.random() * 2 ** 31);
  const sampled = fc.sample(lives, { numRuns: wanted, seed });
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
  row(`random lives (seed ${seed}) lived through`, next, wanted, "", next === wanted);
  row("of them negative, double, or not what a replay gives", wrong, 0, "");
  await closeDatabase();
}

const root = process.cwd();
const dataDir = mkdtempSync(join(tmpdir(), "firstpass-payments-"));
const postgres = await startEmbeddedPostgres({ root, dataDir });
try {
  const { connectionString } = postgres;
  await migrateDatabase({ connectionString, folder: join(root, "database", "migrations") });
  await measureSpeed(connectionString);
  await measureKills(connectionString);
  await measureLives(connectionString);
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exitCode = misses > 0 ? 1 : 0;
