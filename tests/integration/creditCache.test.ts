import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "@/lib/backend/clock";
import { type CreditCache, openCreditCache } from "@/lib/billing/creditCache";
import { type CreditMeter, createCreditMeter } from "@/lib/billing/creditMeter";
import type { Payer } from "@/lib/billing/freeReads";
import { getDatabase } from "@/lib/db/database";
import { newBrowser, signInAs } from "../doubles/accounts";
import { queryRows } from "../doubles/deployment";
import { buy, deliver, eventsOf, openShop, type Shop } from "../doubles/payments";
import { watchQueries } from "../doubles/watchQueries";

let shop: Shop;
/** Two instances: each with a connection of its own, on one database. */
let instances: { cache: CreditCache; meter: CreditMeter }[];
let hours = 0;

const clock = { ...systemClock, now: () => Date.now() + hours * 3_600_000 };
beforeAll(async () => {
  shop = await openShop();
  const { connectionString } = shop.database.postgres;
  instances = [1, 2].map(() => {
    const cache = openCreditCache(connectionString, clock);
    return { cache, meter: createCreditMeter(clock, cache) };
  });
});
afterAll(async () => {
  await Promise.all(instances.map(({ cache }) => cache.stop()));
  await shop.stop();
});

async function newPayer(email = `${randomUUID()}@example.com`) {
  const user = await signInAs(email);
  const { subject_id: subjectId } = await getDatabase()
    .selectFrom("users")
    .select("subject_id")
    .where("id", "=", user.userId)
    .executeTakeFirstOrThrow();
  const payer: Payer = { kind: "user", subjectId, email, readerId: null };
  return { user, payer };
}

const meters = () => instances.map(({ meter }) => meter);
const lefts = (payer: Payer) => Promise.all(meters().map((meter) => meter.left(payer)));
/** Asks until what it says is kept: the words about the asking's own grant have come. */
const untilKept = (payer: Payer) =>
  expect
    .poll(async () => (await watchQueries(() => lefts(payer))).statements.length, { interval: 20, timeout: 10_000 })
    .toBe(0);
const untilBoth = (payer: Payer, left: number) =>
  expect.poll(() => lefts(payer), { interval: 20, timeout: 10_000 }).toEqual([left, left]);

describe("what is left, on two instances", () => {
  it("is asked of the database once, and of memory then, for five minutes", async () => {
    const { payer } = await newPayer();
    await untilKept(payer);
    expect(await lefts(payer)).toEqual([3, 3]);
    hours += 1;
    expect((await watchQueries(() => lefts(payer))).statements.length).toBeGreaterThan(0);
  });

  it("changes on both with a use, and at once on the one that used it", async () => {
    const { payer } = await newPayer();
    await untilKept(payer);
    const [one] = meters();
    const held = await one?.reserve(payer, 60_000);
    if (!one || !held) throw new Error("no credit");
    expect(await one.left(payer)).toBe(2);
    await untilBoth(payer, 2);
    await untilKept(payer);
    await one.release(held);
    expect(await one.left(payer)).toBe(3);
    await untilBoth(payer, 3);
  });

  it("changes on both with a payment, and with its refund", async () => {
    const { user, payer } = await newPayer();
    await untilKept(payer);
    const session = await buy(user);
    shop.stripe.acts.submit(session, payer.kind === "user" ? payer.email : "", "paid");
    await deliver(eventsOf(shop.stripe, "checkout.session.completed").at(-1));
    await untilBoth(payer, 8);
    await untilKept(payer);
    const intent = String(shop.stripe.ledger.sessions.get(session)?.payment_intent);
    shop.stripe.acts.refund(String(shop.stripe.ledger.intents.get(intent)?.latest_charge));
    await deliver(eventsOf(shop.stripe, "charge.refunded").at(-1));
    await untilBoth(payer, 3);
  });

  it("changes on both with a purchase that was made signed out by their address", async () => {
    const { payer } = await newPayer("signed-out@example.com");
    await untilKept(payer);
    const session = await buy(newBrowser());
    shop.stripe.acts.submit(session, "signed-out@example.com", "paid");
    await deliver(eventsOf(shop.stripe, "checkout.session.completed").at(-1));
    await untilBoth(payer, 8);
  });

  it("is not kept while the instance does not hear of changes", async () => {
    const { payer } = await newPayer();
    await untilKept(payer);
    const { connectionString } = shop.database.postgres;
    await queryRows(
      connectionString,
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'firstpass listening'",
    );
    await expect.poll(() => instances.some(({ cache }) => cache.isListening())).toBe(false);
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await watchQueries(() => lefts(payer))).statements.length).toBeGreaterThan(0);
    }
    await expect.poll(() => instances.every(({ cache }) => cache.isListening()), { timeout: 15_000 }).toBe(true);
    await untilKept(payer);
  }, 40_000);
});
