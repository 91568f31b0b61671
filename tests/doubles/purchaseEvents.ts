/** Purchases told to the real server's webhook, signed as Stripe signs them, and what became of them. */
import { createHmac, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { type Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { plans } from "@/lib/billing/plans";
import { startEmbeddedPostgres } from "@/lib/db/embedded/embeddedPostgres";
import { migrateDatabase } from "@/lib/db/migrateDatabase";
import { addUsers, queryRows } from "./deployment";

const secret = "whsec_ofthemeasurements";
export const stripeEnv = { STRIPE_SECRET_KEY: "sk_test_x", STRIPE_WEBHOOK_SECRET: secret };

/** A `checkout.session.completed` of a new session, as its bytes. */
export function purchase(subjectId: string): string {
  const object = {
    id: `cs_test_${randomUUID()}`,
    object: "checkout.session",
    mode: "payment",
    status: "complete",
    payment_status: "paid",
    amount_total: plans.pack.amountMinor,
    currency: plans.pack.currency,
    client_reference_id: subjectId,
    customer_details: { email: "buyer@example.com" },
    metadata: { plan: "pack" },
    payment_intent: `pi_${randomUUID()}`,
  };
  const created = Math.floor(Date.now() / 1000);
  return JSON.stringify({ id: `evt_${randomUUID()}`, type: "checkout.session.completed", created, data: { object } });
}

function signed(body: string): Record<string, string | number> {
  const seconds = Math.floor(Date.now() / 1000);
  const mac = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");
  return {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "stripe-signature": `t=${seconds},v1=${mac}`,
  };
}

/** The answer's status, 0 for none, and the milliseconds that it took. */
export function post(url: string, body: string, agent?: Agent | undefined): Promise<{ status: number; ms: number }> {
  const startMs = performance.now();
  return new Promise((resolve) => {
    const call = request(
      `${url}/api/stripe/webhook`,
      { method: "POST", headers: signed(body), ...(agent && { agent }) },
      (response) => {
        response.resume();
        response.on("end", () => resolve({ status: response.statusCode ?? 0, ms: performance.now() - startMs }));
      },
    );
    call.on("error", () => resolve({ status: 0, ms: performance.now() - startMs }));
    call.end(body);
  });
}

/** New users' subjects. */
export async function subjectsOf(connectionString: string, count: number): Promise<string[]> {
  await addUsers(connectionString, count);
  const rows = await queryRows<{ id: string }>(connectionString, "select subject_id as id from users");
  return rows.map(({ id }) => id).slice(-count);
}

/** Rows that grant what the purchase of these bytes bought. */
export const grantsOf = async (connectionString: string, body: string): Promise<number> => {
  const { data } = JSON.parse(body) as { data: { object: { id: string } } };
  const [found] = await queryRows<{ count: string }>(
    connectionString,
    `select count(*) from credit_ledger l join passes p on p.id = l.pass_id
     where p.stripe_session_id = $1 and l.kind = 'grant'`,
    [data.object.id],
  );
  return Number(found?.count);
};

/** Runs `work` on a migrated database of its own, which goes when it is done. */
export async function withDatabase(work: (connectionString: string) => Promise<void>): Promise<void> {
  const root = process.cwd();
  const dataDir = mkdtempSync(join(tmpdir(), "firstpass-payments-"));
  const postgres = await startEmbeddedPostgres({ root, dataDir });
  try {
    const { connectionString } = postgres;
    await migrateDatabase({ connectionString, folder: join(root, "database", "migrations") });
    await work(connectionString);
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
