import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { probeJobs } from "@/lib/inngest/functions/probeJobs";
import { sendEvent } from "@/lib/inngest/sendEvent";
import { startTestDatabase, type TestDatabase } from "../doubles/accounts";
import { type JobRunner, startJobRunner } from "../doubles/jobRunner";

const SentSchema = z.array(z.object({ id: z.string(), name: z.string(), data: z.unknown(), ts: z.number() }));

/** As much of Inngest as takes events; the first is answered with an error, as on a bad day. */
let inngest: Server;
const taken: { path: string; events: z.infer<typeof SentSchema> }[] = [];
let refusals = 1;
let database: TestDatabase;
let runner: JobRunner;

beforeAll(async () => {
  inngest = createServer(async (request, response) => {
    const events = SentSchema.parse(JSON.parse(await text(request)));
    const isRefused = refusals > 0;
    refusals -= 1;
    if (!isRefused) taken.push({ path: request.url ?? "", events });
    const answer = isRefused ? { status: 500, error: "not now" } : { status: 200, ids: events.map(({ id }) => id) };
    response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer));
  }).listen(0, "127.0.0.1");
  await once(inngest, "listening");
  const address = inngest.address();
  const port = typeof address === "object" && address ? address.port : 0;
  vi.stubEnv("INNGEST_BASE_URL", `http://127.0.0.1:${port}`);
  database = await startTestDatabase({
    INNGEST_EVENT_KEY: "event-key",
    INNGEST_SIGNING_KEY: `signkey-test-${"a".repeat(64)}`,
    LOG_LEVEL: "silent",
  });
  runner = await startJobRunner({ jobs: [probeJobs] });
});
afterAll(async () => {
  await runner.stop();
  await database.stop();
  inngest.close();
});

describe("with Inngest's keys an event", () => {
  it("goes to Inngest under its id, though that refused it at first, and runs nothing here", async () => {
    const probeId = randomUUID();
    expect(await sendEvent("jobs.probe.requested", { probeId, steps: 0 }, { id: "probe:1" })).toBe(true);
    expect(await sendEvent("jobs.probe.requested", { probeId, steps: 0 }, { id: "probe:1" })).toBe(false);
    await runner.settled();
    expect(taken).toEqual([
      {
        path: "/e/event-key",
        events: [expect.objectContaining({ id: "probe:1", name: "jobs.probe.requested", data: { probeId, steps: 0 } })],
      },
    ]);
  });
});
