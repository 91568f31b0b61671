/**
 * One call of our own API from the browser: the answer parsed against its schema, or the trouble in the page's words.
 * Never throws; given up after 20 s.
 */
import type { z } from "zod";
import { notUnderstood, type ReadTrouble, troubleOf, unreachable } from "./readTrouble";

const callTimeoutMs = 20_000;

export type ApiAnswer<Value> =
  | { isOk: true; value: Value }
  | { isOk: false; trouble: ReadTrouble; retryAfterSeconds: number | null };

interface Call {
  method?: "GET" | "POST" | "PATCH" | "DELETE";
  body?: unknown;
}

async function send(path: string, { method = "GET", body }: Call): Promise<ApiAnswer<Response>> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      signal: AbortSignal.timeout(callTimeoutMs),
      // What is small and changes something arrives though the page is left; a report in a body is more than is let through.
      keepalive: method === "PATCH" || method === "DELETE",
      ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
  } catch {
    return { isOk: false, trouble: unreachable, retryAfterSeconds: null };
  }
  if (response.ok) return { isOk: true, value: response };
  const wait = Number(response.headers.get("retry-after"));
  return { isOk: false, trouble: await troubleOf(response), retryAfterSeconds: wait > 0 ? Math.ceil(wait) : null };
}

/** A call whose answer is JSON of `schema`. */
export async function callApi<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  call: Call = {},
): Promise<ApiAnswer<z.output<Schema>>> {
  const answer = await send(path, call);
  if (!answer.isOk) return answer;
  const body: unknown = await answer.value.json().catch(() => null);
  const parsed = schema.safeParse(body);
  if (parsed.success) return { isOk: true, value: parsed.data };
  const requestId = answer.value.headers.get("x-request-id");
  return { isOk: false, trouble: notUnderstood(requestId), retryAfterSeconds: null };
}

/** A call that answers nothing but that it was done. */
export async function tellApi(path: string, call: Call): Promise<ApiAnswer<null>> {
  const answer = await send(path, call);
  return answer.isOk ? { isOk: true, value: null } : answer;
}

/** A call that answers with a file. */
export async function fetchFile(path: string, call: Call = {}): Promise<ApiAnswer<Blob>> {
  const answer = await send(path, call);
  if (!answer.isOk) return answer;
  try {
    return { isOk: true, value: await answer.value.blob() };
  } catch {
    return { isOk: false, trouble: unreachable, retryAfterSeconds: null };
  }
}
