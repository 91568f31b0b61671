/**
 * The real server as `npm start` runs it, in a process and a data folder of its own, for tests that need sockets,
 * signals and a boot. It takes a free port and says where it is; what it writes is kept line by line.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ownRoot = join(import.meta.dirname, "../../..");

export interface ServerProcess {
  /** Where it listens. */
  url: string;
  port: number;
  dataDir: string;
  child: ChildProcess;
  /** Complete lines of stdout, which are JSON from the start on. */
  lines: string[];
  /** What it said to the person at the terminal. */
  said: () => string;
  /** Sends a signal and resolves with the exit code and how long it took. */
  signal: (name: NodeJS.Signals) => Promise<{ code: number | null; ms: number }>;
  /** Ends it if it runs, and removes its data. */
  close: () => Promise<void>;
}

export interface ServerOptions {
  env?: Record<string, string>;
  /** A data folder that outlives the process; else one is made, and removed by `close`. */
  dataDir?: string;
  /** The project's folder, for a caller that was bundled to another place. */
  root?: string;
}

/** All that the process is given of our environment. */
function environment(env: Record<string, string>, dataDir: string): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, NODE_ENV: "production", PORT: "0", DATA_DIR: dataDir, ...env };
}

/** Starts a server and waits until it says where it is. Rejects with what it said when it ends before. */
export async function startServer({ env = {}, dataDir, root = ownRoot }: ServerOptions = {}): Promise<ServerProcess> {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), "firstpass-server-"));
  const child = spawn(process.execPath, ["--no-regexp-tier-up", "scripts/start.mjs"], {
    cwd: root,
    env: environment(env, folder),
  });
  const lines: string[] = [];
  let out = "";
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
    const parts = out.split("\n");
    out = parts.pop() ?? "";
    lines.push(...parts);
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
      const line = /Firstpass is at .*\n/.exec(said)?.[0];
      const found = /listening on (\S+)/.exec(line ?? "")?.[1] ?? /is at (\S+)/.exec(line ?? "")?.[1];
      if (found) resolve(found);
    });
    void ended.then((code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
  const signal = async (name: NodeJS.Signals) => {
    const startedAtMs = performance.now();
    child.kill(name);
    return { code: await ended, ms: performance.now() - startedAtMs };
  };
  return {
    url,
    port: Number(new URL(url).port),
    dataDir: folder,
    child,
    lines,
    said: () => said,
    signal,
    close: async () => {
      if (child.exitCode === null && child.signalCode === null) await signal("SIGTERM");
      if (!dataDir) rmSync(folder, { recursive: true, force: true });
    },
  };
}
