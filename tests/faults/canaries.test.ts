import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Behaviour, type OpenAiDouble, startOpenAiDouble } from "@/tests/doubles/openai/startOpenAiDouble";
import { type SentrySink, startSentrySink } from "@/tests/doubles/sentrySink/sentrySink";
import { type ServerProcess, startServer } from "@/tests/doubles/serverProcess/serverProcess";

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
    const holding = files.filter(
      (entry) => found(readFileSync(join(entry.parentPath, entry.name), "latin1")).length > 0,
    );
    expect(holding.map((entry) => entry.name)).toEqual([]);
  });
});
