/** A read or another call that failed, in the words of the page: what happened, whether trying again can help, and the request id. */

import type { ErrorCode } from "@/lib/backend/errorCodes";
import { ApiErrorSchema } from "@/lib/validation/schemas";

export interface ReadTrouble {
  message: string;
  /** What to quote to whoever runs the server; null when the request never arrived. */
  requestId: string | null;
  isRetryable: boolean;
  /** Seconds after which a retry is admitted, where the server says so. */
  waitSeconds?: number;
  errorCode: ErrorCode | "UNREACHABLE" | "CUT_OFF";
}

export const unreachable: ReadTrouble = {
  message: "We could not reach the server. Check your connection and try again.",
  requestId: null,
  isRetryable: true,
  errorCode: "UNREACHABLE",
};

/** The connection was lost, or carried something else than a report, after `requestId` had begun. */
export const cutOff = (requestId: string | null): ReadTrouble => ({
  message: "The reading was cut off before its end. What stands here is not the whole report.",
  requestId,
  isRetryable: true,
  errorCode: "CUT_OFF",
});

export const notUnderstood = (requestId: string | null): ReadTrouble => ({
  ...cutOff(requestId),
  message: "The server gave an answer that we do not understand.",
});

/** The trouble that a refused request tells of; the header's request id stands in for a missing one. */
export async function troubleOf(response: Response): Promise<ReadTrouble> {
  const requestId = response.headers.get("x-request-id");
  const body: unknown = await response.json().catch(() => null);
  const parsed = ApiErrorSchema.safeParse(body);
  if (!parsed.success) return notUnderstood(requestId);
  const { message, errorCode, retryable } = parsed.data;
  const wait = Math.ceil(Number(response.headers.get("retry-after")));
  return {
    message,
    errorCode,
    requestId: parsed.data.requestId ?? requestId,
    isRetryable: retryable ?? false,
    ...(wait > 0 && { waitSeconds: wait }),
  };
}

/** A message of more than one sentence has said what to do. */
const saysWhatToDo = (message: string): boolean => /[.!?]\s+\p{Lu}/u.test(message);

/** "40 seconds", "3 minutes", "2 hours": rounded up, so that whoever waits that long is not refused again. */
function durationOf(seconds: number): string {
  if (seconds < 100) return seconds === 1 ? "a second" : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}

/** What the user can do about it, in a sentence; null where the message, which says what happened, says it as well. */
export function adviceFor({ errorCode, isRetryable, message, waitSeconds }: ReadTrouble): string | null {
  if (isRetryable && waitSeconds !== undefined)
    return `Your text is still here. You can try again in ${durationOf(waitSeconds)}.`;
  if (isRetryable) {
    return saysWhatToDo(message) ? "Your text is still here." : "Your text is still here. Trying again can help.";
  }
  if (saysWhatToDo(message)) return null;
  switch (errorCode) {
    case "UNREADABLE_DOCUMENT":
      return "A scan or a locked file has no text in it. Open it, copy the text, and paste it here.";
    case "UNSUPPORTED_MEDIA_TYPE":
      return "Export it as PDF or DOCX, or paste its text.";
    case "PAYLOAD_TOO_LARGE":
      return "Export it without images, or paste its text. The limit is 4 MB, or 30,000 characters.";
    case "PAYMENT_REQUIRED":
      return "The local engine reads without one, for nothing. What gives more stands with the plans.";
    case "VALIDATION_ERROR":
      return "Change what you gave us and read it again; the same again will fail the same way.";
    default:
      return "Trying again will not help by itself.";
  }
}
