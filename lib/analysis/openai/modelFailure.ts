/**
 * Every way a model read can go wrong, as one type with a kind to decide on. Messages name the kind only: what a
 * server wrote in its error body may echo the résumé and is never kept.
 */
import { APIConnectionError, APIError } from "openai";
import { AppError } from "../../backend/errors";

export type ModelFailureKind =
  | "connection"
  | "http"
  | "rate_limited"
  | "first_token"
  | "idle"
  | "deadline"
  | "cut"
  | "incomplete"
  | "refusal"
  | "unverifiable"
  | "refused_by_breaker";

const passingKinds: ReadonlySet<ModelFailureKind> = new Set(["connection", "rate_limited", "cut"]);
const slowKinds: ReadonlySet<ModelFailureKind> = new Set(["first_token", "idle", "deadline"]);

export interface ModelFailureOptions {
  kind: ModelFailureKind;
  /** HTTP status of the upstream's answer, when it gave one. */
  upstreamStatus?: number | undefined;
  /** What the upstream asked for by `Retry-After`. */
  retryAfterSeconds?: number | undefined;
  mayPass?: boolean | undefined;
}

/** A failed model call: TIMEOUT when the model was too slow, else ANALYSIS_FAILED. */
export class ModelFailure extends AppError {
  static readonly named = "ModelFailure";
  override readonly name = ModelFailure.named;
  readonly kind: ModelFailureKind;
  readonly upstreamStatus: number | undefined;
  /** True when the same call may succeed a moment later. */
  readonly mayPass: boolean;

  constructor({ kind, upstreamStatus, retryAfterSeconds, mayPass }: ModelFailureOptions) {
    super({
      code: slowKinds.has(kind) ? "TIMEOUT" : "ANALYSIS_FAILED",
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    });
    this.kind = kind;
    this.upstreamStatus = upstreamStatus;
    this.mayPass = mayPass ?? passingKinds.has(kind);
  }
}

/**
 * `Retry-After` in seconds: a number or an HTTP date (RFC 9110, 10.2.3), and OpenAI's own `retry-after-ms`.
 * Undefined when absent or unreadable.
 */
export function retryAfterSecondsOf(headers: Headers | undefined, nowMs: number): number | undefined {
  const inMs = Number(headers?.get("retry-after-ms") ?? Number.NaN);
  if (Number.isFinite(inMs) && inMs >= 0) return inMs / 1000;
  const value = headers?.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - nowMs) / 1000);
}

/** Anything the SDK threw as a ModelFailure. A broken body or socket counts as cut off. */
export function toModelFailure(thrown: unknown, nowMs: number): ModelFailure {
  if (thrown instanceof ModelFailure) return thrown;
  if (thrown instanceof APIConnectionError) return new ModelFailure({ kind: "connection" });
  if (thrown instanceof APIError) {
    const upstreamStatus: number | undefined = thrown.status;
    const retryAfterSeconds = retryAfterSecondsOf(thrown.headers, nowMs);
    if (upstreamStatus === 429) return new ModelFailure({ kind: "rate_limited", upstreamStatus, retryAfterSeconds });
    const mayPass = upstreamStatus === undefined || upstreamStatus === 408 || upstreamStatus >= 500;
    return new ModelFailure({ kind: "http", upstreamStatus, retryAfterSeconds, mayPass });
  }
  return new ModelFailure({ kind: "cut" });
}
