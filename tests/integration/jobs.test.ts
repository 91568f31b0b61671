import { randomUUID } from "node:crypto";
import { NonRetriableError, RetryAfterError } from "inngest";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { AppError } from "@/lib/backend/errors";
import { getDatabase } from "@/lib/db/database";
import { effectOnce } from "@/lib/inngest/effectOnce";
import { defineJob, type EventJobPolicy, type RunContext } from "@/lib/inngest/functions/defineJob";
import { sendEvent } from "@/lib/inngest/sendEvent";
import { setLogDestination } from "@/lib/observability/logger";
import { startTestDatabase, type TestDatabase } from "../doubles/accounts";
import { addUsers, queryRows } from "../doubles/deployment";
import { jobRequest } from "../doubles/jobRequests";
import { type JobRunner, startJobRunner } from "../doubles/jobRunner";

const event = "report.generate.requested";
type Policy = EventJobPolicy<typeof event>;
type Handler = (context: RunContext & { data: { analysisId: string; userId: string } }) => Promise<unknown>;

let database: TestDatabase;
let connectionString = "";
let userId = "";
let runner: JobRunner | null = null;
const logged: string[] = [];

beforeAll(async () => {
  database = await startTestDatabase();
  ({ connectionString } = database.postgres);
  setLogDestination({ write: (line) => logged.push(line) });
  [{ userId } = { userId: "" }] = await addUsers(connectionString, 1);
});
afterAll(async () => {
  setLogDestination();
  await database.stop();
});
afterEach(async () => {
  await runner?.stop();
  runner = null;
  await queryRows(connectionString, "delete from job_events");
});

const job = (handler: Handler, policy: Partial<Policy> = {}) =>
  defineJob(
    { name: "test.job", on: event, retries: 4, idempotentBy: null, concurrency: null, onFailure: null, ...policy },
    handler,
  );
const send = (id?: string, analysisId = randomUUID()) => sendEvent(event, { analysisId, userId }, id ? { id } : {});
const runs = () =>
  queryRows<{ state: string; failure: string | null; attempt: number }>(
    connectionString,
    "select state, failure, attempt from job_runs where function_id = 'firstpass-test-job' order by created_at",
  );

describe("a run", () => {
  it("does each step once, in order, and passes on what they came to", async () => {
    const done: unknown[] = [];
    runner = await startJobRunner({
      jobs: [
        job(async ({ step, data }) => {
          const one = await step.run("one", async () => {
            done.push("one");
            return { id: data.analysisId };
          });
          const two = await step.run("two", async () => {
            done.push(one.id);
            return 2;
          });
          done.push(two);
        }),
      ],
    });
    const analysisId = randomUUID();
    await send("a", analysisId);
    await runner.settled();
    expect(done).toEqual(["one", analysisId, 2]);
    expect(await runs()).toEqual([{ state: "done", failure: null, attempt: 0 }]);
  });

  it("does steps that were begun together, each once", async () => {
    const done: string[] = [];
    let total = 0;
    runner = await startJobRunner({
      jobs: [
        job(async ({ step }) => {
          const each = ["a", "b", "c"].map((name) =>
            step.run(name, async () => {
              done.push(name);
              return 1;
            }),
          );
          const ones = await Promise.all(each);
          await step.run("sum", async () => {
            total = ones.reduce((sum, one) => sum + one, 0);
          });
        }),
      ],
    });
    await send();
    await runner.settled();
    expect([done.sort(), total]).toEqual([["a", "b", "c"], 3]);
  });

  it("sleeps, keeps what it did before, and goes on when it is time", async () => {
    const done: string[] = [];
    runner = await startJobRunner({
      jobs: [
        job(async ({ step }) => {
          await step.run("before", async () => {
            done.push("before");
          });
          await step.sleep("a day", 86_400);
          await step.sleepUntil("a date", new Date(Date.now() + 86_400_000));
          await step.run("after", async () => {
            done.push("after");
          });
        }),
      ],
    });
    await send();
    await runner.settled();
    expect([done, await runs()]).toEqual([["before"], [{ state: "sleeping", failure: null, attempt: 0 }]]);
    await runner.wake();
    await runner.settled();
    await runner.wake();
    await runner.settled();
    expect([done, (await runs())[0]?.state]).toEqual([["before", "after"], "done"]);
  });

  it("that fails in passing is tried five times, and then its failure is told once", async () => {
    let attempts = 0;
    const told: unknown[] = [];
    runner = await startJobRunner({
      jobs: [
        job(
          ({ step }) =>
            step.run("fails", async () => {
              attempts += 1;
              throw new AppError({
                code: "UPSTREAM_UNAVAILABLE",
                cause: new Error("Ada Lovelace, 12 years of engines"),
              });
            }),
          {
            onFailure: async ({ data, failure }) => {
              told.push([data.userId, failure]);
            },
          },
        ),
      ],
    });
    await send();
    await runner.settled();
    expect([attempts, told]).toEqual([5, [[userId, "UPSTREAM_UNAVAILABLE"]]]);
    expect(await runs()).toMatchObject([{ state: "failed", failure: "UPSTREAM_UNAVAILABLE" }]);
  });

  it.each<[string, () => Error]>([
    ["NonRetriableError", () => new NonRetriableError("never mind")],
    ["an error that the table of codes calls final", () => new AppError({ code: "NOT_FOUND" })],
  ])("stops at once on %s", async (_what, make) => {
    let attempts = 0;
    const told: string[] = [];
    runner = await startJobRunner({
      jobs: [
        job(
          async () => {
            attempts += 1;
            throw make();
          },
          {
            onFailure: async ({ runId }) => {
              told.push(runId);
            },
          },
        ),
      ],
    });
    await send();
    await runner.settled();
    expect([attempts, told.length, (await runs())[0]?.state]).toEqual([1, 1, "failed"]);
  });

  it("waits as long as it was told to before it is tried again", async () => {
    const delays: number[] = [];
    runner = await startJobRunner({
      jobs: [
        job(async () => {
          throw new RetryAfterError("later", 3_600_000);
        }),
      ],
      backoffMs: (attempt) => {
        delays.push(attempt);
        return 0;
      },
    });
    await send();
    const due = async (): Promise<number | undefined> => {
      const rows = await queryRows<{ seconds: number }>(
        connectionString,
        `select extract(epoch from run_at - now())::float as seconds from graphile_worker.jobs
         where task_identifier = 'run' and run_at > now() + interval '1 minute'`,
      );
      return rows[0]?.seconds;
    };
    while ((await due()) === undefined) await queryRows(connectionString, "select pg_sleep(0.01)");
    expect(await due()).toBeGreaterThan(3_500);
    expect(delays).toEqual([]);
  });

  it("of a limited job waits until there is a place", async () => {
    let [active, most, done] = [0, 0, 0];
    runner = await startJobRunner({
      jobs: [
        job(
          ({ step }) =>
            step.run("work", async () => {
              active += 1;
              most = Math.max(most, active);
              await queryRows(connectionString, "select pg_sleep(0.02)");
              active -= 1;
              done += 1;
            }),
          { concurrency: { limit: 2 } },
        ),
      ],
    });
    await Promise.all(Array.from({ length: 12 }, () => send()));
    await runner.settled();
    expect([done, most]).toEqual([12, 2]);
  });
});

describe("an event", () => {
  it("starts nothing before its transaction commits, and nothing when that is rolled back", async () => {
    const seen: string[] = [];
    runner = await startJobRunner({
      jobs: [
        job(async ({ data }) => {
          seen.push(data.analysisId);
        }),
      ],
    });
    const [kept, dropped] = [randomUUID(), randomUUID()];
    const dropping = getDatabase()
      .transaction()
      .execute(async (transaction) => {
        await sendEvent(event, { analysisId: dropped, userId }, { transaction });
        throw new Error("rolled back");
      });
    await expect(dropping).rejects.toThrow("rolled back");
    await getDatabase()
      .transaction()
      .execute(async (transaction) => {
        await sendEvent(event, { analysisId: kept, userId }, { transaction });
        expect(seen).toEqual([]);
      });
    await runner.settled();
    expect(seen).toEqual([kept]);
  });

  it("of an id that was sent, or with a value that makes it the same, starts nothing more", async () => {
    const seen: string[] = [];
    runner = await startJobRunner({
      jobs: [
        job(
          async ({ data }) => {
            seen.push(data.analysisId);
          },
          { idempotentBy: "analysisId" },
        ),
      ],
    });
    const analysisId = randomUUID();
    expect([await send("once", analysisId), await send("once"), await send("twice", analysisId)]).toEqual([
      true,
      false,
      true,
    ]);
    await runner.settled();
    expect(seen).toEqual([analysisId]);
  });

  it("about a user who is gone goes nowhere, and goes with the user", async () => {
    const [gone] = await addUsers(connectionString, 1);
    const goneId = gone?.userId ?? "";
    expect(await sendEvent(event, { analysisId: randomUUID(), userId: goneId })).toBe(true);
    await queryRows(connectionString, "delete from users where id = $1", [goneId]);
    expect(await queryRows(connectionString, "select id from job_events")).toEqual([]);
    expect(await sendEvent(event, { analysisId: randomUUID(), userId: goneId })).toBe(false);
  });

  it("that a job sends is sent once, though its step is run again", async () => {
    const seen: string[] = [];
    runner = await startJobRunner({
      jobs: [
        job(async ({ step, data }) => {
          await step.sendEvent("tell", "jobs.probe.requested", { probeId: data.analysisId, steps: 0 });
        }),
        defineJob(
          {
            name: "test.listener",
            on: "jobs.probe.requested",
            retries: 0,
            idempotentBy: null,
            concurrency: null,
            onFailure: null,
          },
          async ({ data }) => {
            seen.push(data.probeId);
          },
        ),
      ],
    });
    const analysisId = randomUUID();
    await send("tells", analysisId);
    await runner.settled();
    expect(seen).toEqual([analysisId]);
  });
});

describe("what leaves a job", () => {
  const canary = "Ada Lovelace built engines";

  it("is no text: not from a step, not from a job, not in an error, a log or a dead letter", async () => {
    runner = await startJobRunner({
      jobs: [
        job(({ step }) => step.run("returns a text", async () => canary), { retries: 0 }),
        job(async () => ({ text: canary }), { name: "test.returns", retries: 0 }),
        job(
          async () => {
            throw new Error(canary);
          },
          { name: "test.throws", retries: 1 },
        ),
      ],
    });
    await send();
    await runner.settled();
    const kept = await queryRows(
      connectionString,
      `select json_agg(e)::text as all from job_events e union all select json_agg(r)::text from job_runs r
       union all select json_agg(s)::text from job_steps s union all select json_agg(j)::text from graphile_worker.jobs j`,
    );
    expect(JSON.stringify(kept)).toContain("firstpass-test-throws");
    expect(JSON.stringify(kept)).not.toContain("Lovelace");
    expect(logged.join("")).toContain("a job failed for good");
    expect(logged.join("")).not.toContain("Lovelace");
  });
});

describe("an effect under a key", () => {
  it("happens once, however often its step is run", async () => {
    const effect = () =>
      getDatabase()
        .transaction()
        .execute((transaction) => effectOnce(transaction, "effect:1"));
    const results = await Promise.all(Array.from({ length: 5 }, effect));
    expect(results.filter(Boolean)).toEqual([true]);
  });
});

describe("a forged request", () => {
  it("runs no step", async () => {
    let ran = 0;
    runner = await startJobRunner({
      jobs: [
        job(async () => {
          ran += 1;
        }),
      ],
    });
    const data = { analysisId: randomUUID(), userId };
    const body = {
      event: { id: "x", name: event, data },
      events: [],
      steps: {},
      ctx: { run_id: "r", attempt: 0 },
    };
    const forged = jobRequest({ fnId: "firstpass-test-job", body, signingKey: `signkey-test-${"0".repeat(64)}` });
    const { pathname, search } = new URL(forged.url);
    const response = await fetch(new URL(pathname + search, runner.url), {
      method: "POST",
      headers: forged.headers,
      body: await forged.text(),
    });
    expect([response.status, ran]).toEqual([401, 0]);
  });
});
