/**
 * Measures SIGTERM on the real server: 20 reads open against a model that never answers, then none at all. Prints each
 * figure beside its bar: `npm run bench -- shutdown`.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { startOpenAiDouble } from "../doubles/openai/startOpenAiDouble";

const streams = 20;
const text = [
  "Ida Brook, ida@example.com, Tacoma",
  "Experience",
  "Site Manager, Alder Works, 2016 - 2020",
  ...Array.from({ length: 8 }, (_, n) => `- Led a crew of ${n + 4} that cut rework on the north line by ${n + 11}%`),
].join("\n");

let misses = 0;
function row(what: string, figure: number, bar: number, unit: string, isMet = figure <= bar): void {
  if (!isMet) misses += 1;
  process.stdout.write(`${isMet ? "ok  " : "MISS"}  ${what.padEnd(60)} ${figure.toFixed(2)} ${unit} (bar ${bar})\n`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

interface Running {
  port: number;
  child: ChildProcess;
  /** Sends SIGTERM; seconds until the process is gone. */
  stop(): Promise<number>;
}

async function startServer(baseUrl: string, dataDir: string): Promise<Running> {
  const port = await freePort();
  const variables = { PORT: String(port), HOST: "127.0.0.1", DATA_DIR: dataDir, LOG_LEVEL: "silent" };
  const model = { OPENAI_API_KEY: "test", OPENAI_BASE_URL: baseUrl };
  const child = spawn(process.execPath, ["--no-regexp-tier-up", "scripts/start.mjs"], {
    env: { ...process.env, ...variables, ...model },
    stdio: "ignore",
  });
  for (let attempt = 0; ; attempt += 1) {
    const up = await fetch(`http://127.0.0.1:${port}/api/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (up) break;
    if (attempt > 600 || child.exitCode !== null) throw new Error("the server did not start");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    port,
    child,
    async stop() {
      const startMs = performance.now();
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
      return (performance.now() - startMs) / 1000;
    },
  };
}

/** Opens a read; `opened` once its first section is there, `ended` with all that came. */
function openRead(port: number, localAddress: string): { opened: Promise<void>; ended: Promise<string> } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const ended = new Promise<string>((resolve) => {
    let received = "";
    const headers = { "content-type": "application/json" };
    const options = { port, host: "127.0.0.1", path: "/api/resume-feedback-stream", method: "POST", agent: false };
    const sent = request({ ...options, localAddress, headers }, (response) => {
      response.on("data", (chunk: Buffer) => {
        received += chunk.toString();
        if (received.includes("event: section")) open();
      });
      response.on("close", () => {
        open();
        resolve(received);
      });
    });
    sent.on("error", (error) => {
      open();
      resolve(`${received}\n${error.message}`);
    });
    sent.end(JSON.stringify({ text, engine: "model" }));
  });
  return { opened, ended };
}

const double = await startOpenAiDouble();
double.behaviour = { kind: "silent" };
const dataDir = mkdtempSync(join(tmpdir(), "firstpass-shutdown-"));
const busy = await startServer(double.baseUrl, dataDir);
const reads = Array.from({ length: streams }, (_, n) => openRead(busy.port, n % 2 ? "127.0.0.1" : "127.0.0.2"));
await Promise.all(reads.map(({ opened }) => opened));
const [busySeconds, ...received] = await Promise.all([busy.stop(), ...reads.map(({ ended }) => ended)]);
const terminal = received.filter((all) => (all.match(/^event: (done|error)$/gm) ?? []).length === 1).length;
row(
  `SIGTERM with ${streams} streams open: streams with one terminal event`,
  terminal,
  streams,
  "",
  terminal === streams,
);
row(`SIGTERM with ${streams} streams open: exit within`, busySeconds, 10, "s");
const idle = await startServer(double.baseUrl, dataDir);
row("SIGTERM when idle: exit within", await idle.stop(), 2, "s");
await double.close();
rmSync(dataDir, { recursive: true, force: true });
process.exitCode = misses > 0 ? 1 : 0;
