/**
 * Who runs the jobs of this process: Inngest by its two keys, else the server itself, which signs with a key derived from
 * the application's secret.
 */
import { getEnv } from "../config/env";
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
