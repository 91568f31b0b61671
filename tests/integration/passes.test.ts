import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DELETE as accountDelete } from "@/app/api/account/route";
import { GET as stateGet } from "@/app/api/checkout/[sessionId]/route";
import { POST as checkout } from "@/app/api/checkout/route";
import { systemClock } from "@/lib/backend/clock";
import { createCreditMeter } from "@/lib/billing/creditMeter";
import type { Payer } from "@/lib/billing/freeReads";
import { sweepReservations } from "@/lib/billing/reservations";
import { parseEnv, setEnv } from "@/lib/config/env";
import { getDatabase } from "@/lib/db/database";
import { type Browser, call, newBrowser, signInAs, testSecret } from "../doubles/accounts";
import { buy, deliver, eventsOf, openShop, passBalance, type Shop } from "../doubles/payments";

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());
afterEach(() => shop.stripe.webhooks.held.splice(0));

const now = Date.now();
const meter = createCreditMeter({ ...systemClock, now: () => now });

const last = (type: string) => eventsOf(shop.stripe, type).at(-1);
const chargeOf = (sessionId: string): string => {
  const intent = String(shop.stripe.ledger.sessions.get(sessionId)?.payment_intent);
  return String(shop.stripe.ledger.intents.get(intent)?.latest_charge);
};

async function payerOf(userId: string): Promise<Payer> {
  const { subject_id: subjectId, email } = await getDatabase()
    .selectFrom("users")
    .select(["subject_id", "email"])
    .where("id", "=", userId)
    .executeTakeFirstOrThrow();
  return { kind: "user", subjectId, email, readerId: null };
}

async function paidBuyer(email: string): Promise<{ buyer: Browser & { userId: string }; session: string }> {
  const buyer = await signInAs(email);
  const session = await buy(buyer);
  shop.stripe.acts.submit(session, email, "paid");
  await deliver(last("checkout.session.completed"));
  return { buyer, session };
}

/** Takes the month's free reads, and then one of the pass. */
async function holdOneOfThePass(userId: string) {
  const payer = await payerOf(userId);
  let held = null;
  for (let read = 0; read < 4; read += 1) held = await meter.reserve(payer, 60_000);
  if (!held) throw new Error("no credit");
  expect(await passBalance(userId)).toBe(4);
  return held;
}

async function refundAll(session: string): Promise<void> {
  shop.stripe.acts.refund(chargeOf(session));
  await deliver(last("charge.refunded"));
}

describe("a read under way while its pass is refunded", () => {
  it("leaves nothing when the read fails and its credit comes back", async () => {
    const { buyer, session } = await paidBuyer("failed-read@example.com");
    const held = await holdOneOfThePass(buyer.userId);
    await refundAll(session);
    expect(await passBalance(buyer.userId)).toBe(0);
    expect(await meter.release(held)).toBe(true);
    expect(await passBalance(buyer.userId)).toBe(0);
  });

  it("leaves nothing when the read dies and its credit is swept", async () => {
    const { buyer, session } = await paidBuyer("dead-read@example.com");
    await holdOneOfThePass(buyer.userId);
    await refundAll(session);
    const swept = await getDatabase()
      .transaction()
      .execute((transaction) => sweepReservations(transaction, new Date(now + 61_000)));
    expect(swept).toBeGreaterThan(0);
    expect(await passBalance(buyer.userId)).toBe(0);
  });

  it("takes the rest of a partial refund, and no more, when the credit comes back", async () => {
    const { buyer, session } = await paidBuyer("partly@example.com");
    const held = await holdOneOfThePass(buyer.userId);
    shop.stripe.acts.refund(chargeOf(session), 1_899);
    await deliver(last("charge.refunded"));
    await meter.release(held);
    expect(await passBalance(buyer.userId)).toBe(0);
    const { id } = [...shop.stripe.ledger.refunds.values()].at(-1) ?? { id: "" };
    shop.stripe.acts.failRefund(id);
    await deliver(last("refund.failed"));
    expect(await passBalance(buyer.userId)).toBe(5);
  });

  it("leaves a credit that was spent spent, when the refund fails later", async () => {
    const { buyer, session } = await paidBuyer("spent@example.com");
    const held = await holdOneOfThePass(buyer.userId);
    await refundAll(session);
    expect(await meter.settle(held)).toBe(true);
    const { id } = [...shop.stripe.ledger.refunds.values()].at(-1) ?? { id: "" };
    shop.stripe.acts.failRefund(id);
    await deliver(last("refund.failed"));
    expect(await passBalance(buyer.userId)).toBe(4);
  });

  it.each(Array.from({ length: 12 }, (_, round) => round))(
    "ends the same when both come at once: round %i",
    async (round) => {
      const { buyer, session } = await paidBuyer(`meeting${round}@example.com`);
      const held = await holdOneOfThePass(buyer.userId);
      shop.stripe.acts.refund(chargeOf(session));
      const refunded = () => deliver(last("charge.refunded"));
      const [status, ...released] = await Promise.all([refunded(), meter.release(held), meter.release(held)]);
      expect([status, released.filter(Boolean).length]).toEqual([200, 1]);
      expect(await passBalance(buyer.userId)).toBe(0);
    },
  );
});

describe("buying again", () => {
  it("sells a second pass to who has paid for the first a moment ago, and both count", async () => {
    const { buyer, session } = await paidBuyer("again@example.com");
    const second = await buy(buyer);
    expect(second).not.toBe(session);
    expect(await buy(buyer)).toBe(second);
    shop.stripe.acts.submit(second, "again@example.com", "paid");
    await deliver(last("checkout.session.completed"));
    expect(await passBalance(buyer.userId)).toBe(10);
  });
});

describe("where nothing is metered", () => {
  it("sells nothing, to whoever asks", async () => {
    setEnv(parseEnv({ APP_SECRET: testSecret, LOG_LEVEL: "silent" }));
    const response = await call(checkout, newBrowser(), { body: { plan: "pack" } });
    setEnv(parseEnv({ APP_SECRET: testSecret, LOG_LEVEL: "silent", OPENAI_API_KEY: "any" }));
    expect([response.status, (await response.json()) as unknown]).toMatchObject([
      503,
      { message: "Nothing can be bought on this server." },
    ]);
  });
});

describe("whoever paid", () => {
  const rows = () => getDatabase().selectFrom("passes").selectAll().execute();

  it("is not in what is kept of an event", async () => {
    await paidBuyer("kept@example.com");
    const events = await getDatabase().selectFrom("stripe_events").select("payload").execute();
    expect(events.length).toBeGreaterThan(0);
    expect(JSON.stringify(events)).not.toContain("@");
  });

  it("leaves payments without a link when the account goes, also those never asked for and those still open", async () => {
    const email = "leaving@example.com";
    const { buyer, session } = await paidBuyer(email);
    const signedOut = await buy(newBrowser());
    shop.stripe.acts.submit(signedOut, email, "paid");
    await deliver(last("checkout.session.completed"));
    const open = await buy(buyer);
    const response = await call(accountDelete, buyer, { method: "DELETE" });
    expect(response.status, await response.clone().text()).toBe(204);
    const mine = (await rows()).filter(({ stripe_session_id: id }) => [session, signedOut, open].includes(id ?? ""));
    expect(mine.map(({ email_hash, receipt_url }) => [email_hash, receipt_url])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    // Paid after all, it waits for the address that paid.
    shop.stripe.acts.submit(open, email, "paid");
    await deliver(last("checkout.session.completed"));
    const state = await call(stateGet, newBrowser(), { params: { sessionId: open } });
    expect(await state.json()).toMatchObject({ state: "paid", waitsForSignIn: true });
    const back = await signInAs(email);
    await meter.left(await payerOf(back.userId));
    expect(await passBalance(back.userId)).toBe(5);
  });
});
