/** A LinkedIn profile that one does not wait for: taken in by its own door, then as any read in the background. */
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { POST as stream } from "@/app/api/linkedin-feedback-stream/route";
import { GET as state, DELETE as stop } from "@/app/api/reads/[id]/route";
import { POST as leave } from "@/app/api/reads/linkedin/route";
import { GET as listReports } from "@/app/api/reports/route";
import { createUpstreamGuards, type UpstreamGuards } from "@/lib/analysis/openai/upstreamGuards";
import { flushEvents } from "@/lib/analytics/recordEvent";
import { isErrorCode } from "@/lib/backend/errorCodes";
import { AppError } from "@/lib/backend/errors";
import { parseEnv, setEnv } from "@/lib/config/env";
import { getDatabase } from "@/lib/db/database";
import { closeDocumentPool } from "@/lib/documents/readDocument";
import { failRead } from "@/lib/feedback/pending/endRead";
import { runRead } from "@/lib/feedback/pending/runRead";
import { peerHeader } from "@/lib/security/clientIdentity";
import { type PendingRead, PendingReadSchema } from "@/lib/validation/pendingSchemas";
import { ReportListSchema } from "@/lib/validation/reportSchemas";
import { toSavedReport } from "@/lib/validation/savedReport";
import type { ResumeFeedbackResponse } from "@/lib/validation/schemas";
import { type Browser, call, newBrowser, signInAs } from "../doubles/accounts";
import { type BrightDataDouble, startBrightDataDouble } from "../doubles/brightData/startBrightDataDouble";
import { setUpModelStage } from "../doubles/modelStage";
import { readEvents } from "../doubles/readEvents";
import { profileResumeText, profileText } from "../fixtures/profiles/profileText";

const stage = setUpModelStage();
let profiles: BrightDataDouble;
let guards: UpstreamGuards;
const address = "https://www.linkedin.com/in/mara-lindqvist";

// A double of its own for each test, so that no breaker is open that another opened.
beforeEach(async () => {
  profiles = await startBrightDataDouble();
  setEnv(parseEnv({ ...stage.env, BRIGHTDATA_API_KEY: profiles.apiKey, BRIGHTDATA_BASE_URL: profiles.baseUrl }));
  guards = createUpstreamGuards("model of one test");
});
afterEach(() => profiles.close());
afterAll(closeDocumentPool);

type User = Browser & { userId: string };
type Asked = Record<string, string>;

const asks = (browser: Browser, body: Asked, key?: string): Promise<Response> =>
  call(leave, browser, { body: { engine: "auto", ...body }, headers: key ? { "idempotency-key": key } : {} });

/** A form, as a page sends it: files beside fields. */
async function sendForm(post: typeof leave, browser: Browser, parts: Record<string, string | File>): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) form.set(name, value);
  const cookie = [...browser.cookies].map((pair) => pair.join("=")).join("; ");
  const headers = new Headers({ cookie, "sec-fetch-site": "same-origin", [peerHeader]: browser.address });
  const request = new Request("http://localhost/api", { method: "POST", headers, body: form });
  return post(request, { params: Promise.resolve({}) });
}

async function taken(response: Response): Promise<PendingRead> {
  expect(response.status).toBe(202);
  return PendingReadSchema.parse(await response.json());
}
const left = async (browser: Browser, body: Asked = { text: profileText }, key?: string): Promise<PendingRead> =>
  taken(await asks(browser, body, key));
const stateOf = async (browser: Browser, id: string): Promise<PendingRead> =>
  PendingReadSchema.parse(await (await call(state, browser, { params: { id } })).json());
const run = (id: string) =>
  runRead({ id, runId: `run-${id}`, signal: new AbortController().signal }, { guards: () => guards });
const reportsOf = ({ userId }: User) =>
  getDatabase().selectFrom("reports").selectAll().where("user_id", "=", userId).orderBy("created_at").execute();
const rowOf = (id: string) =>
  getDatabase().selectFrom("pending_analyses").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
async function ledgerOf({ userId }: User): Promise<string[]> {
  const rows = await getDatabase()
    .selectFrom("credit_ledger")
    .innerJoin("users", "users.subject_id", "credit_ledger.subject_id")
    .select("kind")
    .where("users.id", "=", userId)
    .orderBy("position")
    .execute();
  return rows.map(({ kind }) => kind);
}

/** The report of the same by the stream. */
async function streamed(response: Response): Promise<ResumeFeedbackResponse> {
  const events = await readEvents(response);
  return events.find(({ event }) => event === "report")?.data as ResumeFeedbackResponse;
}

describe("a profile that was left", () => {
  it("waits sealed with a credit held, is read by the model, paid for once, and stands in the list as a profile's", async () => {
    const ada = await signInAs("left-profile@example.com");
    const waiting = await left(ada, { text: profileText, targetRole: "Bridge Engineer" });
    expect(waiting).toMatchObject({ state: "waiting", source: "linkedin", engine: "model", reportId: null });
    const row = await rowOf(waiting.id);
    expect(row.sealed?.toString("latin1")).not.toContain("Vossberg");
    expect(await ledgerOf(ada)).toEqual(["grant", "reserve"]);
    const { reportId } = await run(waiting.id);
    expect(await stateOf(ada, waiting.id)).toMatchObject({ state: "done", source: "linkedin", reportId });
    expect(await ledgerOf(ada)).toEqual(["grant", "reserve", "settle"]);
    expect((await rowOf(waiting.id)).sealed).toBeNull();
    const list = ReportListSchema.parse(await (await call(listReports, ada)).json());
    expect(list.reports).toMatchObject([{ id: reportId, source: "linkedin", engine: "model" }]);
    expect(JSON.stringify(stage.double.calls[0]?.body)).toContain("<<<PROFILE ");
  });

  it("comes to the very report that the stream would have come to, held against a résumé", async () => {
    const ada = await signInAs("same-profile@example.com");
    const asked = { text: profileText, resumeText: profileResumeText, targetRole: "Bridge Engineer", engine: "local" };
    const report = await streamed(await call(stream, ada, { body: asked }));
    expect(report.profile).toBeDefined();
    await run((await left(ada, asked)).id);
    const [one, other] = await reportsOf(ada);
    expect(other?.report).toEqual(one?.report);
    expect(other?.resume_hash).toBe(one?.resume_hash);
    expect(other?.report).toEqual(toSavedReport(report));
  });

  it("as files, of the profile and of the résumé beside it, comes to the stream's report as well, and keeps no file", async () => {
    const ada = await signInAs("files-profile@example.com");
    const parts = () => ({
      file: new File([profileText], "imke-profile.txt", { type: "text/plain" }),
      resume: new File([profileResumeText], "imke-resume.txt", { type: "text/plain" }),
      engine: "local",
    });
    const report = await streamed(await sendForm(stream, ada, parts()));
    const { id } = await taken(await sendForm(leave, ada, parts()));
    await run(id);
    const saved = (await reportsOf(ada)).map((row) => row.report);
    expect(saved).toEqual([toSavedReport(report), toSavedReport(report)]);
  });

  it("can be stopped, and gives everything back", async () => {
    const ada = await signInAs("stopped-profile@example.com");
    const { id } = await left(ada);
    expect((await call(stop, ada, { method: "DELETE", params: { id } })).status).toBe(204);
    expect(await ledgerOf(ada)).toEqual(["grant", "reserve", "release"]);
    expect((await rowOf(id)).sealed).toBeNull();
    expect((await run(id)).reportId).toBeNull();
    expect(stage.double.calls).toEqual([]);
  });

  it("is one under its key, with the stream as with itself", async () => {
    const ada = await signInAs("keyed-profile@example.com");
    const [one, other] = [
      await left(ada, { text: profileText }, "a-key-of-it"),
      await left(ada, { text: profileText }, "a-key-of-it"),
    ];
    expect(other.id).toBe(one.id);
    const { reportId } = await run(one.id);
    const again = await call(stream, ada, {
      body: { text: profileText, engine: "auto" },
      headers: { "idempotency-key": "a-key-of-it" },
    });
    expect((await readEvents(again)).at(-1)?.data).toMatchObject({ reportId, saved: true });
    expect(await ledgerOf(ada)).toEqual(["grant", "reserve", "settle"]);
    expect(await left(ada, { text: profileText }, "a-key-of-it")).toMatchObject({ id: one.id, state: "done" });
  });

  it("is counted as a profile's read, by how it began and how it ended", async () => {
    const ada = await signInAs("counted-profile@example.com");
    await run((await left(ada, { text: profileText, engine: "local" })).id);
    await failRead((await left(ada, { text: profileText, engine: "local" })).id, { errorCode: "TIMEOUT" }, new Date());
    await flushEvents();
    const events = await getDatabase()
      .selectFrom("analytics_events")
      .select(["name", "fields"])
      .where("name", "in", ["read_begun", "read_finished", "read_failed"])
      .orderBy("id", "desc")
      .limit(3)
      .execute();
    expect(events.map(({ fields }) => fields)).toEqual(Array(3).fill(expect.objectContaining({ source: "linkedin" })));
  });
});

describe("a profile that was left by its address", () => {
  it("is fetched when its turn comes and not before, once, and its address is nowhere in the clear", async () => {
    const ada = await signInAs("address@example.com");
    const { id } = await left(ada, { profileUrl: address, engine: "local" });
    expect(profiles.calls).toEqual([]);
    expect((await rowOf(id)).sealed?.toString("latin1")).not.toContain("mara-lindqvist");
    const { reportId } = await run(id);
    expect(reportId).not.toBeNull();
    expect(profiles.calls.map(({ line }) => line)).toEqual(["POST /datasets/v3/scrape"]);
    const [row] = await reportsOf(ada);
    expect(row?.report).toMatchObject({ profile: expect.anything(), extraction: { kind: "web" } });
  });

  it.each([
    ["is hidden", { kind: "hidden" }, "UNREADABLE_DOCUMENT"],
    ["is fetched by somebody who limits us", { kind: "status", status: 429 }, "SERVICE_UNAVAILABLE"],
  ] as const)("and %s fails for good at the first asking, and costs nothing", async (_what, behaviour, code) => {
    profiles.behaviour = behaviour;
    const ada = await signInAs(`fails-${code.toLowerCase()}@example.com`);
    const { id } = await left(ada, { profileUrl: address });
    const error = await run(id).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code, retryable: false });
    const errorCode = error instanceof AppError && isErrorCode(error.code) ? error.code : "INTERNAL_ERROR";
    await failRead(id, { errorCode }, new Date());
    expect(profiles.calls).toHaveLength(1);
    expect(stage.double.calls).toEqual([]);
    expect(await stateOf(ada, id)).toMatchObject({ state: "failed", failure: { errorCode: code } });
    expect(await ledgerOf(ada)).toEqual(["grant", "reserve", "release"]);
  });
});

describe("the door of it", () => {
  it.each([
    ["no profile", {}],
    ["two at once", { text: profileText, profileUrl: address }],
    ["another site's address", { profileUrl: "https://linkedin.com.example.org/in/mara" }],
  ])("refuses %s before anything is left, as the stream does", async (_what, body) => {
    const ada = await signInAs(`door-${Object.keys(body).join("-") || "none"}@example.com`);
    const response = await asks(ada, body as Asked);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await getDatabase().selectFrom("pending_analyses").where("user_id", "=", ada.userId).execute()).toEqual([]);
  });

  it("refuses a file that holds no profile, or a file besides that is none we read", async () => {
    const ada = await signInAs("door-files@example.com");
    const letter = new File(["Dear Sir or Madam, please find my application attached."], "letter.txt");
    const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])], "me.png");
    expect((await sendForm(leave, ada, { file: letter })).status).toBe(422);
    expect((await sendForm(leave, ada, { text: profileText, resume: picture })).status).toBe(415);
    expect(await getDatabase().selectFrom("pending_analyses").where("user_id", "=", ada.userId).execute()).toEqual([]);
  });

  it("is closed to nobody", async () => {
    expect((await asks(newBrowser(), { text: profileText })).status).toBe(401);
  });

  it("counts together with the stream of profiles: ten a minute by whichever way", async () => {
    const ada = await signInAs("limited-profile@example.com");
    const statuses: number[] = [];
    for (let count = 0; count < 6; count += 1) {
      statuses.push((await asks(ada, { text: " " })).status);
      statuses.push((await call(stream, ada, { body: { text: " " } })).status);
    }
    expect(statuses).toEqual([...Array(10).fill(400), 429, 429]);
  });
});
