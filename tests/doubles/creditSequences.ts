/**
 * Random lives of a buyer, on the real database: purchases, reads that succeed or fail, refunds that go through or not,
 * disputes; some at once, some heard of late, some twice. What must hold afterwards is a closed form: of a pass there is
 * left what was bought less what was used, is held and is owed back, and never less than nothing.
 */
import { randomUUID } from "node:crypto";
import * as fc from "fast-check";
import type { Reservation } from "@/lib/billing/ledgerStore";
import { type PlanName, plans } from "@/lib/billing/plans";
import { releaseCredit, reserveCredit, settleCredit } from "@/lib/billing/reservations";
import { getDatabase } from "@/lib/db/database";
import { takeStripeEvent } from "@/lib/payments/takeStripeEvent";
import type { StripeEvent } from "@/lib/payments/verifyStripeEvent";

export type Act =
  | { do: "buy"; plan: PlanName; late: boolean; twice: boolean }
  | { do: "reserve" }
  | { do: "settle" | "release"; which: number }
  | { do: "refund"; which: number; share: number; late: boolean; twice: boolean }
  | { do: "failRefund"; which: number; late: boolean; twice: boolean }
  | { do: "dispute"; which: number; late: boolean }
  | { do: "closeDispute"; which: number; isWon: boolean; late: boolean };

const which = fc.nat({ max: 30 });
const heard = { late: fc.boolean(), twice: fc.boolean() };
const planName = fc.constantFrom<PlanName>("pack", "month");
const act = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant("buy" as const), plan: planName, ...heard }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("reserve" as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom("settle" as const, "release" as const), which }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("refund" as const),
      which,
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      ...heard,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("failRefund" as const), which, ...heard }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("dispute" as const), which, late: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("closeDispute" as const), which, isWon: fc.boolean(), late: fc.boolean() }),
  },
);

/** A life: what stands in one inner list happens at once. It begins with a purchase. */
export const lives: fc.Arbitrary<Act[][]> = fc
  .tuple(planName, fc.array(fc.array(act, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 8 }))
  .map(([plan, rest]) => [[{ do: "buy", plan, late: false, twice: false }], ...rest]);

interface Bought {
  plan: PlanName;
  intent: string;
  refunds: { id: string; cents: number; hasFailed: boolean }[];
  dispute: "none" | "open" | "won" | "lost";
  used: number;
  held: number;
}

interface Life {
  subjectId: string;
  passes: Bought[];
  open: { reservation: Reservation; pass: Bought }[];
  /** Events that have not been heard of yet. */
  pending: StripeEvent[];
  second: number;
}

const refundedOf = ({ refunds }: Bought): number =>
  refunds.reduce((sum, { cents, hasFailed }) => sum + (hasFailed ? 0 : cents), 0);

/** What should be left of a pass. */
function leftOf(pass: Bought): number {
  const { units, amountMinor } = plans[pass.plan];
  const refunded = refundedOf(pass);
  const isAllDue = pass.dispute === "open" || pass.dispute === "lost" || refunded >= amountMinor;
  const due = isAllDue ? units : Math.ceil((units * refunded) / amountMinor);
  return Math.max(0, units - pass.used - pass.held - due);
}

const startSecond = Math.floor(Date.now() / 1000) - 3_600;
const nowOf = (life: Life): Date => new Date((startSecond + life.second) * 1000);

async function tell(
  life: Life,
  type: string,
  object: Record<string, unknown>,
  { late = false, twice = false } = {},
): Promise<void> {
  life.second += 1;
  const event: StripeEvent = { id: `evt_${randomUUID()}`, type, created: startSecond + life.second, data: { object } };
  if (late) life.pending.push(event);
  else await Promise.all(Array.from({ length: twice ? 2 : 1 }, () => takeStripeEvent(event)));
}

function buy(life: Life, { plan, ...how }: Extract<Act, { do: "buy" }>): Promise<void> {
  const intent = `pi_${randomUUID()}`;
  life.passes.push({ plan, intent, refunds: [], dispute: "none", used: 0, held: 0 });
  const session = {
    id: `cs_test_${randomUUID()}`,
    mode: "payment",
    status: "complete",
    payment_status: "paid",
    amount_total: plans[plan].amountMinor,
    currency: plans[plan].currency,
    client_reference_id: life.subjectId,
    customer_details: { email: "buyer@example.com" },
    metadata: { plan },
    payment_intent: intent,
  };
  return tell(life, "checkout.session.completed", session, how);
}

async function reserve(life: Life): Promise<void> {
  const now = nowOf(life);
  const later = new Date(now.getTime() + 3_600_000);
  const reservation = await getDatabase()
    .transaction()
    .execute((transaction) => reserveCredit(transaction, life.subjectId, now, later));
  if (!reservation) return;
  const { intent } = await getDatabase()
    .selectFrom("credit_ledger as grant")
    .innerJoin("passes", "passes.id", "grant.pass_id")
    .select("passes.stripe_payment_intent_id as intent")
    .where("grant.id", "=", reservation.grantId)
    .executeTakeFirstOrThrow();
  const pass = life.passes.find((one) => one.intent === intent);
  if (!pass) throw new Error("a read was paid by a pass of somebody else");
  pass.held += 1;
  life.open.push({ reservation, pass });
}

async function end(life: Life, how: "settle" | "release", index: number): Promise<void> {
  const ending = life.open[index % Math.max(1, life.open.length)];
  if (!ending) return;
  const change = how === "settle" ? settleCredit : releaseCredit;
  const isEnded = await getDatabase()
    .transaction()
    .execute((transaction) => change(transaction, ending.reservation));
  if (!isEnded) return;
  life.open = life.open.filter((one) => one !== ending);
  ending.pass.held -= 1;
  if (how === "settle") ending.pass.used += 1;
}

async function refund(life: Life, given: Extract<Act, { do: "refund" }>): Promise<void> {
  const pass = life.passes[given.which % life.passes.length];
  const room = pass ? plans[pass.plan].amountMinor - refundedOf(pass) : 0;
  if (!pass || room <= 0) return;
  const cents = Math.max(1, Math.round(room * given.share));
  pass.refunds.push({ id: `re_${randomUUID()}`, cents, hasFailed: false });
  const charge = { id: `ch_${pass.intent}`, amount_refunded: refundedOf(pass), payment_intent: pass.intent };
  await tell(life, "charge.refunded", charge, given);
}

async function failRefund(life: Life, given: Extract<Act, { do: "failRefund" }>): Promise<void> {
  const standing = life.passes
    .flatMap((pass) => pass.refunds.map((one) => ({ pass, one })))
    .filter(({ one }) => !one.hasFailed);
  const failing = standing[given.which % Math.max(1, standing.length)];
  if (!failing) return;
  failing.one.hasFailed = true;
  const { id, cents } = failing.one;
  await tell(life, "refund.failed", { id, amount: cents, payment_intent: failing.pass.intent }, given);
}

async function dispute(life: Life, given: Extract<Act, { do: "dispute" | "closeDispute" }>): Promise<void> {
  const isOpening = given.do === "dispute";
  const able = life.passes.filter((pass) => pass.dispute === (isOpening ? "none" : "open"));
  const pass = able[given.which % Math.max(1, able.length)];
  if (!pass) return;
  const closed = given.do === "closeDispute" && given.isWon ? "won" : "lost";
  pass.dispute = isOpening ? "open" : closed;
  const object = {
    id: `dp_${pass.intent}`,
    status: isOpening ? "needs_response" : closed,
    payment_intent: pass.intent,
  };
  await tell(life, isOpening ? "charge.dispute.created" : "charge.dispute.closed", object, given);
}

function perform(life: Life, given: Act): Promise<void> {
  switch (given.do) {
    case "buy":
      return buy(life, given);
    case "reserve":
      return reserve(life);
    case "settle":
    case "release":
      return end(life, given.do, given.which);
    case "refund":
      return refund(life, given);
    case "failRefund":
      return failRefund(life, given);
    default:
      return dispute(life, given);
  }
}

/** The ledger's rows, read again from the first: what each pass is left with. @throws when any row ever overdrew. */
async function replay(life: Life): Promise<Map<string, number>> {
  const rows = await getDatabase()
    .selectFrom("credit_ledger as entry")
    .innerJoin("credit_ledger as grant", "grant.id", "entry.grant_id")
    .innerJoin("passes", "passes.id", "grant.pass_id")
    .select(["entry.kind", "entry.units", "entry.grant_id", "entry.source_key", "entry.reservation_id"])
    .select("passes.stripe_payment_intent_id as intent")
    .where("entry.subject_id", "=", life.subjectId)
    .orderBy("entry.position")
    .execute();
  const [grants, passes, granted, ended] = [new Map<string, number>(), new Map<string, number>(), new Set(), new Set()];
  for (const { kind, units, grant_id, intent, source_key, reservation_id } of rows) {
    const balance = (grants.get(grant_id) ?? 0) + units;
    if (balance < 0) throw new Error("the ledger was overdrawn");
    grants.set(grant_id, balance);
    passes.set(intent ?? "", (passes.get(intent ?? "") ?? 0) + units);
    if (kind === "grant" && source_key?.startsWith("pass:")) {
      if (granted.has(intent)) throw new Error("a purchase was granted twice");
      granted.add(intent);
    }
    if (reservation_id !== null && ended.has(reservation_id)) throw new Error("a read was ended twice");
    ended.add(reservation_id);
  }
  return passes;
}

async function check(life: Life): Promise<void> {
  const left = await replay(life);
  for (const pass of life.passes) {
    const [found, wanted] = [left.get(pass.intent) ?? 0, leftOf(pass)];
    if (found !== wanted) throw new Error(`${found} left of a pass where ${wanted} should be: ${JSON.stringify(pass)}`);
  }
}

/** Lives it; the ledger is replayed whenever all that happened has been heard of, and at the end. @throws when it is wrong. */
export async function liveThrough(acts: readonly Act[][]): Promise<void> {
  const { subject_id: subjectId } = await getDatabase()
    .insertInto("users")
    .values({ name: "", email: `${randomUUID()}@example.com`, email_verified: true })
    .returning("subject_id")
    .executeTakeFirstOrThrow();
  const life: Life = { subjectId, passes: [], open: [], pending: [], second: 0 };
  for (const together of acts) {
    await Promise.all(together.map((one) => perform(life, one)));
    if (life.pending.length === 0) await check(life);
    else await replay(life);
  }
  // What is late comes all at once, and some of it again.
  await Promise.all(
    life.pending
      .toReversed()
      .flatMap((event, index) => (index % 2 === 0 ? [event] : [event, event]))
      .map(takeStripeEvent),
  );
  await check(life);
}
