import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { purgeExpired } from "@/lib/accounts/purgeExpired";
import { startTestDatabase, type TestDatabase } from "../doubles/accounts";
import { addUsers, queryRows } from "../doubles/deployment";

const now = new Date("2026-11-27T12:00:00Z");
const dayMs = 86_400_000;
const daysAgo = (days: number): Date => new Date(now.getTime() - days * dayMs);

let database: TestDatabase;
let connectionString = "";
let userId = "";
beforeAll(async () => {
  database = await startTestDatabase();
  ({ connectionString } = database.postgres);
  [{ userId } = { userId: "" }] = await addUsers(connectionString, 1);
  await queryRows(connectionString, "delete from sessions");
});
afterAll(() => database.stop());

const put = (text: string, values: unknown[]) => queryRows(connectionString, text, values);
const count = async (text: string): Promise<number> =>
  (await queryRows<{ count: number }>(connectionString, `select count(*)::int as count from ${text}`))[0]?.count ?? -1;

const addRun = (state: string, sentAt: Date, endedAt: Date | null) =>
  put(
    `with e as (insert into job_events (id, name, data, sent_at, dispatched_at)
       values (gen_random_uuid()::text, 'x', '{}', $2, $2) returning id)
     insert into job_runs (function_id, event_id, state, created_at, ended_at) select 'f', id, $1, $2, $3 from e`,
    [state, sentAt, endedAt],
  );

describe("the purge", () => {
  it.each<[what: string, table: string, add: (at: Date) => Promise<unknown>, keptDays: number]>([
    [
      "product events after a year",
      "analytics_events",
      (at) => put("insert into analytics_events (name, occurred_at) values ('x', $1)", [at]),
      365,
    ],
    [
      "what Stripe told after a month",
      "stripe_events where payload is not null",
      (at) =>
        put(
          `insert into stripe_events (id, type, status, payload, happened_at, received_at)
           values (gen_random_uuid()::text, 'x', 'done', '{}', $1, $1)`,
          [at],
        ),
      30,
    ],
    [
      "sessions when they end",
      "sessions",
      (at) =>
        put("insert into sessions (user_id, token, expires_at) values ($1, gen_random_uuid()::text, $2)", [userId, at]),
      0,
    ],
    [
      "reads in the background a week after their end",
      "pending_analyses",
      (at) =>
        put(
          `insert into pending_analyses (user_id, state, error_code, lease_expires_at, ended_at)
           values ($1, 'failed', 'TIMEOUT', $2, $2)`,
          [userId, at],
        ),
      7,
    ],
    ["finished jobs after a week", "job_events", (at) => addRun("done", at, at), 7],
    ["failed jobs after a month", "job_runs where state = 'failed'", (at) => addRun("failed", at, at), 30],
    [
      "keys of effects after a month",
      "job_effects",
      (at) => put("insert into job_effects (key, done_at) values (gen_random_uuid()::text, $1)", [at]),
      30,
    ],
  ])("removes %s, and not a minute before", async (_what, table, add, keptDays) => {
    const before = await count(table);
    await add(new Date(daysAgo(keptDays).getTime() - 60_000));
    await add(new Date(daysAgo(keptDays).getTime() + 60_000));
    expect(await count(table)).toBe(before + 2);
    await purgeExpired(now);
    expect(await count(table)).toBe(before + 1);
  });

  it("keeps events that wait and runs that are not over, however old", async () => {
    await put("delete from job_events", []);
    await addRun("sleeping", daysAgo(90), null);
    await put("insert into job_events (id, name, data, sent_at) values ('waits', 'x', '{}', $1)", [daysAgo(90)]);
    await purgeExpired(now);
    expect([await count("job_events"), await count("job_runs")]).toEqual([2, 1]);
  });
});
