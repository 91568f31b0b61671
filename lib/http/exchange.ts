/**
 * One request and what is to be said of it in the end: headers gathered on the way, one log line, one set of metrics.
 */
import { recordEvent } from "../analytics/recordEvent";
import type { Clock } from "../backend/clock";
import { type AppError, ClientGoneError } from "../backend/errors";
import { logError, logInfo, logWarn } from "../observability/logger";
import { countError } from "../observability/metrics";
import { requestIdHeader } from "../observability/requestContext";

export interface Outcome {
  status: number;
  error?: AppError;
  /** The client went away before the end; that is no error of ours. */
  aborted?: boolean;
  /** Events sent, for a stream. */
  events?: number;
}

export interface Exchange {
  readonly requestId: string;
  readonly route: string;
  readonly method: string;
  readonly startedAtMs: number;
  /** Sent with whatever response it comes to. */
  readonly headers: Headers;
  clientKey: string | undefined;
  /** Why a client who may be signed in is served as nobody: to ask them to sign in would be wrong. */
  unreadSession: AppError | undefined;
  /** Ends the exchange: the log line and the metrics, on the first call only. */
  finish(outcome: Outcome): void;
}

/** True when the request ended because its client left: whatever fails after that fails for nobody. */
export function isClientGone(error: unknown, signal: AbortSignal): boolean {
  return error instanceof ClientGoneError || signal.aborted;
}

/** Opens an exchange for a request to the route of that name. */
export function openExchange(route: string, request: Request, requestId: string, clock: Clock): Exchange {
  const startedAtMs = clock.now();
  let finished = false;
  const exchange: Exchange = {
    requestId,
    route,
    method: request.method,
    startedAtMs,
    headers: new Headers({ [requestIdHeader]: requestId }),
    clientKey: undefined,
    unreadSession: undefined,
    finish({ status, error, aborted, events }) {
      if (finished) return;
      finished = true;
      const fields = {
        requestId,
        route,
        method: request.method,
        status,
        durationMs: Math.round(clock.now() - startedAtMs),
        client: exchange.clientKey,
        ...(aborted ? { aborted } : {}),
        ...(events === undefined ? {} : { events }),
        ...(error && !aborted ? { errorCode: error.code } : {}),
      };
      if (!error || aborted) logInfo("request", fields);
      // A machine that is full is not broken; said once a line, not reported as a fault each time.
      else if (error.status < 500 || error.code === "SERVICE_UNAVAILABLE") logWarn("request", fields);
      else logError("request", { ...fields, error });
      if (error && !aborted) countError({ code: error.code, route });
      if (error && !aborted && error.status >= 500) recordEvent("request_failed", { route, code: error.code });
    },
  };
  return exchange;
}
