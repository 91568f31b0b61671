/**
 * Measures /api/health under load and how soon /api/ready tells of a database that goes and comes, on the real server:
 * `npm run bench -- health`. The clients share the machine's cores with the server, so that the row of the way through
 * Next, taken in the same run, is what to compare with.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { startEmbeddedPostgres } from "@/lib/db/embedded/embeddedPostgres";
import { requestFrom } from "../doubles/requestFrom";
import { type ServerProcess, startServer } from "../doubles/serverProcess/serverProcess";

const root = process.cwd();
const turns = 5;
const bars = { healthP99Ms: 20, unreadySeconds: 1.2, readySeconds: 5 };
const deployment = {
  APP_SECRET: "s".repeat(40),
  APP_URL: "https://app.example",
  HOST: "127.0.0.1",
  LOG_LEVEL: "info",
};
const everythingDown = {
  ...deployment,
  DATABASE_URL: "postgres://nobody:wrong@127.0.0.1:9/none",
  UPSTASH_REDIS_REST_URL: "http://127.0.0.1:9",
  UPSTASH_REDIS_REST_TOKEN: "token",
  OPENAI_API_KEY: "key",
  OPENAI_BASE_URL: "http://127.0.0.1:9/v1",
};

let misses = 0;
function row(what: string, figure: number, bar: number | null, unit: string): void {
  const isMet = bar === null || figure <= bar;
  if (!isMet) misses += 1;
  const beside = bar === null ? "" : ` (bar ${bar})`;
  process.stdout.write(`${isMet ? "ok  " : "MISS"}  ${what.padEnd(64)} ${figure.toFixed(2)} ${unit}${beside}\n`);
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const percentile = (values: number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN;

interface Load {
  url: string;
  method: string;
  /** Clients that each ask every 25 ms, and pages that are drawn a second beside them. */
  clients: number;
  pages: number;
  pagesFrom: string;
}

/** How long each of 2 s of requests to /api/health took, in milliseconds. */
async function measureHealth({ url, method, clients, pages, pagesFrom }: Load): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients + 4 });
  const tookMs: number[] = [];
  const untilMs = performance.now() + 2_000;
  const wrong: number[] = [];
  const ask = async () => {
    await pause(Math.random() * 25);
    while (performance.now() < untilMs) {
      const startMs = performance.now();
      const { status } = await requestFrom({ url: `${url}/api/health`, method, agent });
      tookMs.push(performance.now() - startMs);
      if (status >= 300) wrong.push(status);
      await pause(Math.max(0, startMs + 25 - performance.now()));
    }
  };
  const draw = async () => {
    while (pages > 0 && performance.now() < untilMs) {
      const startMs = performance.now();
      await requestFrom({ url: pagesFrom, agent });
      await pause(Math.max(0, startMs + 1_000 / pages - performance.now()));
    }
  };
  await Promise.all([draw(), ...Array.from({ length: clients }, ask)]);
  agent.destroy();
  if (wrong.length > 0) throw new Error(`answers that were not 2xx: ${wrong.slice(0, 5)}`);
  return tookMs;
}

/** Seconds until /api/ready answers with `status`, asked every 20 ms. */
async function untilReady(server: ServerProcess, status: number): Promise<number> {
  const startMs = performance.now();
  while (performance.now() - startMs < 20_000) {
    const answer = await requestFrom({ url: `${server.url}/api/ready` });
    if (answer.status === status) return (performance.now() - startMs) / 1_000;
    await pause(20);
  }
  return Number.NaN;
}

/** A way to the database that can fall silent: connections stay open and nothing passes. */
async function startWay(port: number) {
  const sockets = new Set<Socket>();
  let isSilent = false;
  const way = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        near.destroy();
        far.destroy();
      });
    }
    near.on("data", (chunk) => !isSilent && far.write(chunk));
    far.on("data", (chunk) => !isSilent && near.write(chunk));
  });
  await new Promise<void>((resolve) => way.listen(0, "127.0.0.1", resolve));
  const address = way.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    setSilent: (silent: boolean) => {
      isSilent = silent;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      way.close();
    },
  };
}

/** User and system time of a process so far, in milliseconds; /proc counts in hundredths of a second. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** A server of Node's own that answers the same and does nothing else, in a process of its own: what the machine allows. */
async function startBareServer(): Promise<{ url: string; stop: () => void }> {
  const code = `const server = require("node:http").createServer((_, response) => response.end('{"ok":true}'));
    server.listen(0, "127.0.0.1", () => console.log(server.address().port));`;
  const child = spawn(process.execPath, ["-e", code], { stdio: ["ignore", "pipe", "inherit"] });
  const port = await new Promise<string>((resolve) => child.stdout.once("data", (chunk) => resolve(`${chunk}`.trim())));
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() };
}

/**
 * Prints a load on both ways and on the bare server, in turns. The machine has other work: the quietest turn says what
 * the server does, the busiest what the machine did.
 */
async function measureInTurns(
  server: ServerProcess,
  what: string,
  load: Pick<Load, "clients" | "pages">,
): Promise<void> {
  const bare = await startBareServer();
  const pid = server.child.pid ?? 0;
  const ways = [
    { name: what, url: server.url, method: "GET", bar: bars.healthP99Ms },
    { name: "  the same through Next (OPTIONS)", url: server.url, method: "OPTIONS", bar: null },
    { name: "  a bare server", url: bare.url, method: "GET", bar: null },
  ].map((way) => ({ ...way, tookMs: [] as number[][], spentMs: 0 }));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const way of ways) {
      const before = cpuMs(pid);
      way.tookMs.push(await measureHealth({ ...load, url: way.url, method: way.method, pagesFrom: server.url }));
      way.spentMs += cpuMs(pid) - before;
    }
  }
  bare.stop();
  for (const { name, url, bar, tookMs, spentMs } of ways) {
    const p99s = tookMs.map((each) => percentile(each, 0.99)).toSorted((one, other) => one - other);
    const all = tookMs.flat();
    row(`${name}: p99, quietest of ${turns} turns`, p99s[0] ?? Number.NaN, bar, "ms");
    row("    busiest turn", p99s.at(-1) ?? Number.NaN, null, "ms");
    row("    median", percentile(all, 0.5), null, "ms");
    if (url === server.url) row("    processor time of the server, a request", spentMs / all.length, null, "ms");
  }
}

async function measureLoad(): Promise<void> {
  const down = await startServer({ root, env: everythingDown });
  await measureInTurns(down, "health, everything down, 200 a second", { clients: 5, pages: 0 });
  await down.close();
  const up = await startServer({ root });
  await measureInTurns(up, "health, services up, 400 a second", { clients: 10, pages: 0 });
  await measureInTurns(up, "health, 200 a second beside 5 pages a second", { clients: 5, pages: 5 });
  await up.close();
}

async function measureReady(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "firstpass-bench-"));
  let postgres = await startEmbeddedPostgres({ root, dataDir });
  const way = await startWay(postgres.port);
  const direct = await startServer({ root, env: { ...deployment, DATABASE_URL: postgres.connectionString } });
  const through = new URL(postgres.connectionString);
  through.port = `${way.port}`;
  const distant = await startServer({ root, env: { ...deployment, DATABASE_URL: through.href } });
  try {
    const gone: number[] = [];
    const back: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      await untilReady(direct, 200);
      const stopped = postgres.stop();
      gone.push(await untilReady(direct, 503));
      await stopped;
      postgres = await startEmbeddedPostgres({ root, dataDir });
      back.push(await untilReady(direct, 200));
    }
    row("ready: 503 after the database was told to stop, worst of 5", Math.max(...gone), bars.unreadySeconds, "s");
    row("ready: 200 after it is back, worst of 5", Math.max(...back), bars.readySeconds, "s");
    const silent: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      way.setSilent(false);
      await untilReady(distant, 200);
      way.setSilent(true);
      silent.push(await untilReady(distant, 503));
    }
    row("ready: 503 after the database fell silent, worst of 3", Math.max(...silent), bars.unreadySeconds, "s");
  } finally {
    await Promise.all([direct.close(), distant.close()]);
    way.close();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

await measureLoad();
await measureReady();
process.exitCode = misses > 0 ? 1 : 0;
