/**
 * Measures lists, opening and saving of reports on the real server with 100,000 reports of 10,000 users in the table:
 * latencies at 100 requests a second sent by the clock, whatever the answers do, and throughput beside a JSON route
 * that asks no database. Prints each figure beside its bar: `npm run bench -- savedReports`.
 */
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { analyzeLocally } from "@/lib/analysis/local/analyzeLocally";
import { parseEnv, setEnv } from "@/lib/config/env";
import { startEmbeddedPostgres } from "@/lib/db/embedded/embeddedPostgres";
import { migrateDatabase } from "@/lib/db/migrateDatabase";
import { readText } from "@/lib/documents/readText";
import { signReceipt } from "@/lib/security/reportReceipt";
import { toSavedReport } from "@/lib/validation/savedReport";
import { cookieOf, deploymentSecret, queryRows, startDeployment } from "../doubles/deployment";
import { fillDatabase } from "../doubles/fillDatabase";
import { resumeText } from "../fixtures/modelReadInput";

const [users, reports] = [10_000, 100_000];
const perSecond = 100;
const seconds = 15;
const warmUpSeconds = 5;
const connections = 32;
const throughputMs = 6_000;

let misses = 0;
/** Answers other than 200 at the fixed rate. */
let refused = 0;
function row(what: string, figure: number, bar: number, unit: string, isMet = figure <= bar): void {
  if (!isMet) misses += 1;
  process.stdout.write(`${isMet ? "ok  " : "MISS"}  ${what.padEnd(60)} ${figure.toFixed(2)} ${unit} (bar ${bar})\n`);
}

interface Sent {
  path: string;
  cookie?: string;
  body?: string;
  /** As a trusted proxy says it: each user is at an address of their own, for writes are limited by address too. */
  address?: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Sends one request and resolves with its status once the answer is read. */
function send(port: number, { path, cookie, body, address }: Sent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...(cookie ? { cookie } : {}),
      ...(body ? { "content-type": "application/json" } : {}),
      ...(address ? { "x-forwarded-for": address } : {}),
    };
    const method = body ? "POST" : "GET";
    const sent = request({ host: "127.0.0.1", port, path, method, headers, agent }, (response) => {
      response.on("data", () => undefined);
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)] ?? 0;

/** Milliseconds of processor time that a process has used; Linux counts in hundredths of a second. */
function processorMs(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Latencies of requests sent at a fixed rate, each from the moment at which it was due. */
async function openLoop(port: number, forSeconds: number, next: (n: number) => Sent): Promise<number[]> {
  const startMs = performance.now();
  const latencies = Array.from({ length: forSeconds * perSecond }, async (_, n) => {
    const dueMs = startMs + (n * 1000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, dueMs - performance.now())));
    const status = await send(port, next(n));
    if (status !== 200) refused += 1;
    return performance.now() - dueMs;
  });
  return Promise.all(latencies);
}

/** Answers a second with all connections busy. */
async function throughput(port: number, next: (n: number) => Sent): Promise<number> {
  let answered = 0;
  const startMs = performance.now();
  const busy = async () => {
    while (performance.now() - startMs < throughputMs) {
      await send(port, next(answered));
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, busy));
  return (answered * 1000) / (performance.now() - startMs);
}

setEnv(parseEnv({ APP_SECRET: deploymentSecret }));
const root = process.cwd();
const dataDir = mkdtempSync(join(tmpdir(), "firstpass-load-"));
const postgres = await startEmbeddedPostgres({ root, dataDir });
const { connectionString } = postgres;
await migrateDatabase({ connectionString, folder: join(root, "database", "migrations") });
const report = toSavedReport(analyzeLocally({ document: readText(resumeText), asOf: { year: 2026, month: 11 } }));
await fillDatabase({ connectionString, users, reports, report });
const server = await startDeployment(connectionString);
try {
  const { port, child } = server;
  const owners = await queryRows<{ id: string; email: string }>(
    connectionString,
    "select distinct on (u.id) r.id, u.email from users u join reports r on r.user_id = u.id order by u.id",
  );
  const ownerOf = (n: number) => owners[(n * 7919) % owners.length] ?? { id: "", email: "" };
  const cookieFor = (n: number) => cookieOf(`token-of-${ownerOf(n).email}`);
  const list = (n: number): Sent => ({ path: "/api/reports", cookie: cookieFor(n) });
  const open = (n: number): Sent => ({ path: `/api/reports/${ownerOf(n).id}`, cookie: cookieFor(n) });
  const save = (n: number): Sent => {
    const about = { id: randomUUID(), degraded: false, resumeHash: "0", targetRole: null, readAt: Date.now() };
    const body = JSON.stringify({ receipt: signReceipt(about, report), report });
    const address = `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
    return { path: "/api/reports", cookie: cookieFor(n), body, address };
  };
  const bare = (): Sent => ({ path: "/api/ready" });
  for (const [name, next, bar] of [
    ["list", list, 30],
    ["open", open, 20],
    ["save", save, 60],
  ] as const) {
    // First one after another, so that nothing is measured of compiling; then at the rate.
    for (let n = 0; n < 50; n += 1) await send(port, next(n));
    await openLoop(port, warmUpSeconds, next);
    refused = 0;
    const usedMs = processorMs(child.pid);
    const latencies = await openLoop(port, seconds, next);
    row(`${name}: p95 at ${perSecond} requests/s`, quantile(latencies, 0.95), bar, "ms");
    row(`${name}: answers other than 200`, refused, 0, "");
    const each = (processorMs(child.pid) - usedMs) / latencies.length;
    process.stdout.write(
      `      ${name}: median ${quantile(latencies, 0.5).toFixed(2)} ms; processor ${each.toFixed(2)} ms a request\n`,
    );
  }
  await throughput(port, list);
  const [lists, bares] = [await throughput(port, list), await throughput(port, bare)];
  process.stdout.write(
    `      list: ${lists.toFixed(0)} requests/s; JSON route without a query: ${bares.toFixed(0)} requests/s\n`,
  );
  row("list: throughput against a bare JSON route, share", lists / bares, 1 / 3, "", lists / bares >= 1 / 3);
} finally {
  agent.destroy();
  await server.close();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exitCode = misses > 0 ? 1 : 0;
