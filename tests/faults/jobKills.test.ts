import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestDatabase, type TestDatabase } from "../doubles/accounts";
import { killWhileJobsRun } from "../doubles/jobKills";

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());

/** A generator that gives the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe("a server killed while jobs run", () => {
  it("loses none of them, and no effect in the database happens twice", async () => {
    const given = { rounds: 3, jobsARound: 50, stepsAJob: 3, random: seeded(27) };
    const figures = await killWhileJobsRun(database.postgres.connectionString, given);
    expect(figures).toMatchObject({ sent: 150, lost: 0, effectsTwice: 0, effectsMissing: 0 });
    expect(figures.cutOff).toBeGreaterThan(0);
  }, 300_000);
});
