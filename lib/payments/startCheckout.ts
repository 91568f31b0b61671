/**
 * Starts a Stripe Checkout session for a plan. Two clicks make one session: the idempotency key is of the buyer, the
 * plan and a window of ten minutes. Signed out, the address is asked for at checkout, and the pass is attached when it
 * signs in.
 */
import { systemClock } from "../backend/clock";
import { AppError } from "../backend/errors";
import { holdPass } from "../billing/passStore";
import { type PlanName, plans } from "../billing/plans";
import { introduceReader, readerIdOf } from "../billing/readerCookie";
import { getEnv } from "../config/env";
import { getDatabase } from "../db/database";
import { keyFor } from "../security/appKeys";
import { keyedHash } from "../security/hashing";
import type { Checkout } from "../validation/billingSchemas";
import { askStripe } from "./stripeClient";

const windowMs = 10 * 60_000;
/** Stripe's shortest life of a session is half an hour; ours is one hour, as a page left open is no offer for ever. */
const sessionSeconds = 3_600;

export interface CheckoutRequest {
  plan: PlanName;
  user: { subjectId: string; email: string } | null;
  headers: Headers;
  answerHeaders: Headers;
  /** Of the request, for coming back on one person's machine. */
  url: URL;
  signal: AbortSignal;
}

/** Signed out, one browser is told from another by its reader's cookie. */
function keyOf({ plan, user, headers, answerHeaders }: CheckoutRequest, window: number): string {
  const buyer = user
    ? `user:${user.subjectId}:${user.email}`
    : `reader:${readerIdOf(headers) ?? introduceReader(answerHeaders)}`;
  return `checkout-${keyedHash(keyFor("checkout"), `${buyer}|${plan}|${window}`)}`;
}

/** Where the buyer's browser knows us: the public address, or on one person's machine the one it asked. */
function addressOf({ url, headers }: CheckoutRequest): string {
  const { APP_URL } = getEnv();
  return APP_URL ? new URL(APP_URL).origin : `${url.protocol}//${headers.get("host") ?? url.host}`;
}

/**
 * The address of the page to pay on.
 * @throws AppError SERVICE_UNAVAILABLE where nothing is sold; UPSTREAM_UNAVAILABLE when Stripe does not answer.
 */
export async function startCheckout(request: CheckoutRequest): Promise<Checkout> {
  const { plan, user, signal } = request;
  const { title, gives, amountMinor, currency } = plans[plan];
  const base = addressOf(request);
  // The same call for the whole window, or Stripe would refuse the key.
  const window = Math.floor(systemClock.now() / windowMs);
  const session = await askStripe(signal, (stripe) =>
    stripe.checkout.sessions.create(
      {
        mode: "payment",
        line_items: [
          {
            quantity: 1,
            price_data: {
              currency,
              unit_amount: amountMinor,
              product_data: { name: `Firstpass: ${title}`, description: gives },
            },
          },
        ],
        metadata: { plan },
        ...(user && { client_reference_id: user.subjectId, customer_email: user.email }),
        success_url: `${base}/billing/return?session_id={CHECKOUT_SESSION_ID}`,
        cancel_url: `${base}/pricing?left=${plan}`,
        expires_at: ((window + 1) * windowMs) / 1000 + sessionSeconds,
      },
      { idempotencyKey: keyOf(request, window) },
    ),
  );
  if (!session.url) throw new AppError({ code: "UPSTREAM_UNAVAILABLE", cause: new Error("a session without address") });
  await getDatabase()
    .transaction()
    .execute((transaction) =>
      holdPass(transaction, { sessionId: session.id, plan, subjectId: user?.subjectId ?? null }),
    );
  return { url: session.url };
}
