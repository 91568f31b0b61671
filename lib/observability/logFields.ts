/**
 * The allow-list of log fields. A field that is not named here is dropped, because a log line must not be the way
 * a résumé, an address or a body leaves the process. Free text has no field at all.
 */
import { scrubPii } from "./pii";

export const logFields = [
  // the request
  "requestId",
  "route",
  "method",
  "status",
  "errorCode",
  "retryAfterSeconds",
  "client",
  "aborted",
  // sizes and times, in the unit their name ends in
  "durationMs",
  "deadlineMs",
  "timeoutMs",
  "delayMs",
  "bytes",
  "maxBytes",
  "chars",
  "lines",
  "pages",
  "count",
  "attempt",
  "attempts",
  "limit",
  "remaining",
  "resumeLength",
  "events",
  "open",
  // the read
  "analysisId",
  "engine",
  "model",
  "stage",
  "section",
  "outcome",
  "degraded",
  "score",
  "findings",
  "rewrites",
  "withheld",
  "promptVersion",
  "rubricVersion",
  "kind",
  "reason",
  "inputTokens",
  "outputTokens",
  // the machine
  "service",
  "upstream",
  "state",
  "mode",
  "port",
  "host",
  "signal",
  "name",
  "migration",
  "version",
  "worker",
  "pid",
  // metrics
  "metric",
  "value",
  "unit",
  "attributes",
  // failures: see describeError
  "error",
] as const;
export type LogField = (typeof logFields)[number];

const allowed: ReadonlySet<string> = new Set(logFields);
/** Written as they are: ids and names that we made or checked, which a scrubber could only spoil. */
const verbatim: ReadonlySet<string> = new Set(["requestId", "analysisId", "route", "errorCode", "metric"]);
const maxFieldChars = 200;
const maxFrames = 12;

/** A value of one of our fields as it may be logged: scalars, flat lists and records of them; strings cut at 200. */
function toLoggable(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return scrubPii(value.slice(0, maxFieldChars));
  if (typeof value === "number" || typeof value === "boolean" || value === null) return value;
  if (depth > 0 || typeof value !== "object") return undefined;
  if (Array.isArray(value)) return value.slice(0, 20).map((item) => toLoggable(item, 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toLoggable(item, 1)]));
}

/** What may be said of a failure: its type, its code, where it was thrown, and the same of its causes, never its text. */
export function describeError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code.slice(0, 40) : undefined;
  const frames = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, maxFrames);
  return {
    name: error.name,
    ...(code ? { code } : {}),
    ...(frames.length > 0 ? { at: frames.map((line) => line.trim().slice(3)) } : {}),
    ...(error.cause !== undefined && depth < 3 ? { cause: describeError(error.cause, depth + 1) } : {}),
  };
}

/** The fields of a context that may be logged, and how many were dropped. */
export function pickLogFields(context: object): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  let dropped = 0;
  for (const [key, value] of Object.entries(context)) {
    if (value === undefined) continue;
    if (!allowed.has(key)) dropped += 1;
    else if (key === "error") out[key] = describeError(value);
    else out[key] = verbatim.has(key) && typeof value === "string" ? value.slice(0, maxFieldChars) : toLoggable(value);
  }
  return dropped > 0 ? { ...out, dropped } : out;
}
