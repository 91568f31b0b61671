import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { GET as billing } from "@/app/api/billing/route";
import { GET as stateGet } from "@/app/api/checkout/[sessionId]/route";
import { POST as checkout } from "@/app/api/checkout/route";
import { stripeTarget } from "@/lib/billing/stripeTarget";
import { getDatabase } from "@/lib/db/database";
import type { CheckoutState } from "@/lib/validation/billingSchemas";
import { type Browser, call, newBrowser, signInAs } from "../doubles/accounts";
import { buy, deliver, eventsOf, openShop, passBalance, passGrants, pointAt, type Shop } from "../doubles/payments";
import type { StoredEvent } from "../doubles/stripe/stripeLedger";

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());
afterEach(() => {
  shop.stripe.webhooks.held.length = 0;
  shop.stripe.faults.length = 0;
  pointAt(shop.stripe);
});

let buyers = 0;
const newBuyer = () => {
  buyers += 1;
  return signInAs(`buyer${buyers}@example.com`);
};

async function stateOf(sessionId: string, browser: Browser = newBrowser()): Promise<CheckoutState> {
  const response = await call(stateGet, browser, { params: { sessionId } });
  expect(response.status).toBe(200);
  return (await response.json()) as CheckoutState;
}

const chargeOf = (sessionId: string): string => {
  const intent = String(shop.stripe.ledger.sessions.get(sessionId)?.payment_intent);
  return String(shop.stripe.ledger.intents.get(intent)?.latest_charge);
};

const last = (type: string): StoredEvent | undefined => eventsOf(shop.stripe, type).at(-1);

describe("buying", () => {
  it("sells what the plan table says, to the address that is signed in", async () => {
    const buyer = await newBuyer();
    const session = shop.stripe.ledger.sessions.get(await buy(buyer, "month"));
    expect(session).toMatchObject({
      amount_total: 2_900,
      currency: "usd",
      metadata: { plan: "month" },
      mode: "payment",
    });
    expect(session?.customer_email).toMatch(/^buyer\d+@example\.com$/);
    expect(session?.success_url).toBe("http://localhost/billing/return?session_id={CHECKOUT_SESSION_ID}");
  });

  it.each([
    ["signed in", newBuyer],
    ["signed out", async () => newBrowser()],
  ])("makes one session of two clicks at once, %s", async (_, make) => {
    const buyer = await make();
    // The first answer brings the cookie by which a signed-out buyer is known.
    const first = await buy(buyer);
    expect(new Set([first, ...(await Promise.all([buy(buyer), buy(buyer)]))]).size).toBe(1);
  });

  it("tells two people behind one address apart", async () => {
    const [one, other] = [newBrowser(), newBrowser()];
    other.address = one.address;
    expect(await buy(one)).not.toBe(await buy(other));
  });

  it("says that nothing was charged when Stripe fails, and does not try again by itself", async () => {
    const before = shop.stripe.calls.length;
    shop.stripe.faults.push({ kind: "fail", status: 500 });
    const response = await call(checkout, await newBuyer(), { body: { plan: "pack" } });
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({ errorCode: "UPSTREAM_UNAVAILABLE", retryable: true });
    expect(shop.stripe.calls.length - before).toBe(1);
  });

  it("finds the same session again after an answer that was cut off", async () => {
    const buyer = await newBuyer();
    const before = shop.stripe.ledger.sessions.size;
    shop.stripe.faults.push({ kind: "cut" }, { kind: "cut" });
    const statuses: number[] = [];
    while (statuses.at(-1) !== 200 && statuses.length < 5) {
      statuses.push((await call(checkout, buyer, { body: { plan: "pack" } })).status);
    }
    expect(statuses).toContain(502);
    expect(statuses.at(-1)).toBe(200);
    expect(shop.stripe.ledger.sessions.size - before).toBe(1);
  });

  it("refuses a plan that is not for sale", async () => {
    const response = await call(checkout, newBrowser(), { body: { plan: "lifetime" } });
    expect(response.status).toBe(400);
  });
});

describe("coming back", () => {
  it("knows that it is paid before any webhook has come, and grants once when it comes late", async () => {
    const buyer = await newBuyer();
    const session = await buy(buyer);
    expect(await stateOf(session)).toMatchObject({ state: "open", plan: "pack" });
    shop.stripe.acts.submit(session, "buyer@example.com", "paid");
    const state = await stateOf(session);
    expect(state).toMatchObject({ state: "paid", units: 5, waitsForSignIn: false });
    expect(state.receiptUrl).toContain("/receipts/");
    expect(await passBalance(buyer.userId)).toBe(5);
    expect(await deliver(last("checkout.session.completed"))).toBe(200);
    await Promise.all([stateOf(session), stateOf(session)]);
    expect(await passGrants(buyer.userId)).toBe(1);
  });

  it("grants nothing for a debit under way, and all of it when it has cleared", async () => {
    const buyer = await newBuyer();
    const session = await buy(buyer);
    shop.stripe.acts.submit(session, "buyer@example.com", "later");
    expect(await deliver(last("checkout.session.completed"))).toBe(200);
    expect((await stateOf(session)).state).toBe("processing");
    expect(await passBalance(buyer.userId)).toBe(0);
    shop.stripe.acts.clear(session, true);
    expect(await deliver(last("checkout.session.async_payment_succeeded"))).toBe(200);
    expect(await passBalance(buyer.userId)).toBe(5);
  });

  it.each(["failed", "expired"] as const)("says that a purchase %s and grants nothing", async (how) => {
    const buyer = await newBuyer();
    const session = await buy(buyer);
    if (how === "failed") {
      shop.stripe.acts.submit(session, "buyer@example.com", "later");
      shop.stripe.acts.clear(session, false);
      await deliver(last("checkout.session.async_payment_failed"));
    } else {
      shop.stripe.acts.expire(session);
      await deliver(last("checkout.session.expired"));
    }
    expect((await stateOf(session)).state).toBe(how);
    expect(await passGrants(buyer.userId)).toBe(0);
  });

  it("answers 404 for a session that Stripe does not know", async () => {
    const response = await call(stateGet, newBrowser(), { params: { sessionId: "cs_test_unknown1" } });
    expect(response.status).toBe(404);
  });

  it("gives a purchase without an account to whoever signs in with the address that paid, once", async () => {
    const email = "restorer@example.com";
    const session = await buy(newBrowser());
    shop.stripe.acts.submit(session, "Restorer@Example.com", "paid");
    expect(await stateOf(session)).toMatchObject({ state: "paid", waitsForSignIn: true });
    const [one, other] = [await signInAs(email), await signInAs(email)];
    const answers = await Promise.all([call(billing, one), call(billing, other), call(billing, one)]);
    for (const answer of answers) {
      expect(await answer.json()).toMatchObject({ left: 5, passes: [{ plan: "pack", status: "paid", left: 5 }] });
    }
    expect(await passGrants(one.userId)).toBe(1);
    expect((await stateOf(session)).waitsForSignIn).toBe(false);
    expect(await (await call(billing, await newBuyer())).json()).toEqual({ left: 0, passes: [] });
  });
});

describe("what is granted is checked against our own plans", () => {
  it.each([
    ["another amount", { amount_total: 100 }],
    ["another currency", { currency: "jpy" }],
    ["a plan of somebody else's", { metadata: { plan: "gold" } }],
    ["no plan", { metadata: {} }],
    ["a subscription", { mode: "subscription" }],
  ])("grants nothing for %s", async (_, forged) => {
    const buyer = await newBuyer();
    const session = await buy(buyer);
    shop.stripe.acts.submit(session, "buyer@example.com", "paid");
    const event = last("checkout.session.completed");
    if (!event) throw new Error("no event");
    const object = { ...event.data.object, ...forged };
    expect(await deliver({ ...event, id: `${event.id}f`, data: { object } })).toBe(200);
    expect(await passGrants(buyer.userId)).toBe(0);
  });
});

describe("events", () => {
  const paidSession = async (buyer: Browser): Promise<string> => {
    const session = await buy(buyer);
    shop.stripe.acts.submit(session, "buyer@example.com", "paid");
    return session;
  };

  it("takes one event that comes fifty times at once once", async () => {
    const buyer = await newBuyer();
    await paidSession(buyer);
    const event = last("checkout.session.completed");
    const statuses = await Promise.all(Array.from({ length: 50 }, () => deliver(event)));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await passGrants(buyer.userId)).toBe(1);
  });

  it("logs an event of a kind that it has no use for and answers 200", async () => {
    await paidSession(await newBuyer());
    const event = last("payment_intent.succeeded");
    expect(await deliver(event)).toBe(200);
    const row = await getDatabase()
      .selectFrom("stripe_events")
      .select("status")
      .where("id", "=", event?.id ?? "")
      .executeTakeFirst();
    expect(row?.status).toBe("ignored");
  });

  it("answers 500 for a failure of ours, keeps nothing of it, and takes the event when it is sent again", async () => {
    const buyer = await newBuyer();
    await paidSession(buyer);
    const event = last("checkout.session.completed");
    await sql`alter table credit_ledger rename to credit_ledger_away`.execute(getDatabase());
    const failed = await deliver(event);
    await sql`alter table credit_ledger_away rename to credit_ledger`.execute(getDatabase());
    expect(failed).toBe(500);
    const rows = await getDatabase()
      .selectFrom("stripe_events")
      .selectAll()
      .where("id", "=", event?.id ?? "")
      .execute();
    expect(rows).toEqual([]);
    expect(await deliver(event)).toBe(200);
    expect(await passBalance(buyer.userId)).toBe(5);
  });

  it("does not answer 200 for a copy of an event whose first is still in work", async () => {
    const buyer = await newBuyer();
    await paidSession(buyer);
    const event = last("checkout.session.completed");
    const inWork = await getDatabase().startTransaction().execute();
    await inWork
      .insertInto("stripe_events")
      .values({ id: event?.id ?? "", type: "x", status: "done", attempts: 1, happened_at: new Date() })
      .execute();
    // The copy waits for this row for five seconds and then says that it could not be taken.
    expect(await deliver(event)).toBe(500);
    await inWork.rollback().execute();
    expect(await deliver(event)).toBe(200);
    expect(await passGrants(buyer.userId)).toBe(1);
  });
});

const orders = <Item>(items: readonly Item[]): Item[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item, index) => orders(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));

describe("refunds and disputes", () => {
  it("leaves nothing after a partial and a full refund, in all 24 orders of the four events", async () => {
    for (const order of orders(["unpaid", "succeeded", "partial", "full"])) {
      const buyer = await newBuyer();
      const session = await buy(buyer);
      shop.stripe.acts.submit(session, "buyer@example.com", "later");
      const events: Record<string, StoredEvent | undefined> = { unpaid: last("checkout.session.completed") };
      shop.stripe.acts.clear(session, true);
      events.succeeded = last("checkout.session.async_payment_succeeded");
      shop.stripe.acts.refund(chargeOf(session), 500);
      events.partial = last("charge.refunded");
      shop.stripe.acts.refund(chargeOf(session));
      events.full = last("charge.refunded");
      for (const name of order) expect(await deliver(events[name]), order.join()).toBe(200);
      expect(await passGrants(buyer.userId), order.join()).toBe(1);
      expect(await passBalance(buyer.userId), order.join()).toBe(0);
      expect((await stateOf(session)).state, order.join()).toBe("refunded");
    }
  });

  it.each([
    [100, 4],
    [380, 4],
    [381, 3],
    [1_000, 2],
    [1_899, 0],
  ])("takes back the share of a refund of %i cents, rounded up: %i of 5 left", async (cents, left) => {
    const buyer = await newBuyer();
    const session = await buy(buyer);
    shop.stripe.acts.submit(session, "buyer@example.com", "paid");
    await stateOf(session);
    shop.stripe.acts.refund(chargeOf(session), cents);
    await deliver(last("charge.refunded"));
    expect(await passBalance(buyer.userId)).toBe(left);
  });

  it("gives back what a refund took that failed, whichever is heard first", async () => {
    for (const order of orders(["refunded", "failed"])) {
      const buyer = await newBuyer();
      const session = await buy(buyer);
      shop.stripe.acts.submit(session, "buyer@example.com", "paid");
      await stateOf(session);
      const { id } = shop.stripe.acts.refund(chargeOf(session), 1_000);
      shop.stripe.acts.failRefund(id);
      const events: Record<string, StoredEvent | undefined> = {
        refunded: last("charge.refunded"),
        failed: last("refund.failed"),
      };
      for (const name of order) await deliver(events[name]);
      expect(await passBalance(buyer.userId), order.join()).toBe(5);
    }
  });

  it.each([
    ["lost", 0, "disputed"],
    ["won", 5, "paid"],
  ] as const)("holds what is disputed, and once it is %s leaves %i", async (how, left, state) => {
    for (const order of orders(["created", "closed"])) {
      const buyer = await newBuyer();
      const session = await buy(buyer);
      shop.stripe.acts.submit(session, "buyer@example.com", "paid");
      await stateOf(session);
      const { id } = shop.stripe.acts.openDispute(chargeOf(session));
      shop.stripe.acts.closeDispute(id, how);
      const events: Record<string, StoredEvent | undefined> = {
        created: last("charge.dispute.created"),
        closed: last("charge.dispute.closed"),
      };
      for (const name of order) {
        await deliver(events[name]);
        if (name === "created" && name === order[0]) expect(await passBalance(buyer.userId)).toBe(0);
      }
      expect(await passBalance(buyer.userId), order.join()).toBe(left);
      expect((await stateOf(session)).state, order.join()).toBe(state);
    }
  });

  it("remembers a refund of a purchase that was never heard of", async () => {
    expect(stripeTarget()?.kind).toBe("double");
    const buyer = await newBuyer();
    const session = await buy(buyer);
    shop.stripe.acts.submit(session, "buyer@example.com", "paid");
    shop.stripe.acts.refund(chargeOf(session));
    await deliver(last("charge.refunded"));
    expect((await stateOf(session)).state).toBe("refunded");
    expect(await passBalance(buyer.userId)).toBe(0);
  });
});
