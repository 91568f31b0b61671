/**
 * What a page loads, or what to say instead: a failure is told with the code table's words and the request's id, and
 * logged; what does not exist, or is another's, is the 404 page.
 */
import { headers } from "next/headers";
import { notFound, unstable_rethrow } from "next/navigation";
import { toAppError } from "@/lib/backend/errors";
import { logError } from "@/lib/observability/logger";
import { requestIdHeader } from "@/lib/observability/requestContext";

export interface PageFault {
  message: string;
  requestId: string | null;
  isRetryable: boolean;
}

export type Loaded<Value> = { value: Value; fault: null } | { value: null; fault: PageFault };

/** Next's own signals (a redirect, a 404) pass through. */
export async function loadForPage<Value>(load: () => Promise<Value>): Promise<Loaded<Value>> {
  try {
    return { value: await load(), fault: null };
  } catch (error) {
    unstable_rethrow(error);
    const { code, message, retryable } = toAppError(error);
    if (code === "NOT_FOUND") notFound();
    const requestId = (await headers()).get(requestIdHeader);
    if (code !== "VALIDATION_ERROR") logError("a page could not be drawn", { error, requestId });
    return { value: null, fault: { message, requestId, isRetryable: retryable } };
  }
}
