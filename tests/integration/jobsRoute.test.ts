import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET, POST, PUT } from "@/app/api/inngest/route";
import { parseEnv, setEnv } from "@/lib/config/env";
import { jobsTarget } from "@/lib/inngest/jobsTarget";
import { signatureHeader, signatureOf } from "@/lib/inngest/signature";
import { jobRequest, syncRequest } from "../doubles/jobRequests";

const other = `signkey-test-${"0".repeat(64)}`;
let signingKey = "";

beforeAll(() => {
  setEnv(parseEnv({ APP_SECRET: "a secret of the tests, long enough to be one", LOG_LEVEL: "silent" }));
  signingKey = jobsTarget().signingKey;
});
afterAll(() => setEnv(undefined));

const run = { event: { name: "x", data: {} }, events: [], steps: {}, ctx: { run_id: "r", attempt: 0 } };
const minuteMs = 60_000;

describe("/api/inngest", () => {
  it.each<[string, () => Request]>([
    ["no signature", () => new Request("http://localhost/api/inngest", { method: "POST", body: "{}" })],
    ["another key's", () => jobRequest({ body: run, signingKey: other })],
    ["an old one", () => jobRequest({ body: run, signingKey, nowMs: Date.now() - 6 * minuteMs })],
    ["one from the future", () => jobRequest({ body: run, signingKey, nowMs: Date.now() + 6 * minuteMs })],
    [
      "one of another body",
      () => {
        const { url, headers } = jobRequest({ body: run, signingKey });
        return new Request(url, { method: "POST", headers, body: JSON.stringify({ ...run, steps: { a: 1 } }) });
      },
    ],
    [
      "one over what is no JSON",
      () =>
        new Request("http://localhost/api/inngest", {
          method: "POST",
          headers: { [signatureHeader]: signatureOf("no json", signingKey, Date.now()) },
          body: "no json",
        }),
    ],
  ])("refuses %s with 401 and our body", async (_what, make) => {
    const request = make();
    const response = await POST(request);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ ok: false, errorCode: "AUTH_REQUIRED" });
    expect(response.headers.get("x-request-id")).toMatch(/\S/);
  });

  it("tells nobody of its functions who has not signed", async () => {
    const headers = { "x-inngest-sync-kind": "in_band" };
    const unsigned = { method: "PUT", headers, body: '{"url":"http://elsewhere.example/api/inngest"}' };
    expect((await PUT(new Request("http://localhost/api/inngest", unsigned))).status).toBe(401);
    expect((await GET(new Request("http://localhost/api/inngest"))).status).toBe(401);
  });

  it("tells whoever has signed", async () => {
    const response = await PUT(syncRequest(signingKey));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ app_id: "firstpass", functions: expect.any(Array) });
    expect(response.headers.get("x-request-id")).toMatch(/\S/);
  });

  it("takes no body over 1 MiB", async () => {
    const response = await POST(jobRequest({ body: { text: "x".repeat(1024 * 1024) }, signingKey }));
    expect(response.status).toBe(413);
  });
});
