import { describe, expect, it } from "vitest";
import { ResumeFeedbackResponseSchema } from "@/lib/validation/schemas";
import { fixtureReport } from "@/tests/fixtures/reports/fixtureReport";
import { eventsOf, fixtureRequestId } from "@/tests/fixtures/reports/fixtureStream";
import { reduceRead, startOfRead } from "./readState";

const whole = eventsOf(fixtureReport);

describe("reduceRead", () => {
  it("puts the report together from its sections alone", () => {
    const state = whole.filter(({ event }) => event === "section").reduce(reduceRead, startOfRead);
    const { engine, rubricVersion } = fixtureReport;
    const joined = Object.assign({ engine, rubricVersion }, ...Object.values(state.sections));
    expect(ResumeFeedbackResponseSchema.parse(joined)).toEqual(fixtureReport);
  });

  it("ends a whole read as done, with the authoritative report", () => {
    const state = whole.reduce(reduceRead, startOfRead);
    expect(state).toMatchObject({ phase: "done", report: fixtureReport, requestId: fixtureRequestId, trouble: null });
  });

  it("keeps what has arrived when the stream ends in an error, and says which request it was", () => {
    const state = [
      ...whole.slice(0, 4),
      { event: "error", data: { ok: false, errorCode: "TIMEOUT", message: "Late.", retryable: true } } as const,
    ].reduce(reduceRead, startOfRead);
    expect(state.phase).toBe("failed");
    expect(state.sections.document?.document.lines).toHaveLength(26);
    expect(state.trouble).toEqual({
      message: "Late.",
      requestId: fixtureRequestId,
      isRetryable: true,
      errorCode: "TIMEOUT",
    });
  });

  it("does not turn a finished read into a cancelled one", () => {
    const done = whole.reduce(reduceRead, startOfRead);
    expect(reduceRead(done, { event: "cancel" })).toBe(done);
  });
});
