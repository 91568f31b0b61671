/**
 * Who runs the jobs of this process, and the SDK's client for it: Inngest by its two keys, else the server itself, which
 * signs with a key derived from the application's secret. Signatures are always checked: INNGEST_DEV changes nothing.
 */
import { Inngest } from "inngest";
import { getEnv } from "../config/env";
import { logWarn } from "../observability/logger";
import { keyFor } from "../security/appKeys";

export interface JobsTarget {
  kind: "inngest" | "embedded";
  /** Signs what is sent to /api/inngest. Never logged. */
  signingKey: string;
  /** Null where events go no further than our own queue. Never logged. */
  eventKey: string | null;
}

/** Who runs the jobs. */
export function jobsTarget(): JobsTarget {
  const { INNGEST_EVENT_KEY: eventKey, INNGEST_SIGNING_KEY: signingKey } = getEnv();
  if (eventKey && signingKey) return { kind: "inngest", signingKey, eventKey };
  return { kind: "embedded", signingKey: `signkey-embedded-${keyFor("jobs").toString("hex")}`, eventKey: null };
}

/** What the SDK has to say is its own; of ours only the error's kind passes, by the logger's allow-list. */
const heard = (...said: unknown[]): void => {
  const error = said
    .map((item) => (typeof item === "object" && item !== null && "err" in item ? item.err : item))
    .find((item) => item instanceof Error);
  logWarn("the jobs' library complained", { service: "jobs", error });
};
const unheard = (): void => undefined;

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
    logger: { debug: unheard, info: unheard, warn: heard, error: heard },
  });
  made = { signingKey, client };
  return client;
}
