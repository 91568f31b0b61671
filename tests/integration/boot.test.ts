import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { request } from "node:http";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServerProcess, startServer } from "../doubles/serverProcess/serverProcess";

const bootMs = 180_000;
const root = join(import.meta.dirname, "../..");
let server: ServerProcess;

beforeAll(async () => {
  server = await startServer();
}, bootMs);
afterAll(() => server.close());

/** A server on a port of the system's choice, and the port. */
async function takePort(): Promise<{ other: Server; port: number }> {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  return { other, port: typeof address === "object" && address ? address.port : 0 };
}

/** A request whose Host and other headers are sent as given, which fetch would not do. */
function ask(path: string, headers: Record<string, string>): Promise<{ status: number; body: string; id: unknown }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: server.port, path, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body, id: response.headers["x-request-id"] }),
      );
    });
    sent.once("error", reject);
    sent.end();
  });
}

describe("npm start with no variable set", () => {
  it("says where it is, what is in force and what is not, in ten lines at most", () => {
    const said = server
      .said()
      .trim()
      .split("\n")
      // What is logged, as JSON, is no part of what is read out: the first words of the jobs may be among it.
      .filter((line) => line !== "" && !line.startsWith("Building") && !line.startsWith("{"));
    expect(said.slice(10), said.join("\n")).toEqual([]);
    for (const word of ["engine", "database", "limits", "errors"])
      expect(server.said()).toMatch(new RegExp(`^ +${word}`, "m"));
    expect(server.said()).toContain("no OPENAI_API_KEY");
  });

  it("keeps a made-up secret for its owner alone", () => {
    const file = join(server.dataDir, "app-secret");
    expect(readFileSync(file, "utf8").trim().length).toBeGreaterThanOrEqual(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("is ready, and says what is in force", async () => {
    const response = await fetch(`${server.url}/api/ready`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ ok: true, services: expect.any(Array) });
  });

  it("answers to its own names only", async () => {
    for (const host of ["evil.example", `evil.example:${server.port}`, "127.0.0.1.evil.example"]) {
      const { status, body, id } = await ask("/", { host });
      expect([status, JSON.parse(body)]).toEqual([400, expect.objectContaining({ ok: false, requestId: id })]);
    }
    expect((await ask("/api/health", { host: `localhost:${server.port}` })).status).toBe(200);
  });

  it("takes the client's address from the socket, not from a header of that name", async () => {
    const host = `localhost:${server.port}`;
    const before = server.lines.length;
    await ask("/api/health", { host });
    await ask("/api/health", { host, "x-firstpass-peer": "203.0.113.7" });
    const clients = server.lines.slice(before).map((line) => JSON.parse(line).client);
    expect(clients).toEqual([clients[0], clients[0]]);
    expect(clients[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it("gives a page a fresh nonce, on every script of it", async () => {
    const [first, second] = [await fetch(server.url), await fetch(server.url)];
    const nonceOf = (response: Response) =>
      /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1];
    expect(nonceOf(first)).toBeTruthy();
    expect(nonceOf(second)).not.toBe(nonceOf(first));
    const scripts = (await first.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonceOf(first)}"`))).toEqual([]);
    for (const name of ["x-content-type-options", "referrer-policy", "permissions-policy", "x-request-id"]) {
      expect(first.headers.get(name)).toBeTruthy();
    }
    expect(first.headers.get("strict-transport-security")).toBeNull();
  });

  it("writes one line per request, under its own id, with 50 at once", async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `at-once-${index}`);
    const echoed = await Promise.all(
      ids.map(async (id) => (await fetch(`${server.url}/api/health`, { headers: { "x-request-id": id } })).headers),
    );
    expect(echoed.map((headers) => headers.get("x-request-id"))).toEqual(ids);
    const logged = server.lines
      .map((line) => JSON.parse(line))
      .filter((line) => line.requestId?.startsWith("at-once-"));
    expect(logged.map((line) => line.requestId).sort()).toEqual([...ids].sort());
  });
});

describe("a server whose terminal is gone before it is up", () => {
  it(
    "serves all the same, and ends when it is told to",
    async () => {
      const { other, port } = await takePort();
      await new Promise((resolve) => other.close(resolve));
      const dataDir = mkdtempSync(join(tmpdir(), "firstpass-unheard-"));
      const { PATH, HOME } = process.env;
      const child = spawn(process.execPath, ["--no-regexp-tier-up", "scripts/start.mjs"], {
        cwd: root,
        env: { PATH, HOME, NODE_ENV: "production", HOST: "127.0.0.1", PORT: `${port}`, DATA_DIR: dataDir },
      });
      const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
      child.stdout.destroy();
      child.stderr.destroy();
      try {
        const status = () =>
          fetch(`http://127.0.0.1:${port}/api/ready`).then(
            (answer) => answer.status,
            () => 0,
          );
        await expect.poll(status, { timeout: bootMs, interval: 250 }).toBe(200);
        child.kill("SIGTERM");
        expect(await ended).toBe(0);
      } finally {
        child.kill("SIGKILL");
        await ended;
        rmSync(dataDir, { recursive: true, force: true });
      }
    },
    2 * bootMs,
  );
});

describe("a start that cannot be", () => {
  const run = (env: Record<string, string>) => {
    const dataDir = mkdtempSync(join(tmpdir(), "firstpass-refused-"));
    const { PATH, HOME } = process.env;
    const base = { PATH, HOME, NODE_ENV: "production", DATA_DIR: dataDir } as const;
    const { status, stderr } = spawnSync(process.execPath, ["--no-regexp-tier-up", "scripts/start.mjs"], {
      cwd: root,
      env: { ...base, ...env },
      encoding: "utf8",
    });
    rmSync(dataDir, { recursive: true, force: true });
    return { status, stderr };
  };

  it("says that the port is in use, and how to take another", async () => {
    const { other, port } = await takePort();
    const { status, stderr } = run({ PORT: String(port) });
    other.close();
    expect([status, stderr]).toEqual([1, expect.stringContaining(`Port ${port} is in use.`)]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it.each([
    ["a half-set group", { UPSTASH_REDIS_REST_URL: "http://127.0.0.1:1" }, "UPSTASH_REDIS_REST_TOKEN"],
    ["a value of the wrong shape", { PORT: "http" }, "PORT"],
    ["a deployment without a secret", { DATABASE_URL: "postgres://127.0.0.1:9/none" }, "APP_SECRET"],
  ])("names the variable at fault: %s", (_, env, name) => {
    const { status, stderr } = run(env);
    expect([status, stderr]).toEqual([1, expect.stringContaining(name)]);
    expect(stderr).not.toContain("    at ");
  });
});
