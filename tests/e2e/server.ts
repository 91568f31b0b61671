/**
 * The built app as a user starts it, on a free port of 127.0.0.1 with a data folder of its own, which is removed at
 * the end. Nothing of the caller's environment but the path reaches it.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const readyWithinMs = 120_000;

export interface AppServer {
  url: string;
  stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (!address || typeof address === "string") throw new Error("no free port");
  return address.port;
}

async function untilServed(url: string, server: ChildProcess, words: () => string): Promise<void> {
  const until = Date.now() + readyWithinMs;
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`the server left with ${server.exitCode}:\n${words()}`);
    const answer = await fetch(`${url}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server did not answer within ${readyWithinMs} ms:\n${words()}`);
}

/** Starts the app with `env` on top of nothing. */
export async function startApp(env: Record<string, string> = {}): Promise<AppServer> {
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), "firstpass-e2e-"));
  const server = spawn(process.execPath, ["--no-regexp-tier-up", "scripts/start.mjs"], {
    cwd: root,
    env: {
      NODE_ENV: "production",
      PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH ?? ""}`,
      HOME: process.env.HOME ?? "",
      PORT: `${port}`,
      HOST: "127.0.0.1",
      DATA_DIR: dataDir,
      LOG_LEVEL: "error",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let words = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => (words += chunk));
  const left = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const stop = async (): Promise<void> => {
    server.kill("SIGTERM");
    await left;
    // A database that is still writing its last files must not fail the test that is over.
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilServed(url, server, () => words);
  } catch (cause) {
    server.kill("SIGKILL");
    throw cause;
  }
  return { url, stop };
}
