import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/lib/db/embedded/embeddedPostgres";
import { type ServerProcess, startServer } from "../doubles/serverProcess/serverProcess";

const bootMs = 180_000;
const root = join(import.meta.dirname, "../..");
const deployment = {
  DATABASE_URL: "postgres://nobody:wrong@127.0.0.1:9/none",
  UPSTASH_REDIS_REST_URL: "http://127.0.0.1:9",
  UPSTASH_REDIS_REST_TOKEN: "token",
  OPENAI_API_KEY: "key",
  OPENAI_BASE_URL: "http://127.0.0.1:9/v1",
  APP_SECRET: "s".repeat(40),
  APP_URL: "https://app.example",
  METRICS_TOKEN: "metrics-token-0001",
  HOST: "127.0.0.1",
};

describe("a deployment with everything down", () => {
  let server: ServerProcess;
  let url: string;

  beforeAll(async () => {
    server = await startServer({ env: deployment });
    url = server.url;
  }, bootMs);
  afterAll(() => server.close());

  it("lives", async () => {
    const response = await fetch(`${url}/api/health`);
    expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
  });

  it("is not ready, and says so in the one error shape with a time to come back", async () => {
    const response = await fetch(`${url}/api/ready`);
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
    expect(await response.json()).toMatchObject({
      ok: false,
      errorCode: "SERVICE_UNAVAILABLE",
      requestId: response.headers.get("x-request-id"),
      retryable: true,
    });
  });

  it("still serves its page, over strict transport", async () => {
    const response = await fetch(url);
    expect([response.status, response.headers.get("strict-transport-security")]).toEqual([
      200,
      expect.stringContaining("max-age="),
    ]);
  });
});

describe("a deployment whose database comes back", () => {
  let server: ServerProcess;
  let dataDir: string;
  let postgres: EmbeddedPostgres;
  const ready = (headers: Record<string, string> = {}) => fetch(`${server.url}/api/ready`, { headers });

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), "firstpass-health-"));
    postgres = await startEmbeddedPostgres({ root, dataDir });
    server = await startServer({ env: { ...deployment, DATABASE_URL: postgres.connectionString } });
  }, bootMs);
  afterAll(async () => {
    await server.close();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it("shows its services to the holder of the token alone", async () => {
    const answers = await Promise.all([
      ready(),
      ready({ authorization: "Bearer wrong" }),
      ready({ authorization: `Bearer ${deployment.METRICS_TOKEN}` }),
    ]);
    const bodies = await Promise.all(answers.map((response) => response.json()));
    expect(bodies.map((body) => [body.ok, "services" in body])).toEqual([
      [true, false],
      [true, false],
      [true, true],
    ]);
    expect(JSON.stringify(bodies)).not.toContain(new URL(postgres.connectionString).password);
  });

  it("turns unready while it is gone, and ready when it is back", async () => {
    const waitFor = async (status: number) => {
      const deadline = performance.now() + 60_000;
      let last = 0;
      while (performance.now() < deadline && last !== status) last = (await ready()).status;
      return last;
    };
    await postgres.stop();
    expect(await waitFor(503)).toBe(503);
    postgres = await startEmbeddedPostgres({ root, dataDir });
    expect(await waitFor(200)).toBe(200);
  });
});
