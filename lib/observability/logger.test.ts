import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { AppError, ClientGoneError } from "../backend/errors";
import { setErrorReporter } from "./errorReporter";
import { logDebug, logError, logInfo, logWarn, setLogDestination } from "./logger";
import { runWithRequestContext } from "./requestContext";

const LineSchema = z.record(z.string(), z.unknown());
let written: string[] = [];
const lines = () => written.map((line) => LineSchema.parse(JSON.parse(line)));

beforeEach(() => {
  written = [];
  setLogDestination({ write: (line) => written.push(line) });
});
afterEach(() => {
  setLogDestination();
  setErrorReporter(undefined);
});

describe("a log line", () => {
  it("is one JSON object with level, time and message", () => {
    logWarn("A fallback was used", { service: "redis", durationMs: 12 });
    expect(written).toHaveLength(1);
    expect(written[0]?.endsWith("\n")).toBe(true);
    expect(lines()[0]).toMatchObject({
      level: "warn",
      message: "A fallback was used",
      service: "redis",
      durationMs: 12,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
  });

  it("bears the id of the request in hand, whatever the context says", () => {
    runWithRequestContext({ requestId: "request-0001", route: "read" }, () => {
      logInfo("one", { requestId: "someone-else" });
    });
    expect(lines()[0]).toMatchObject({ requestId: "request-0001", route: "read" });
  });

  it("is never under another request's id, with 50 at once", async () => {
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        runWithRequestContext({ requestId: `request-${index}` }, async () => {
          for (let round = 0; round < 4; round += 1) {
            await new Promise((resolve) => setImmediate(resolve));
            logInfo("step", { count: index });
          }
        }),
      ),
    );
    expect(lines()).toHaveLength(200);
    expect(lines().filter((line) => line.requestId !== `request-${line.count}`)).toEqual([]);
  });

  it("drops what is not on the list of fields, and says how much", () => {
    logInfo("read", { resumeText: "Ada Lovelace, Analyst", body: { text: "secret" }, lines: 4 });
    expect(lines()[0]).toMatchObject({ lines: 4, dropped: 2 });
    expect(written[0]).not.toMatch(/Lovelace|secret/);
  });

  it("masks personal data in the fields it keeps, and in the message", () => {
    logInfo("mail to ada@example.com", {
      reason: "bounced by ada@example.com",
      attributes: { code: "ada@example.com" },
    });
    expect(written[0]).not.toContain("ada@example.com");
    expect(lines()[0]?.reason).toMatch(/^bounced by \[email:/);
  });

  it("tells of an error its type, code, place and causes, and never its text", () => {
    const cause = new SyntaxError("Unexpected token: Ada Lovelace is not valid JSON");
    logError("read failed", { error: new AppError({ code: "ANALYSIS_FAILED", cause }) });
    expect(lines()[0]?.error).toMatchObject({
      name: "AppError",
      code: "ANALYSIS_FAILED",
      at: expect.any(Array),
      cause: { name: "SyntaxError" },
    });
    expect(written[0]).not.toContain("Lovelace");
  });

  it("stays one line that parses, whatever is in its values", () => {
    logInfo('line\nbreak "quoted" \u2028', { reason: "a\r\nb\u0000c" });
    expect(written[0]?.trimEnd().split("\n")).toHaveLength(1);
    expect(lines()).toHaveLength(1);
  });

  it("is not written below the level in force", () => {
    logDebug("detail");
    expect(written).toEqual([]);
  });
});

describe("the error tracker", () => {
  it("gets a logged fault once, with the request's id", () => {
    const seen: unknown[] = [];
    setErrorReporter((error, fields) => seen.push([error, fields.requestId]));
    const fault = new AppError({ code: "INTERNAL_ERROR" });
    runWithRequestContext({ requestId: "request-0001" }, () => {
      logError("failed", { error: fault });
      logError("failed again on the way out", { error: fault });
    });
    expect(seen).toEqual([[fault, "request-0001"]]);
  });

  it.each([
    ["a client that went away", new ClientGoneError("gone")],
    ["an abort", new DOMException("stopped", "AbortError")],
    ["a refusal", new AppError({ code: "VALIDATION_ERROR" })],
    ["a failure caused by an abort", new AppError({ code: "INTERNAL_ERROR", cause: new ClientGoneError("gone") })],
  ])("is not told of %s", (_, error) => {
    const seen: unknown[] = [];
    setErrorReporter((reported) => seen.push(reported));
    logError("failed", { error });
    expect(seen).toEqual([]);
  });
});
