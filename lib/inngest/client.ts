/**
 * The SDK's client, for serving the jobs and for handing events to Inngest. Signatures are always checked: INNGEST_DEV
 * changes nothing.
 */
import { Inngest } from "inngest";
import { logWarn } from "../observability/logger";
import { jobsTarget } from "./jobsTarget";

/** What the SDK has to say is its own; of ours only the error's kind passes, by the logger's allow-list. */
const heard = (...said: unknown[]): void => {
  const error = said
    .map((item) => (typeof item === "object" && item !== null && "err" in item ? item.err : item))
    .find((item) => item instanceof Error);
  logWarn("the jobs' library complained", { service: "jobs", error });
};
const unheard = (): void => undefined;

const callTimeoutMs = 10_000;

/** What the SDK sends, under a deadline of ours, which it has none of. */
const limitedFetch: typeof fetch = (input, init) => {
  const deadline = AbortSignal.timeout(callTimeoutMs);
  return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, deadline]) : deadline });
};

/** The name that every function's id begins with. */
export const appId = "firstpass";

let made: { signingKey: string; client: Inngest } | null = null;

/** The client of this process, made once for the keys in force. */
export function inngestClient(): Inngest {
  const { signingKey, eventKey } = jobsTarget();
  if (made?.signingKey === signingKey) return made.client;
  const client = new Inngest({
    id: appId,
    isDev: false,
    signingKey,
    ...(eventKey ? { eventKey } : {}),
    aiMetadata: false,
    fetch: limitedFetch,
    logger: { debug: unheard, info: unheard, warn: heard, error: heard },
  });
  made = { signingKey, client };
  return client;
}
