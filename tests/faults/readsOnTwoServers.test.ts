/** Two servers at work on one database, both taking reads in and both making them: each is made exactly once. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestDatabase, type TestDatabase } from "../doubles/accounts";
import { addUsers, queryRows, startDeployment } from "../doubles/deployment";
import { type OpenAiDouble, startOpenAiDouble } from "../doubles/openai/startOpenAiDouble";
import { requestUntilServed } from "../doubles/requestFrom";
import type { ServerProcess } from "../doubles/serverProcess/serverProcess";
import { type SmtpDouble, startSmtpDouble } from "../doubles/smtp/startSmtpDouble";
import { resumeText } from "../fixtures/modelReadInput";
import { profileText } from "../fixtures/profiles/profileText";

const users = 20;
let database: TestDatabase;
let double: OpenAiDouble;
let smtp: SmtpDouble;
const servers: ServerProcess[] = [];

beforeAll(async () => {
  [database, double, smtp] = await Promise.all([startTestDatabase(), startOpenAiDouble(), startSmtpDouble()]);
  // Slow enough that both servers are at work at once.
  double.behaviour = { kind: "answer", pieceChars: 200, pieceMs: 20 };
  const env = {
    OPENAI_API_KEY: "test",
    OPENAI_BASE_URL: double.baseUrl,
    SMTP_URL: smtp.url,
    MAIL_FROM: "hello@example.com",
    LOG_LEVEL: "info",
  };
  const { connectionString } = database.postgres;
  servers.push(
    ...(await Promise.all([startDeployment(connectionString, env), startDeployment(connectionString, env)])),
  );
}, 240_000);
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await Promise.all([database.stop(), double.close(), smtp.stop()]);
});

const query = <Row>(text: string): Promise<Row[]> => queryRows<Row>(database.postgres.connectionString, text);
const count = async (of: string): Promise<number> =>
  Number((await query<{ n: string }>(`select count(*) as n from ${of}`))[0]?.n);

/** A read of each kind, each with a line of its own by which the model is seen to have met it. */
const kinds = [
  { path: "/api/reads", textOf: (mark: string) => `${resumeText}\n${mark}` },
  { path: "/api/reads/linkedin", textOf: (mark: string) => profileText.replace("Teamwork", mark) },
];
const markOf = (kind: number, user: number): string => `Mark of reader ${kind}x${user}x`;

describe("two servers on one database", () => {
  it("make each of forty reads once: one question to the model, one report, one charge, one mail", async () => {
    const readers = await addUsers(database.postgres.connectionString, users);
    const sent = readers.flatMap(({ cookie }, user) =>
      kinds.map(async ({ path, textOf }, kind) => {
        const { status, text } = await requestUntilServed({
          url: `${servers[(user + kind) % 2]?.url}${path}`,
          method: "POST",
          headers: {
            "content-type": "application/json",
            "idempotency-key": markOf(kind, user).replaceAll(" ", "-"),
            "x-forwarded-for": `10.7.0.${user + 1}`,
            cookie,
          },
          body: JSON.stringify({ text: textOf(markOf(kind, user)), engine: "model" }),
        });
        if (status !== 202) throw new Error(`${status} ${text}`);
      }),
    );
    await Promise.all(sent);
    const told = () => count("pending_analyses where ended_at is not null and told_at is not null");
    await expect.poll(told, { timeout: 200_000, interval: 250 }).toBe(2 * users);

    const asked = double.calls.map(({ body }) => JSON.stringify(body));
    const questions = readers.flatMap((_, user) =>
      kinds.map((_kind, kind) =>
        asked.filter((body) => body.includes(markOf(kind, user)) && !body.includes("<<<PIECES")),
      ),
    );
    expect(questions.filter((bodies) => bodies.length !== 1)).toEqual([]);
    expect(await count("pending_analyses where state = 'done' and attempts = 1")).toBe(2 * users);
    expect(await count("reports")).toBe(2 * users);
    expect(await count("(select from reports group by user_id having count(*) <> 2) r")).toBe(0);
    expect(await count("credit_ledger where kind = 'settle'")).toBe(2 * users);
    expect(await count("open_reservations")).toBe(0);
    expect(await count("pending_analyses where sealed is not null")).toBe(0);
    expect(new Set((await smtp.parsed()).map(({ messageId }) => messageId)).size).toBe(2 * users);
    expect(smtp.taken).toHaveLength(2 * users);
    const made = servers.map(
      ({ lines }) => lines.filter((line) => line.includes("read in the background stored")).length,
    );
    expect(made.reduce((sum, one) => sum + one, 0)).toBe(2 * users);
    expect(Math.min(...made)).toBeGreaterThan(0);
  }, 300_000);
});
