/**
 * The four metrics of the product, by the owner's names. They go to Sentry when it is connected and are JSON lines on
 * stdout otherwise: to one of the two, once. Attributes are a few fixed words, never a person's data.
 */
import type { ErrorCode } from "../backend/errorCodes";
import type { Engine } from "../validation/schemas";
import { logInfo } from "./logger";

export const metricNames = {
  analysisDuration: "analysis.duration_ms",
  analysisScore: "analysis.score",
  checkoutSuccess: "checkout.success",
  errorRate: "error.rate",
} as const;
export type MetricName = (typeof metricNames)[keyof typeof metricNames];

export interface Metric {
  metric: MetricName;
  kind: "histogram" | "gauge" | "counter";
  value: number;
  unit?: "millisecond";
  attributes: Readonly<Record<string, string>>;
}

/** Receives every metric once. */
export type MetricSink = (metric: Metric) => void;

const slot = Symbol.for("firstpass.metricSink");
const slots = globalThis as { [slot]?: MetricSink | undefined };

/** Connects the place metrics go to; undefined means stdout. */
export function setMetricSink(sink: MetricSink | undefined): void {
  slots[slot] = sink;
}

function emit(metric: Metric): void {
  const sink = slots[slot];
  if (sink) sink(metric);
  else logInfo("metric", metric);
}

export type AnalysisOutcome = "done" | "degraded" | "failed" | "aborted";

/** How long a read took, in milliseconds from the handler's start to its terminal event. */
export function recordAnalysisDuration(ms: number, attributes: { engine: Engine; outcome: AnalysisOutcome }): void {
  emit({
    metric: metricNames.analysisDuration,
    kind: "histogram",
    value: Math.round(ms),
    unit: "millisecond",
    attributes,
  });
}

/** The score of a finished report, 0 to 100. */
export function recordAnalysisScore(score: number, attributes: { engine: Engine }): void {
  emit({ metric: metricNames.analysisScore, kind: "gauge", value: score, attributes });
}

/** A purchase was fulfilled. */
export function countCheckoutSuccess(): void {
  emit({ metric: metricNames.checkoutSuccess, kind: "counter", value: 1, attributes: {} });
}

/** A request ended in an error body, on HTTP or as a stream's terminal event. `route` is the declared name. */
export function countError({ code, route }: { code: ErrorCode; route: string }): void {
  emit({ metric: metricNames.errorRate, kind: "counter", value: 1, attributes: { code, route } });
}
