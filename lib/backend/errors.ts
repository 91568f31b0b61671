/**
 * The one error type that crosses module borders, and the one function that makes it from anything thrown.
 * The cause stays on the server: only code, message, request id and retryable are ever serialised.
 */
import { type ApiError, type ErrorCode, errorCodes } from "./errorCodes";

export interface AppErrorOptions {
  code: ErrorCode;
  /** What a user may read; defaults to the code's message. Never contains résumé text. */
  message?: string;
  /** Kept for logs and Sentry, never sent. */
  cause?: unknown;
  /** Whole seconds until a retry may be admitted; becomes `Retry-After`. */
  retryAfterSeconds?: number;
  /** Overrides the table where a case knows better. */
  retryable?: boolean;
}

/** A failure with a code from the table. Nothing decides on its message text. */
export class AppError extends Error {
  override readonly name: string = "AppError";
  readonly code: ErrorCode;
  readonly status: number;
  readonly retryable: boolean;
  readonly retryAfterSeconds: number | undefined;

  constructor({ code, message, cause, retryAfterSeconds, retryable }: AppErrorOptions) {
    super(message ?? errorCodes[code].message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.status = errorCodes[code].status;
    this.retryable = retryable ?? errorCodes[code].retryable;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Thrown when the client has gone away: ends the work, is not an error to report. */
export class ClientGoneError extends Error {
  override readonly name = "ClientGoneError";
}

/** Any thrown value as an AppError; what is unknown becomes `fallback` with the value as its cause. */
export function toAppError(thrown: unknown, fallback: ErrorCode = "INTERNAL_ERROR"): AppError {
  if (thrown instanceof AppError) return thrown;
  return new AppError({ code: fallback, cause: thrown });
}

/** The wire form of an error. */
export function toApiError(error: AppError, requestId: string): ApiError {
  return { ok: false, errorCode: error.code, message: error.message, requestId, retryable: error.retryable };
}
