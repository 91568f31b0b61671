import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setLogDestination } from "./logger";
import {
  countCheckoutSuccess,
  countError,
  type Metric,
  recordAnalysisDuration,
  recordAnalysisScore,
  setMetricSink,
} from "./metrics";

const cases: readonly [name: string, kind: string, value: number, record: () => void][] = [
  [
    "analysis.duration_ms",
    "histogram",
    1235,
    () => recordAnalysisDuration(1234.6, { engine: "local", outcome: "done" }),
  ],
  ["analysis.score", "gauge", 71, () => recordAnalysisScore(71, { engine: "model" })],
  ["checkout.success", "counter", 1, () => countCheckoutSuccess()],
  ["error.rate", "counter", 1, () => countError({ code: "TIMEOUT", route: "resume-feedback-stream" })],
];
let written: string[] = [];

beforeEach(() => {
  written = [];
  setLogDestination({ write: (line) => written.push(line) });
});
afterEach(() => {
  setMetricSink(undefined);
  setLogDestination();
});

describe.each(cases)("%s", (metric, kind, value, record) => {
  it("is one JSON line on stdout when no tracker is connected", () => {
    record();
    expect(written).toHaveLength(1);
    expect(JSON.parse(written[0] ?? "")).toMatchObject({ message: "metric", metric, kind, value });
  });

  it("goes to the connected tracker, once, and then not to stdout", () => {
    const sunk: Metric[] = [];
    setMetricSink((sample) => sunk.push(sample));
    record();
    expect(sunk).toEqual([expect.objectContaining({ metric, kind, value })]);
    expect(written).toEqual([]);
  });
});
