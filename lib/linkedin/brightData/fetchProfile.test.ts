import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type BrightDataBehaviour,
  type BrightDataDouble,
  startBrightDataDouble,
} from "../../../tests/doubles/brightData/startBrightDataDouble";
import { type ManualClock, manualClock } from "../../../tests/doubles/manualClock";
import { hostileUrls } from "../../../tests/fixtures/linkedInUrls";
import { AppError } from "../../backend/errors";
import { setLogDestination } from "../../observability/logger";
import { createDayBudget, createProcessCounter } from "../../redis/dayBudget";
import { LinkedInProfileSchema, type Quoted, wordsAt } from "../../validation/linkedInProfile";
import { brightDataConfigOf } from "./brightDataConfig";
import { createFetchGuards, fetchLinkedInProfile, type ProfileFetch } from "./fetchProfile";

const address = "https://uk.linkedin.com/in/mara-lindqvist/?trk=x";
const canonical = "https://www.linkedin.com/in/mara-lindqvist";
let double: BrightDataDouble;
let clock: ManualClock;
let shared: Omit<ProfileFetch, "address">;
let logged: string;

beforeEach(async () => {
  double = await startBrightDataDouble();
  clock = manualClock(1_764_201_600_000);
  logged = "";
  setLogDestination({
    write: (line: string) => {
      logged += line;
    },
  });
  const config = brightDataConfigOf({
    BRIGHTDATA_API_KEY: double.apiKey,
    BRIGHTDATA_BASE_URL: `${double.baseUrl}/`,
    BRIGHTDATA_DATASET_ID: undefined,
    BRIGHTDATA_DAILY_BUDGET: 20,
  });
  if (!config) throw new Error("there is a key");
  const budget = createDayBudget(createProcessCounter(), () => null);
  shared = { config, budget, deadlineMs: 30_000, guards: createFetchGuards(), clock, random: () => 0.5 };
});
afterEach(async () => {
  setLogDestination(undefined);
  await double.close();
});

const fetchOne = (more: Partial<ProfileFetch> = {}) => fetchLinkedInProfile({ address, ...shared, ...more });
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "fetched",
    (error: unknown) => error,
  );

/** Turns the clock until the work has ended. */
async function turning<Value>(work: Promise<Value>, stepMs = 2_000): Promise<Value> {
  let isDone = false;
  const end = (): void => {
    isDone = true;
  };
  work.then(end, end);
  let calls = 0;
  while (!isDone) {
    if (clock.pending() > 1) await clock.advance(stepMs);
    else await new Promise((resolve) => setImmediate(resolve));
    calls += 1;
    if (calls > 100_000) throw new Error("nothing moves");
  }
  return work;
}

function quotedIn(value: unknown): Quoted[] {
  if (typeof value !== "object" || value === null) return [];
  if ("anchors" in value && "text" in value) return [value as Quoted];
  return Object.values(value).flatMap(quotedIn);
}

describe("fetchLinkedInProfile", () => {
  it("asks for the canonical address and gives the typed profile, each value quoted", async () => {
    const profile = LinkedInProfileSchema.parse(await fetchOne());
    expect(double.calls).toEqual([{ line: "POST /datasets/v3/scrape", urls: [canonical] }]);
    expect(profile).toMatchObject({
      source: "brightData",
      slug: "mara-lindqvist",
      name: { text: "Mara Lindqvist" },
      headline: { text: "Port planner who gets ships out by noon" },
      about: [{ text: "I plan berths." }, { text: "And I like it when nobody notices." }],
      experience: [
        {
          title: { text: "Senior Planner" },
          employer: { text: "Harbour Line" },
          period: { start: { year: 2023, month: 1 }, end: "present" },
          description: [{ text: "Cut the turnaround of two berths." }, { text: "Wrote the storm plan & kept it." }],
        },
        { title: { text: "Planner" }, employer: { text: "Harbour Line" }, period: { end: { year: 2022, month: 12 } } },
        { title: { text: "Clerk" }, employer: { text: "Quay & Sons" }, location: null },
      ],
      education: [{ degree: { text: "BA" }, field: { text: "Geography" }, period: { start: { year: 2013 } } }],
      certifications: [{ issuer: { text: "Harbour Board" }, period: { start: { year: 2021, month: 2 } } }],
      recommendations: { received: 3, given: null },
      photo: true,
      banner: null,
      connections: 500,
    });
    for (const { text, anchors } of quotedIn(profile)) expect(wordsAt(profile.lines, anchors)).toBe(text);
  });

  it.each([
    ["scrape", { kind: "later", running: 3, building: 2 }, ["POST /datasets/v3/scrape"]],
    ["trigger", { kind: "later", running: 1 }, ["POST /datasets/v3/trigger"]],
    ["trigger", { kind: "success" }, ["POST /datasets/v3/trigger"]],
  ] as const)("waits for what comes later, by %s: %j", async (by, behaviour, first) => {
    double.behaviour = behaviour;
    const profile = await turning(fetchOne({ by }));
    expect(profile.name?.text).toBe("Mara Lindqvist");
    expect(double.calls.slice(0, 1).map(({ line }) => line)).toEqual(first);
    expect(double.calls.at(-1)?.line).toBe("GET /datasets/v3/snapshot/s_double1");
    expect(clock.pending()).toBe(0);
  });

  it.each<[string, BrightDataBehaviour, string, string]>([
    ["a private profile", { kind: "errorRow", code: "private_profile" }, "UNREADABLE_DOCUMENT", "private"],
    ["a profile hidden from visitors", { kind: "hidden" }, "UNREADABLE_DOCUMENT", "private"],
    ["no profile", { kind: "errorRow", code: "dead_page" }, "NOT_FOUND", "missing"],
    ["a crawl that failed", { kind: "errorRow", code: "crawl_error" }, "UPSTREAM_UNAVAILABLE", "down"],
    ["a limit", { kind: "status", status: 429, retryAfterSeconds: 90 }, "SERVICE_UNAVAILABLE", "limited"],
    ["a server that fails", { kind: "status", status: 503 }, "UPSTREAM_UNAVAILABLE", "down"],
    ["a key that is refused", { kind: "status", status: 403 }, "UPSTREAM_UNAVAILABLE", "refused"],
    ["an unknown collection", { kind: "status", status: 404 }, "UPSTREAM_UNAVAILABLE", "refused"],
    ["a redirect", { kind: "redirect", to: "https://www.linkedin.com/" }, "UPSTREAM_UNAVAILABLE", "down"],
    ["a page for an answer", { kind: "nonsense", body: "<html>hello</html>" }, "UPSTREAM_UNAVAILABLE", "nonsense"],
    ["an empty list", { kind: "nonsense", body: "[]" }, "UPSTREAM_UNAVAILABLE", "nonsense"],
    ["a number", { kind: "nonsense", body: "7" }, "UPSTREAM_UNAVAILABLE", "nonsense"],
    ["a row without a name", { kind: "success", row: { about: "x" } }, "UPSTREAM_UNAVAILABLE", "nonsense"],
    ["a body of 3 MB", { kind: "nonsense", body: `["${"x".repeat(3e6)}"]` }, "UPSTREAM_UNAVAILABLE", "nonsense"],
    ["a cut body", { kind: "cut", atByte: 60 }, "UPSTREAM_UNAVAILABLE", "down"],
    ["a collection that fails", { kind: "failedSnapshot" }, "UPSTREAM_UNAVAILABLE", "down"],
  ])("names %s, offers the PDF, and logs nothing of the person", async (_, behaviour, code, cause) => {
    double.behaviour = behaviour;
    const error = await turning(failure(fetchOne()));
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code, cause, message: expect.stringContaining("Save to PDF") });
    if (cause === "limited") expect(error).toMatchObject({ retryAfterSeconds: 90 });
    expect(logged).toContain(`"reason":"${cause}"`);
    expect(logged).not.toMatch(/mara|lindqvist|key-of-bright/i);
    expect(clock.pending()).toBe(0);
  });

  it.each(["stall", "silent"] as const)("gives up at its deadline and closes the call: %s", async (kind) => {
    double.behaviour = { kind };
    const work = failure(fetchOne({ deadlineMs: 5_000 }));
    await double.called(1);
    await clock.advance(5_000);
    expect(await work).toMatchObject({ code: "TIMEOUT", message: expect.stringContaining("Save to PDF") });
    expect(clock.pending()).toBe(0);
  });

  it("gives up at its deadline while it waits for a collection", async () => {
    double.behaviour = { kind: "later", running: 1_000 };
    expect(await turning(failure(fetchOne({ deadlineMs: 9_000 })))).toMatchObject({ code: "TIMEOUT" });
    expect(double.calls.length).toBeLessThanOrEqual(6);
  });

  it("ends with the caller's reason when the caller leaves", async () => {
    double.behaviour = { kind: "silent" };
    const caller = new AbortController();
    const work = failure(fetchOne({ signal: caller.signal }));
    await double.called(1);
    const reason = new Error("left");
    caller.abort(reason);
    expect(await work).toBe(reason);
    expect(clock.pending()).toBe(0);
  });

  it("asks nobody for an address that is none of a profile, and takes nothing from the budget", async () => {
    for (const [, given] of hostileUrls) {
      expect(await failure(fetchOne({ address: given }))).toMatchObject({ code: "VALIDATION_ERROR" });
    }
    expect([double.calls.length, double.openSockets()]).toEqual([0, 0]);
    const config = { ...shared.config, dailyMax: 1 };
    await expect(fetchOne({ config })).resolves.toMatchObject({ source: "brightData" });
  });

  it("stops at the day's budget and starts again the next day", async () => {
    const config = { ...shared.config, dailyMax: 2 };
    await fetchOne({ config });
    await fetchOne({ config });
    const error = await failure(fetchOne({ config }));
    expect(error).toMatchObject({ code: "SERVICE_UNAVAILABLE", cause: "overBudget", retryAfterSeconds: 86_400 });
    expect(double.calls).toHaveLength(2);
    await clock.advance(86_400_000);
    await expect(fetchOne({ config })).resolves.toMatchObject({ source: "brightData" });
  });

  it("stops asking a server that fails, and gives back what it then did not ask for", async () => {
    double.behaviour = { kind: "status", status: 500 };
    for (let turn = 0; turn < 12; turn += 1) await turning(failure(fetchOne()));
    const calls = double.calls.length;
    expect(calls).toBeLessThanOrEqual(6);
    for (let turn = 0; turn < 30; turn += 1) {
      expect(await failure(fetchOne())).toMatchObject({
        cause: "down",
        message: expect.stringContaining("Save to PDF"),
      });
    }
    expect(double.calls).toHaveLength(calls);
  });

  it("does not hold a private or missing profile against the server", async () => {
    double.behaviour = { kind: "errorRow", code: "dead_page" };
    for (let turn = 0; turn < 10; turn += 1) await failure(fetchOne());
    double.behaviour = { kind: "success" };
    await expect(fetchOne()).resolves.toMatchObject({ source: "brightData" });
  });

  it("takes odd fields for absent ones", async () => {
    const row = { name: "Mara Lindqvist", about: 7, experience: "none", education: [{ title: ["x"] }], followers: -1 };
    double.behaviour = { kind: "success", row: { ...row, position: "Planner", new_field: { deep: [1] } } };
    const profile = LinkedInProfileSchema.parse(await fetchOne());
    expect(profile).toMatchObject({ followers: null, experience: [], headline: { text: "Planner" } });
    expect(profile.notShown).toContain("experience");
  });
});
