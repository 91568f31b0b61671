/**
 * The one table of error codes: HTTP status, user-facing message, and whether trying again can help.
 * The first five are the owner's, with the owner's messages. Pure, so that the browser may import it.
 */
export const errorCodes = {
  VALIDATION_ERROR: { status: 400, message: "Something in your request needs a tweak.", retryable: false },
  AUTH_REQUIRED: { status: 401, message: "Please log in to continue.", retryable: false },
  RATE_LIMITED: { status: 429, message: "You're moving fast! Try again in a moment.", retryable: true },
  ANALYSIS_FAILED: {
    status: 500,
    message: "We had trouble analyzing this. Try again in a moment.",
    retryable: true,
  },
  TIMEOUT: { status: 504, message: "This took longer than expected. Please try again.", retryable: true },
  PAYMENT_REQUIRED: { status: 402, message: "You have no model reads left.", retryable: false },
  FORBIDDEN: { status: 403, message: "This request is not allowed from here.", retryable: false },
  NOT_FOUND: { status: 404, message: "We could not find that.", retryable: false },
  METHOD_NOT_ALLOWED: { status: 405, message: "That method is not available here.", retryable: false },
  CONFLICT: { status: 409, message: "This clashes with an earlier request.", retryable: false },
  PAYLOAD_TOO_LARGE: { status: 413, message: "That is larger than we can read.", retryable: false },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, message: "We read PDF, DOCX, TXT and MD files.", retryable: false },
  UNREADABLE_DOCUMENT: { status: 422, message: "We could not read any text in that document.", retryable: false },
  INTERNAL_ERROR: { status: 500, message: "Something went wrong on our side. Please try again.", retryable: true },
  UPSTREAM_UNAVAILABLE: {
    status: 502,
    message: "A service we rely on is not answering. Please try again.",
    retryable: true,
  },
  SERVICE_UNAVAILABLE: { status: 503, message: "We are busy right now. Try again in a moment.", retryable: true },
} as const satisfies Record<string, { status: number; message: string; retryable: boolean }>;

export type ErrorCode = keyof typeof errorCodes;

/** The body of every failure, on HTTP and inside streams. */
export interface ApiError {
  ok: false;
  errorCode: ErrorCode;
  message: string;
  requestId?: string;
  retryable?: boolean;
}

/** True for a string that is a key of the code table. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === "string" && Object.hasOwn(errorCodes, value);
}
