/** No list query reads a whole table, however many rows are in it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { exportAccount } from "@/lib/accounts/exportAccount";
import { openAccount } from "@/lib/accounts/ownAccount";
import { findSession, type SessionUser } from "@/lib/accounts/sessionStore";
import { analyzeLocally } from "@/lib/analysis/local/analyzeLocally";
import { systemClock } from "@/lib/backend/clock";
import { createCreditMeter } from "@/lib/billing/creditMeter";
import { listArtifacts, listCases } from "@/lib/cases/caseStore";
import { getDatabase, getPool } from "@/lib/db/database";
import { encodeCursor } from "@/lib/db/pageCursor";
import { readText } from "@/lib/documents/readText";
import { findReport, listDeleted, listReports, listScores } from "@/lib/reports/reportStore";
import { toSavedReport } from "@/lib/validation/savedReport";
import { startTestDatabase, type TestDatabase } from "../doubles/accounts";
import { fillDatabase } from "../doubles/fillDatabase";
import { type Statement, watchQueries } from "../doubles/watchQueries";

const short = "Ida Brook\nida@example.com\n\nEXPERIENCE\nSite Manager, Alder Works, 2016 - 2020\n- Led a crew of 4\n";
let database: TestDatabase;
let user: SessionUser;

beforeAll(async () => {
  database = await startTestDatabase({ OPENAI_API_KEY: "test" });
  const whole = toSavedReport(analyzeLocally({ document: readText(short), asOf: { year: 2026, month: 11 } }));
  // Plans do not depend on what a report says, and filling goes by bytes.
  const report = {
    ...whole,
    ledger: [],
    findings: [],
    rewrites: [],
    firstRead: [],
    lines: [],
    missing: [],
    nextSteps: [],
  };
  const { connectionString } = database.postgres;
  await fillDatabase({ connectionString, users: 10_000, reports: 100_000, report });
  const found = await findSession("token-of-user77@example.com");
  if (!found) throw new Error("not filled");
  user = found.user;
}, 240_000);
afterAll(() => database.stop());

const PlanSchema = z.array(z.looseObject({ Plan: z.unknown() }));

/** The tables that a statement would read from end to end. */
async function scannedWhole({ text, values }: Statement): Promise<string[]> {
  if (!/^\s*(select|update|delete)/i.test(text)) return [];
  const { rows } = await getPool().query<{ "QUERY PLAN": unknown }>(`explain (format json) ${text}`, values);
  const [plan] = PlanSchema.parse(rows[0]?.["QUERY PLAN"]);
  const json = JSON.stringify(plan);
  return [...json.matchAll(/"Node Type":"Seq Scan"[^{}]*?"Relation Name":"(\w+)"/g)].map((match) => match[1] ?? "");
}

const cursor = () => encodeCursor({ at: new Date(Date.now() - 3 * 86_400_000), id: user.id });

describe("with 100,000 reports of 10,000 users", () => {
  it("there are that many", async () => {
    const { count } = await getDatabase()
      .selectFrom("reports")
      .select((row) => row.fn.countAll<string>().as("count"))
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(100_000);
  });

  it.each([
    ["a session", () => findSession("token-of-user77@example.com")],
    ["the first page of reports", () => listReports(user.id, { limit: 20 })],
    ["a later page of reports", () => listReports(user.id, { limit: 20, cursor: cursor() })],
    ["a search in reports", () => listReports(user.id, { limit: 20, search: "Role 7" })],
    ["one report", () => findReport(user.id, user.id)],
    ["what was deleted lately", () => listDeleted(user.id)],
    ["the scores", () => listScores(user.id)],
    ["the cases", () => listCases(user.id, { limit: 20 })],
    ["a later page of cases", () => listCases(user.id, { limit: 20, cursor: cursor() })],
    ["what is in a case", () => listArtifacts(user.id, { limit: 20 })],
    ["a later page of what is in a case", () => listArtifacts(user.id, { limit: 20, cursor: cursor() })],
    ["the account with its sessions and credits", () => openAccount(user, new Headers(), new Date())],
    ["the export", () => exportAccount(user, new Date())],
    [
      "a credit",
      () =>
        createCreditMeter(systemClock).reserve(
          { kind: "user", subjectId: user.subjectId, email: user.email, readerId: null },
          60_000,
        ),
    ],
  ] as const)("%s is found without reading a table of theirs from end to end", async (_, work) => {
    const { statements } = await watchQueries<unknown>(work);
    expect(statements.length).toBeGreaterThan(0);
    const filled = ["users", "sessions", "reports", "cases", "artifacts", "credit_ledger", "credit_subjects"];
    for (const statement of statements) {
      const scanned = await scannedWhole(statement);
      expect([statement.text, scanned.filter((table) => filled.includes(table))]).toEqual([statement.text, []]);
    }
  });

  it("the check itself sees a scan", async () => {
    expect(await scannedWhole({ text: "select * from reports where title ilike $1", values: ["%x%"] })).toEqual([
      "reports",
    ]);
  });
});
