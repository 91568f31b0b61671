/**
 * A real Redis for tests: the machine's `redis-server`, on a free port, keeping nothing. Where it is not installed the
 * tests that need it are announced as skipped; FIRSTPASS_REQUIRE_REDIS=1 makes its absence a failure.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { openRespConnection } from "./respConnection";

let announced = false;

/** Whether tests on Redis can run here. */
export function hasRedis(): boolean {
  const found = spawnSync("redis-server", ["--version"]).status === 0;
  if (!found && process.env.FIRSTPASS_REQUIRE_REDIS === "1") {
    throw new Error("redis-server is not installed, and FIRSTPASS_REQUIRE_REDIS=1 asks for it");
  }
  if (!found && !announced) process.stderr.write("SKIPPED: tests on Redis, because redis-server is not installed\n");
  announced = true;
  return found;
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

async function isUp(port: number): Promise<boolean> {
  try {
    const connection = await openRespConnection(port);
    const reply = await connection.command(["PING"]);
    connection.close();
    return reply === "PONG";
  } catch {
    return false;
  }
}

export interface RedisServer {
  port: number;
  stop(): Promise<void>;
}

/** Starts a Redis and waits until it answers. */
export async function startRedisServer(): Promise<RedisServer> {
  const port = await freePort();
  const flags = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn("redis-server", flags, { stdio: "ignore" });
  const deadlineMs = Date.now() + 5_000;
  while (!(await isUp(port))) {
    if (child.exitCode !== null || Date.now() > deadlineMs) throw new Error("redis-server did not start");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    port,
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}
