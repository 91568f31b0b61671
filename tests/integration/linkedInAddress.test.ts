/** A profile by its address, through the door and as far as Bright Data's double: what arrives, and what is said when nothing does. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { POST as read } from "@/app/api/linkedin-feedback-stream/route";
import { parseEnv, setEnv } from "@/lib/config/env";
import { setLogDestination } from "@/lib/observability/logger";
import { type LinkedInFeedbackResponse, LinkedInFeedbackResponseSchema } from "@/lib/validation/schemas";
import { call, newBrowser, testSecret } from "../doubles/accounts";
import {
  type BrightDataBehaviour,
  type BrightDataDouble,
  startBrightDataDouble,
} from "../doubles/brightData/startBrightDataDouble";
import { readEvents } from "../doubles/readEvents";
import { hostileUrls } from "../fixtures/linkedInUrls";

const address = "https://www.linkedin.com/in/mara-lindqvist?utm_source=share";
let double: BrightDataDouble;
let logged = "";

function configure(more: Record<string, string> = {}): void {
  const env = { APP_SECRET: testSecret, BRIGHTDATA_API_KEY: double.apiKey, BRIGHTDATA_BASE_URL: double.baseUrl };
  setEnv(parseEnv({ ...env, ...more }));
}

beforeAll(() => {
  setLogDestination({
    write: (line: string) => {
      logged += line;
    },
  });
});
// A double of its own for each test, so that no breaker is open that another opened.
beforeEach(async () => {
  await double?.close();
  double = await startBrightDataDouble();
  configure();
  logged = "";
});
afterAll(async () => {
  setLogDestination(undefined);
  setEnv(undefined);
  await double.close();
});

async function ask(profileUrl: string) {
  const response = await call(read, newBrowser(), { body: { engine: "local", profileUrl } });
  if (response.status !== 200) return { status: response.status, last: await response.json(), report: null };
  const events = await readEvents(response);
  const report = events.find(({ event }) => event === "report")?.data as LinkedInFeedbackResponse | undefined;
  return { status: 200, last: events.at(-1)?.data, report: report ?? null };
}

describe("a profile by its address", () => {
  it("is fetched once by its canonical form, read, and quoted from the lines that were written for it", async () => {
    const { report } = await ask(address);
    const parsed = LinkedInFeedbackResponseSchema.parse(report);
    expect(double.calls).toEqual([
      { line: "POST /datasets/v3/scrape", urls: ["https://www.linkedin.com/in/mara-lindqvist"] },
    ]);
    const lines = parsed.document.lines.map(({ text }) => text);
    expect(lines).toEqual(expect.arrayContaining(["Mara Lindqvist", "Senior Planner", "Jan 2023 - Present"]));
    for (const { anchors, quote } of parsed.findings) {
      const [anchor] = anchors;
      if (anchor) expect(lines[anchor.line - 1]?.slice(anchor.start, anchor.end)).toBe(quote);
    }
  });

  it.each<[string, BrightDataBehaviour, string]>([
    ["a private profile", { kind: "errorRow", code: "private_profile" }, "UNREADABLE_DOCUMENT"],
    ["no profile", { kind: "errorRow", code: "dead_page" }, "NOT_FOUND"],
    ["a limit", { kind: "status", status: 429 }, "SERVICE_UNAVAILABLE"],
    ["nonsense", { kind: "nonsense", body: "<html>" }, "UPSTREAM_UNAVAILABLE"],
    ["a cut body", { kind: "cut", atByte: 90 }, "UPSTREAM_UNAVAILABLE"],
  ])("ends in one error that offers the PDF: %s", async (_, behaviour, errorCode) => {
    double.behaviour = behaviour;
    const { last, report } = await ask(address);
    expect(report).toBeNull();
    expect(last).toMatchObject({ ok: false, errorCode, message: expect.stringContaining("Save to PDF") });
    expect(logged).not.toMatch(/mara|lindqvist|harbour|key-of-bright/i);
  });

  it("ends in a timeout when Bright Data falls silent, and closes its call", async () => {
    configure({ ANALYSIS_DEADLINE_MS: "600" });
    double.behaviour = { kind: "stall" };
    const { last } = await ask(address);
    expect(last).toMatchObject({ ok: false, errorCode: "TIMEOUT" });
    await expect.poll(() => double.openSockets(), { timeout: 5_000 }).toBe(0);
  });

  it("is refused before anybody is asked when the address is none of a profile", async () => {
    // Ten of them, as the door lets ten requests a minute through; the rest of the table is the parser's own test.
    const given = hostileUrls
      .filter(([, url]) => url.trim() !== "" && url.length < 500)
      .filter((_, at) => at % 9 === 0);
    for (const [, url] of given.slice(0, 10)) expect(await ask(url)).toMatchObject({ status: 400 });
    expect([double.calls.length, double.openSockets()]).toEqual([0, 0]);
  });
});
