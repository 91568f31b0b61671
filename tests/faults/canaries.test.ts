import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Behaviour, type OpenAiDouble, startOpenAiDouble } from "@/tests/doubles/openai/startOpenAiDouble";
import { type SentrySink, startSentrySink } from "@/tests/doubles/sentrySink/sentrySink";
import { type ServerProcess, startServer } from "@/tests/doubles/serverProcess/serverProcess";
import { startTestDatabase, type TestDatabase } from "../doubles/accounts";
import { addUsers, queryRows, startDeployment } from "../doubles/deployment";
import { requestFrom } from "../doubles/requestFrom";
import { type SmtpDouble, startSmtpDouble } from "../doubles/smtp/startSmtpDouble";
import { fixtureReport } from "../fixtures/reports/fixtureReport";

/** Words that occur nowhere else: whatever holds one holds a piece of the résumé, the posting or the person. */
const canaries = {
  name: "Quillabeth Zorvannic",
  email: "quillabeth.zorvannic@example.com",
  phone: "(360) 555-0187",
  employer: "Vextolmar Granary",
  work: "rebuilt the grommelspin intake",
  posting: "wants a plimsoricant",
  role: "Chief Brandlewort",
  file: "zorvannic-canary-cv",
};
const resume = [
  canaries.name,
  `Duluth, MN | ${canaries.phone} | ${canaries.email}`,
  "",
  "EXPERIENCE",
  `Intake Lead, ${canaries.employer}, 2019 - present`,
  `- Personally ${canaries.work} and cut the queue from 40 trucks to 6`,
  "- Responsible for the scales and the paperwork of the night shift",
  "- Helped with the training of two new colleagues each spring",
  "",
  "EDUCATION",
  "BSc Agronomy, Northmoor College, 2018",
].join("\n");

const upstream: Behaviour[] = [
  { kind: "answer" },
  { kind: "lie", lie: "wrongQuotes" },
  { kind: "fail", status: 500 },
  { kind: "fail", status: 401 },
  { kind: "cut", atByte: 900 },
  { kind: "endEarly", afterChars: 200 },
  { kind: "failedEvent" },
  { kind: "incomplete" },
  { kind: "refusal" },
  { kind: "answer", answer: `not JSON, but it says ${canaries.work}` },
];

let double: OpenAiDouble;
let sink: SentrySink;
let server: ServerProcess;
const statuses: number[] = [];

function formOf(bytes: string, type: string): FormData {
  const form = new FormData();
  form.set("file", new File([bytes], `${canaries.file}.pdf`, { type }));
  form.set("jobDescription", canaries.posting);
  return form;
}

/** Requests of every kind, good and bad, each of which carries canaries wherever a request can. */
function requestOf(index: number): { path: string; init: RequestInit; abortAfterMs?: number } {
  const asJson = (path: string, body: unknown, abortAfterMs?: number) => ({
    path,
    init: { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
    abortAfterMs,
  });
  const [read, ofProfile] = ["/api/resume-feedback-stream", "/api/linkedin-feedback-stream"];
  const body = { text: resume, jobDescription: canaries.posting, targetRole: canaries.role };
  const kinds = [
    () => asJson(read, body),
    () => asJson(read, { ...body, engine: "local" }),
    () => asJson(read, { ...body, engine: "model" }),
    () => asJson(read, { ...body, [canaries.work]: canaries.name }),
    () => asJson(read, { text: { deep: resume } }),
    () => asJson(read, body, 5),
    () => ({ path: read, init: { method: "POST", body: formOf(`%PDF-1.7 ${resume}`, "application/pdf") } }),
    () => ({ path: read, init: { method: "POST", body: formOf(resume, "text/plain") } }),
    () => ({
      path: read,
      init: { method: "POST", headers: { "content-type": "application/json" }, body: `{"text":"${resume}` },
    }),
    () => ({ path: read, init: { method: "PUT", body: resume } }),
    () => asJson(ofProfile, { ...body, resumeText: resume }),
    () => asJson(ofProfile, { profileUrl: `https://www.linkedin.com/in/${encodeURIComponent(canaries.name)}` }),
    () => asJson("/api/reads", body),
    () => asJson("/api/reads/linkedin", { ...body, resumeText: resume }),
    () => asJson("/api/export-pdf", { report: { ...fixtureReport, verdict: `${canaries.name} ${canaries.work}` } }),
    () => asJson("/api/export-pdf", { report: { verdict: resume, [canaries.work]: canaries.name } }),
    () => asJson(`/api/${encodeURIComponent(canaries.employer)}`, body),
    () => ({
      path: `/api/ready?q=${encodeURIComponent(canaries.email)}`,
      init: { headers: { authorization: `Bearer ${canaries.email}` } },
    }),
    () => ({
      path: `/api/health?q=${encodeURIComponent(canaries.name)}`,
      init: { headers: { "x-request-id": canaries.name } },
    }),
    () => ({ path: `/read?text=${encodeURIComponent(resume)}`, init: { headers: { "user-agent": canaries.name } } }),
    () => ({
      path: `/api/unsubscribe?token=${encodeURIComponent(canaries.email)}`,
      init: { method: "POST", body: `from=${canaries.name}` },
    }),
    () => ({ path: `/api/analytics?scope=${encodeURIComponent(canaries.work)}`, init: {} }),
    () => ({ path: `/${canaries.file}`, init: { headers: { referer: `http://localhost/${canaries.file}` } } }),
  ];
  return (kinds[index % kinds.length] ?? kinds[0])?.() ?? { path: "/", init: {} };
}

async function send(index: number): Promise<number> {
  const { path, init, abortAfterMs } = requestOf(index);
  const headers = new Headers(init.headers);
  headers.set("x-forwarded-for", `198.51.${index >> 8}.${index & 255}`);
  const signal = abortAfterMs === undefined ? undefined : AbortSignal.timeout(abortAfterMs);
  try {
    const response = await fetch(server.url + path, { ...init, headers, signal });
    await response.text();
    return response.status;
  } catch {
    return 0;
  }
}

beforeAll(async () => {
  [double, sink] = [await startOpenAiDouble(), await startSentrySink()];
  server = await startServer({
    env: {
      OPENAI_API_KEY: "test-key",
      OPENAI_BASE_URL: double.baseUrl,
      SENTRY_DSN: sink.dsn,
      TRUSTED_PROXY_HOPS: "1",
      LOG_LEVEL: "trace",
    },
  });
  for (let round = 0; round < 50; round += 1) {
    double.behaviour = upstream[round % upstream.length] ?? { kind: "answer" };
    statuses.push(...(await Promise.all(Array.from({ length: 10 }, (_, index) => send(round * 10 + index)))));
  }
  await server.signal("SIGTERM");
}, 240_000);

afterAll(async () => {
  await server?.close();
  await Promise.all([double?.close(), sink?.close()]);
});

const found = (text: string): string[] => Object.values(canaries).filter((canary) => text.includes(canary));

describe("500 requests that carry canaries, with a model that fails in ten ways", () => {
  it("were answered, read and refused, and the model was asked with the résumé in its hands", () => {
    expect(statuses).toHaveLength(500);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(150);
    expect(statuses.filter((status) => status >= 400 && status < 500).length).toBeGreaterThan(100);
    expect(double.calls.some((call) => JSON.stringify(call.body).includes(canaries.work))).toBe(true);
  });

  it("leave no canary in what the server writes", () => {
    expect(server.lines.length).toBeGreaterThan(400);
    expect(found(server.lines.join("\n"))).toEqual([]);
    expect(found(server.said())).toEqual([]);
  });

  it("leave no canary in what goes to Sentry, and something does go there", () => {
    expect(sink.raw.length).toBeGreaterThan(0);
    expect(found(sink.raw.join("\n"))).toEqual([]);
  });

  it("leave no canary in any file of the data folder, the database's own among them", () => {
    const files = readdirSync(server.dataDir, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(100);
    const bytesOf = ({ parentPath, name }: (typeof files)[number]): string | null => {
      try {
        return readFileSync(join(parentPath, name), "latin1");
      } catch (error) {
        // The database is at work: what it has taken away since the folder was listed holds nothing.
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
        throw error;
      }
    };
    const read = files.flatMap((entry) => [{ ...entry, name: entry.name, bytes: bytesOf(entry) }]);
    expect(read.filter(({ bytes }) => bytes !== null).length).toBeGreaterThan(100);
    const holding = read.filter(({ bytes }) => bytes !== null && found(bytes).length > 0);
    expect(holding.map((entry) => entry.name)).toEqual([]);
  });
});

describe("forty reads that carry canaries and are left to the server, résumés and profiles, with the same models", () => {
  const profile = [
    "Contact",
    `www.linkedin.com/in/${canaries.file} (LinkedIn)`,
    "",
    resume,
    "",
    "Top Skills",
    "Scales",
  ];
  let [database, smtp, left]: [TestDatabase?, SmtpDouble?, ServerProcess?] = [];
  let [waiting, ended, quoted] = ["", "", ""];
  const sinkAfter: SentrySink["raw"] = [];
  const states: string[] = [];

  /** Every row of every table but reports, whose quotes are their owner's, as text; bytes as what they would spell. */
  async function dump(connectionString: string): Promise<string> {
    const tables = await queryRows<{ name: string }>(
      connectionString,
      `select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') and c.relname <> 'reports'`,
    );
    const rows: string[] = [];
    for (const { name } of tables) {
      const found = await queryRows<{ row: string }>(connectionString, `select t::text as row from ${name} t`);
      rows.push(...found.map(({ row }) => row));
    }
    const sealed = await queryRows<{ sealed: Buffer }>(
      connectionString,
      "select sealed from pending_analyses where sealed is not null",
    );
    return [...rows, ...sealed.map((row) => row.sealed.toString("latin1"))].join("\n");
  }

  beforeAll(async () => {
    const models = await startOpenAiDouble();
    const errors = await startSentrySink();
    [database, smtp] = await Promise.all([startTestDatabase(), startSmtpDouble()]);
    const { connectionString } = database.postgres;
    const users = await addUsers(connectionString, 20);
    // Slow at first, so that texts wait while they are looked at.
    models.behaviour = { kind: "answer", pieceChars: 40, pieceMs: 60 };
    left = await startDeployment(connectionString, {
      OPENAI_API_KEY: "test-key",
      OPENAI_BASE_URL: models.baseUrl,
      SENTRY_DSN: errors.dsn,
      SMTP_URL: smtp.url,
      MAIL_FROM: "hello@example.com",
      LOG_LEVEL: "trace",
    });
    const { url } = left;
    const leave = async (path: string, text: string, more: object, user: number): Promise<void> => {
      const { status, text: said } = await requestFrom({
        url: `${url}${path}`,
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-forwarded-for": `10.6.0.${user + 1}`,
          cookie: users[user]?.cookie ?? "",
        },
        body: JSON.stringify({ text, jobDescription: canaries.posting, targetRole: canaries.role, ...more }),
      });
      if (status !== 202) throw new Error(`${status} ${said}`);
    };
    for (let user = 0; user < users.length; user += 1) {
      await leave("/api/reads", resume, {}, user);
      await leave("/api/reads/linkedin", profile.join("\n"), { resumeText: resume }, user);
      if (user === users.length / 2) {
        const sealed = "select 1 from pending_analyses where sealed is not null";
        expect((await queryRows(connectionString, sealed)).length).toBeGreaterThan(0);
        waiting = await dump(connectionString);
      }
      if (user >= users.length / 2) models.behaviour = upstream[user % upstream.length] ?? { kind: "answer" };
    }
    const done = "select source || ' ' || state as state from pending_analyses where told_at is not null";
    const areTold = async () => (await queryRows(connectionString, done)).length === 2 * users.length;
    await vi.waitUntil(areTold, { timeout: 200_000, interval: 250 });
    states.push(...(await queryRows<{ state: string }>(connectionString, done)).map(({ state }) => state));
    ended = await dump(connectionString);
    const reports = await queryRows<{ row: string }>(connectionString, "select r::text as row from reports r");
    quoted = reports.map(({ row }) => row).join("\n");
    await left.signal("SIGTERM");
    sinkAfter.push(...errors.raw);
    await Promise.all([models.close(), errors.close()]);
  }, 300_000);
  afterAll(async () => {
    await left?.close();
    await Promise.all([database?.stop(), smtp?.stop()]);
  });

  it("end, of both kinds, in a report", () => {
    expect(Map.groupBy(states, (state) => state).get("resume done")).toHaveLength(20);
    expect(Map.groupBy(states, (state) => state).get("linkedin done")).toHaveLength(20);
  });

  it("leave no canary in any row but the reports', while they wait and when they have ended", () => {
    expect(waiting.length).toBeGreaterThan(10_000);
    expect(found(waiting)).toEqual([]);
    expect(found(ended)).toEqual([]);
    expect(found(quoted)).toContain(canaries.work);
  });

  it("leave no canary in logs, errors or mail", () => {
    expect(left?.lines.length).toBeGreaterThan(100);
    expect(found([...(left?.lines ?? []), left?.said()].join("\n"))).toEqual([]);
    expect(found(sinkAfter.join("\n"))).toEqual([]);
    expect(smtp?.taken).toHaveLength(40);
    expect(found((smtp?.taken ?? []).map(({ raw }) => raw).join("\n"))).toEqual([]);
  });
});
