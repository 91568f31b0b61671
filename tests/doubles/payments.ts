/** A shop: a database, the Stripe double behind it, and the acts of buyers and of Stripe in a line each. */
import { POST as checkout } from "@/app/api/checkout/route";
import { POST as webhook } from "@/app/api/stripe/webhook/route";
import { setStripeTarget } from "@/lib/billing/stripeTarget";
import { getDatabase } from "@/lib/db/database";
import { stripeApiVersion } from "@/lib/payments/stripeClient";
import { type Browser, call, startTestDatabase, type TestDatabase } from "./accounts";
import { type StripeDouble, startStripeDouble } from "./stripe/startStripeDouble";
import type { StoredEvent } from "./stripe/stripeLedger";
import { signatureOf } from "./stripe/webhookSender";

export const webhookSecret = "whsec_oftests";

export interface Shop {
  database: TestDatabase;
  stripe: StripeDouble;
  stop: () => Promise<void>;
}

/** Events are held, so that a test delivers them itself. */
export async function openShop(env: Record<string, string> = {}): Promise<Shop> {
  const database = await startTestDatabase({ LOG_LEVEL: "silent", OPENAI_API_KEY: "any", ...env });
  const stripe = await startStripeDouble({ apiVersion: stripeApiVersion });
  stripe.webhooks.hold();
  pointAt(stripe);
  return {
    database,
    stripe,
    stop: async () => {
      setStripeTarget(null);
      await stripe.close();
      await database.stop();
    },
  };
}

/** Puts a double in force. */
export function pointAt({ baseUrl }: StripeDouble, webhookSecrets: string[] = [webhookSecret]): void {
  setStripeTarget({ kind: "double", secretKey: "sk_test_x", webhookSecrets, apiBase: baseUrl });
}

/** A click on "buy"; the id of the session that it leads to. */
export async function buy(browser: Browser, plan: "pack" | "month" = "pack"): Promise<string> {
  const response = await call(checkout, browser, { body: { plan }, path: "/api/checkout" });
  if (response.status !== 200) throw new Error(`not sold: ${response.status} ${await response.text()}`);
  const { url } = (await response.json()) as { url: string };
  return url.split("/").at(-1) ?? "";
}

const encoder = new TextEncoder();

/** Posts bytes to the webhook as somebody; signed as Stripe does unless a header is given. */
export function postEvent(body: string, signature?: string | null): Promise<Response> {
  const now = Math.floor(Date.now() / 1000);
  const header = signature === undefined ? signatureOf(body, webhookSecret, now) : signature;
  const headers = new Headers({ "content-type": "application/json" });
  if (header !== null) headers.set("stripe-signature", header);
  const request = new Request("http://localhost/api/stripe/webhook", {
    method: "POST",
    headers,
    body: encoder.encode(body),
  });
  return webhook(request, { params: Promise.resolve({}) });
}

/** Delivers an event of the double; the status it was answered with. */
export async function deliver(event: StoredEvent | undefined): Promise<number> {
  if (!event) throw new Error("no such event");
  return (await postEvent(JSON.stringify(event))).status;
}

/** The double's events of one type, oldest first. */
export const eventsOf = ({ ledger }: StripeDouble, type: string): StoredEvent[] =>
  [...ledger.events.values()].filter((event) => event.type === type);

/** What the ledger holds for a user by reason of passes: the sum of its rows. */
export async function passBalance(userId: string): Promise<number> {
  const rows = await getDatabase()
    .selectFrom("credit_ledger as entry")
    .innerJoin("credit_ledger as grant", "grant.id", "entry.grant_id")
    .innerJoin("users", "users.subject_id", "entry.subject_id")
    .select("entry.units")
    .where("users.id", "=", userId)
    .where("grant.reason", "=", "pass")
    .execute();
  return rows.reduce((sum, { units }) => sum + units, 0);
}

/** Rows that grant something by reason of a pass. */
export async function passGrants(userId: string): Promise<number> {
  const rows = await getDatabase()
    .selectFrom("credit_ledger")
    .innerJoin("users", "users.subject_id", "credit_ledger.subject_id")
    .select("credit_ledger.id")
    .where("users.id", "=", userId)
    .where("credit_ledger.kind", "=", "grant")
    .where("credit_ledger.reason", "=", "pass")
    .execute();
  return rows.length;
}
