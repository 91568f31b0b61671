/**
 * Starts a Stripe Checkout session for a plan. Two clicks make one session: the idempotency key is of the buyer, the
 * plan and a window of ten minutes. Who has paid and buys again within it is given the next one. Signed out, the address
 * is asked for at checkout, and the pass is attached when it signs in.
 */
import type Stripe from "stripe";
import { recordEvent } from "../analytics/recordEvent";
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
import { assertSold } from "./saleInForce";
import { askStripe } from "./stripeClient";

const windowMs = 10 * 60_000;
/** Stripe's shortest life of a session is half an hour; ours is one hour, as a page left open is no offer for ever. */
const sessionSeconds = 3_600;

export interface CheckoutRequest {
  plan: PlanName;
  user: { id: string; subjectId: string; email: string } | null;
  headers: Headers;
  answerHeaders: Headers;
  /** Of the request, for coming back on one person's machine. */
  url: URL;
  signal: AbortSignal;
}

/** Signed out, one browser is told from another by its reader's cookie. */
function buyerOf({ user, headers, answerHeaders }: CheckoutRequest): string {
  if (user) return `user:${user.subjectId}:${user.email}`;
  return `reader:${readerIdOf(headers) ?? introduceReader(answerHeaders)}`;
}

/** `after` is the session before it, when that is done with. */
function keyOf(buyer: string, plan: PlanName, window: number, after: string): string {
  return `checkout-${keyedHash(keyFor("checkout"), `${buyer}|${plan}|${window}|${after}`)}`;
}

/** Where the buyer's browser knows us: the public address, or on one person's machine the one it asked. */
function addressOf({ url, headers }: CheckoutRequest): string {
  const { APP_URL } = getEnv();
  return APP_URL ? new URL(APP_URL).origin : `${url.protocol}//${headers.get("host") ?? url.host}`;
}

/** Asked the same way for the whole window, or Stripe would refuse the key. */
function sessionFor(request: CheckoutRequest, window: number): Stripe.Checkout.SessionCreateParams {
  const { plan, user } = request;
  const { title, gives, amountMinor, currency } = plans[plan];
  const base = addressOf(request);
  const product = { name: `Firstpass: ${title}`, description: gives };
  return {
    mode: "payment",
    line_items: [{ quantity: 1, price_data: { currency, unit_amount: amountMinor, product_data: product } }],
    metadata: { plan },
    ...(user && { client_reference_id: user.subjectId, customer_email: user.email }),
    success_url: `${base}/billing/return?session_id={CHECKOUT_SESSION_ID}`,
    cancel_url: `${base}/pricing?left=${plan}`,
    expires_at: ((window + 1) * windowMs) / 1000 + sessionSeconds,
  };
}

/** Sessions that one buyer can be done with in one window. */
const maxInWindow = 5;

/**
 * The address of the page to pay on.
 * @throws AppError SERVICE_UNAVAILABLE where nothing is sold; UPSTREAM_UNAVAILABLE when Stripe does not answer;
 * CONFLICT after `maxInWindow` purchases.
 */
export async function startCheckout(request: CheckoutRequest): Promise<Checkout> {
  assertSold();
  const { plan, user, signal } = request;
  const buyer = buyerOf(request);
  const window = Math.floor(systemClock.now() / windowMs);
  const asked = sessionFor(request, window);
  let after = "";
  for (let turn = 0; turn < maxInWindow; turn += 1) {
    const idempotencyKey = keyOf(buyer, plan, window, after);
    const { id, url } = await askStripe(signal, (stripe) => stripe.checkout.sessions.create(asked, { idempotencyKey }));
    const pass = await getDatabase()
      .transaction()
      .execute((transaction) => holdPass(transaction, { sessionId: id, plan, subjectId: user?.subjectId ?? null }));
    if (pass.status === "pending") {
      if (!url) throw new AppError({ code: "UPSTREAM_UNAVAILABLE", cause: new Error("a session without address") });
      recordEvent("checkout_begun", { plan }, user?.id ?? null);
      return { url };
    }
    after = id;
  }
  throw new AppError({ code: "CONFLICT", message: "That is many purchases at once. Please come back in ten minutes." });
}
