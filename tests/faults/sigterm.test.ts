import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startServer } from "../doubles/serverProcess/serverProcess";

const bootMs = 180_000;
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "firstpass-sigterm-"));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

describe("the server's end", () => {
  it(
    "on SIGTERM when idle is orderly: code 0, the database stopped, every line of stdout JSON",
    async () => {
      const server = await startServer({ dataDir });
      await fetch(`${server.url}/api/health`);
      const { code } = await server.signal("SIGTERM");
      expect(code).toBe(0);
      const logged = server.lines.map((line) => JSON.parse(line));
      expect(logged.at(-1)).toMatchObject({ message: "shutdown done" });
      expect(logged.filter((line) => line.message === "not tidied before the end")).toEqual([]);
      const next = await startServer({ dataDir });
      expect(next.said()).not.toContain("migrations applied");
      await next.close();
    },
    bootMs,
  );

  it(
    "by SIGKILL leaves a database that the next start finds and uses",
    async () => {
      const server = await startServer({ dataDir });
      const databaseOf = (said: string) => /PostgreSQL from npm, at (\S+)/.exec(said)?.[1];
      await server.signal("SIGKILL");
      const next = await startServer({ dataDir });
      expect(databaseOf(next.said())).toBe(databaseOf(server.said()));
      expect((await fetch(`${next.url}/api/ready`)).status).toBe(200);
      expect((await next.signal("SIGTERM")).code).toBe(0);
    },
    bootMs,
  );

  it(
    "is forced by a second signal",
    async () => {
      const server = await startServer({ dataDir });
      const open = fetch(`${server.url}/api/resume-feedback-stream`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        duplex: "half",
        body: new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode("{")) }),
      } as RequestInit).catch(() => null);
      await fetch(`${server.url}/api/health`);
      server.child.kill("SIGINT");
      const { code } = await server.signal("SIGTERM");
      await open;
      expect(code).toBe(130);
      await (await startServer({ dataDir })).close();
    },
    bootMs,
  );
});
