/** Requests to /api/inngest as Inngest sends them: canonical JSON, signed. */
import { signatureHeader, signatureOf } from "@/lib/inngest/signature";
import { canonicalJson } from "@/lib/security/canonicalJson";

export interface JobCall {
  method?: "GET" | "POST" | "PUT";
  /** The function to be run. */
  fnId?: string;
  body?: unknown;
  signingKey: string;
  nowMs?: number;
  headers?: Record<string, string>;
}

/** A request with a good signature under `signingKey`. */
export function jobRequest({ method = "POST", fnId, body, signingKey, nowMs = Date.now(), headers }: JobCall): Request {
  const text = body === undefined ? "" : canonicalJson(body);
  const query = fnId ? `?fnId=${fnId}&stepId=step` : "";
  return new Request(`http://localhost/api/inngest${query}`, {
    method,
    headers: {
      "content-type": "application/json",
      [signatureHeader]: signatureOf(text, signingKey, nowMs),
      ...headers,
    },
    ...(text === "" ? {} : { body: text }),
  });
}

/** Asks what functions there are, as Inngest does when an app is synced. */
export function syncRequest(signingKey: string): Request {
  return jobRequest({
    method: "PUT",
    body: { url: "http://localhost/api/inngest" },
    signingKey,
    headers: { "x-inngest-sync-kind": "in_band" },
  });
}
