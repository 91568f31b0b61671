import * as fc from "fast-check";
import { afterAll, beforeAll, describe, it } from "vitest";
import { startTestDatabase, type TestDatabase } from "../doubles/accounts";
import { lives, liveThrough } from "../doubles/creditSequences";

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase({ LOG_LEVEL: "silent" });
});
afterAll(() => database.stop());

describe("the balance of passes", () => {
  // Ten thousand lives are a measurement: tests/load/passLives.ts.
  it("is never negative, never double, and what a replay of the ledger gives, over 150 random lives", async () => {
    await fc.assert(fc.asyncProperty(lives, liveThrough), { numRuns: 150, endOnFailure: true });
  }, 120_000);
});
