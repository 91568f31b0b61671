import * as Sentry from "@sentry/nextjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppError, ClientGoneError } from "@/lib/backend/errors";
import { setErrorReporter } from "@/lib/observability/errorReporter";
import { logError, setLogDestination } from "@/lib/observability/logger";
import { countError, recordAnalysisDuration, recordAnalysisScore, setMetricSink } from "@/lib/observability/metrics";
import { runWithRequestContext } from "@/lib/observability/requestContext";
import { startSentry } from "@/lib/observability/sentryServer";
import { type SentrySink, startSentrySink } from "../doubles/sentrySink/sentrySink";

const canary = "canary-7f3a Ada Lovelace ada@example.com +44 20 7946 0958";
let sink: SentrySink;

beforeAll(async () => {
  sink = await startSentrySink();
  setLogDestination({ write: () => undefined });
  startSentry(sink.dsn);
});
afterAll(async () => {
  await Sentry.close(1000);
  setErrorReporter(undefined);
  setMetricSink(undefined);
  setLogDestination();
  await sink.close();
});

/** An error as a parser would throw it, quoting what it was given. */
function quoteInError(): Error {
  const localText = canary;
  return new SyntaxError(`Unexpected token in ${localText}`);
}

describe("what is sent to the error tracker", () => {
  it("is the fault's type, place, request id and route, and nothing of what was read", async () => {
    Sentry.addBreadcrumb({ message: canary });
    Sentry.setUser({ email: "ada@example.com", ip_address: "203.0.113.7" });
    Sentry.setContext("resume", { text: canary });
    Sentry.setExtra("body", canary);
    Sentry.setTag("email", "ada@example.com");
    runWithRequestContext({ requestId: "request-0001", route: "resume-feedback-stream" }, () => {
      logError("request", {
        errorCode: "ANALYSIS_FAILED",
        error: new AppError({ code: "ANALYSIS_FAILED", message: canary, cause: quoteInError() }),
      });
    });
    await Sentry.flush(2000);
    const { payload } = await sink.waitFor("event");
    expect(payload.tags).toEqual({
      requestId: "request-0001",
      route: "resume-feedback-stream",
      code: "ANALYSIS_FAILED",
    });
    expect(payload).toMatchObject({ exception: { values: [{ type: "AppError", stacktrace: expect.anything() }] } });
    for (const name of ["request", "user", "extra", "breadcrumbs", "contexts"])
      expect(payload).not.toHaveProperty(name);
    expect(sink.raw.join("\n")).not.toMatch(
      /canary-7f3a|Lovelace|ada@example|7946|203\.0\.113|cookie|context_line|"vars"/i,
    );
  });

  it("is not sent for clients that went away, nor for refusals", async () => {
    const before = sink.raw.length;
    logError("request", { error: new ClientGoneError("gone") });
    logError("request", { error: new AppError({ code: "VALIDATION_ERROR" }) });
    await Sentry.flush(2000);
    expect(sink.raw.length).toBe(before);
  });

  it("is each metric once, by its name, with no attribute but ours", async () => {
    recordAnalysisDuration(1234, { engine: "local", outcome: "done" });
    recordAnalysisScore(71, { engine: "local" });
    countError({ code: "TIMEOUT", route: "resume-feedback-stream" });
    await Sentry.flush(2000);
    const { payload } = await sink.waitFor("trace_metric");
    const metrics = Reflect.get(payload, "items") as { name: string; value: number; attributes: object }[];
    expect(metrics.map(({ name, value }) => [name, value])).toEqual([
      ["analysis.duration_ms", 1234],
      ["analysis.score", 71],
      ["error.rate", 1],
    ]);
    const names = metrics.flatMap(({ attributes }) => Object.keys(attributes));
    expect(names.filter((name) => !/^(engine|outcome|code|route|sentry\..*)$/.test(name))).toEqual([]);
  });
});
