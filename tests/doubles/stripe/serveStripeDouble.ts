/**
 * The double as one person's machine runs it: what it knows is kept in a file, so that a checkout outlives a restart of
 * the server.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripeApiVersion } from "../../../lib/payments/stripeClient";
import { startStripeDouble } from "./startStripeDouble";
import { emptyLedger, type Ledger } from "./stripeLedger";

const names = ["sessions", "intents", "charges", "refunds", "disputes", "events"] as const;

function readKept(file: string): Ledger {
  const ledger = emptyLedger();
  try {
    const kept = JSON.parse(readFileSync(file, "utf8"));
    for (const name of names)
      for (const [id, object] of kept[name]) (ledger[name] as Map<string, unknown>).set(id, object);
    return ledger;
  } catch {
    // None yet, or one that was cut off: the stand-in begins anew, and old sessions are unknown to it.
    return emptyLedger();
  }
}

/** Starts the double with what it knew; webhooks go to `webhookUrl`. */
export async function serveStripeDouble(given: {
  dataDir: string;
  webhookUrl: string;
  webhookSecret: string;
}): Promise<{ baseUrl: string; close: () => Promise<void> }> {
  const file = join(given.dataDir, "stripe-double.json");
  const ledger = readKept(file);
  const double = await startStripeDouble({
    apiVersion: stripeApiVersion,
    ledger,
    endpoint: { url: given.webhookUrl, secret: given.webhookSecret },
    onChange: () => {
      mkdirSync(given.dataDir, { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(names.map((name) => [name, [...ledger[name]]]))));
      renameSync(`${file}.new`, file);
    },
  });
  return { baseUrl: double.baseUrl, close: double.close };
}
