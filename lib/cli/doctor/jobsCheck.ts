/**
 * Whether Inngest takes its two keys, by a call each that costs nothing and starts nothing: an empty list of events under
 * the one, and a look at the newest event under the other. Both go where the server itself would send.
 */
import { createHash } from "node:crypto";
import type { Env } from "../../config/env";
import { type Call, type Finding, find, notSet } from "./finding";

/** What Inngest is shown of a signing key in place of it: its digest, as its own client does. */
function bearerOf(signingKey: string): string {
  const prefix = /^signkey-\w+?-/.exec(signingKey)?.[0] ?? "";
  const key = Buffer.from(signingKey.slice(prefix.length), "hex");
  return `Bearer ${prefix}${createHash("sha256").update(key).digest("hex")}`;
}

async function statusOf(url: URL, init: RequestInit): Promise<number> {
  const response = await fetch(url, { ...init, redirect: "manual" });
  await response.body?.cancel();
  return response.status;
}

/** Null when the key is taken. Inngest's cloud has said 404 as well as 401 of an event key that it does not know. */
function faultOf(name: string, status: number): string | null {
  if (status === 200) return null;
  if ([401, 403, 404].includes(status)) return `It does not take ${name}.`;
  return `It answers with status ${status} when shown ${name}.`;
}

const askInngest =
  ({ eventKey, signingKey }: { eventKey: string; signingKey: string }): Call =>
  async (signal) => {
    const { inngestClient } = await import("../../inngest/client");
    const { apiBaseUrl, eventBaseUrl } = inngestClient();
    const json = { "content-type": "application/json" };
    const [events, newest] = await Promise.all([
      statusOf(new URL(`e/${encodeURIComponent(eventKey)}`, eventBaseUrl), {
        method: "POST",
        headers: json,
        body: "[]",
        signal,
      }),
      statusOf(new URL("v1/events?limit=1", apiBaseUrl), { headers: { authorization: bearerOf(signingKey) }, signal }),
    ]);
    const faults = [faultOf("INNGEST_EVENT_KEY", events), faultOf("INNGEST_SIGNING_KEY", newest)].filter(Boolean);
    return { isRight: faults.length === 0, sentence: faults.join(" ") || "Inngest takes both keys and runs the jobs." };
  };

export function jobs({
  INNGEST_EVENT_KEY: eventKey,
  INNGEST_SIGNING_KEY: signingKey,
}: Env): Promise<Finding> | Finding {
  if (!eventKey || !signingKey) {
    return notSet("jobs", "No INNGEST_EVENT_KEY: the server runs its jobs itself, with their queue in its PostgreSQL.");
  }
  return find("jobs", askInngest({ eventKey, signingKey }));
}
