/**
 * What the double knows: sessions, payments, charges, refunds and disputes, and the events that follow from each act in
 * the order in which Stripe makes them. Time and ids are given, so that a test can repeat itself.
 */
import type Stripe from "stripe";
import { makeCharge, makeDispute, makePaymentIntent, makeRefund, makeSession, type NewSession } from "./objects";

export interface Ledger {
  sessions: Map<string, Stripe.Checkout.Session>;
  intents: Map<string, Stripe.PaymentIntent>;
  charges: Map<string, Stripe.Charge>;
  refunds: Map<string, Stripe.Refund>;
  disputes: Map<string, Stripe.Dispute>;
  events: Map<string, StoredEvent>;
}

export interface StoredEvent {
  id: string;
  object: "event";
  api_version: string;
  created: number;
  type: string;
  livemode: false;
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null };
  data: { object: object };
}

export interface LedgerTools {
  nowSeconds: () => number;
  newId: (prefix: string) => string;
  apiVersion: string;
  /** The double's own address. */
  baseUrl: () => string;
  /** Called with each event once, as it is made. */
  emit: (event: StoredEvent) => void;
}

export const emptyLedger = (): Ledger => ({
  sessions: new Map(),
  intents: new Map(),
  charges: new Map(),
  refunds: new Map(),
  disputes: new Map(),
  events: new Map(),
});

/** Thrown for what Stripe would refuse; the message is for the caller. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";
}

function found<Item>(items: Map<string, Item>, id: string): Item {
  const item = items.get(id);
  if (!item) throw new LedgerError(`No such object: '${id}'`);
  return item;
}

export type Settlement = "paid" | "later" | "declined";

/** The acts of payers, banks and operators on a ledger. */
export function createLedgerActs(ledger: Ledger, tools: LedgerTools) {
  const announce = (type: string, object: object): void => {
    const event: StoredEvent = {
      id: tools.newId("evt"),
      object: "event",
      api_version: tools.apiVersion,
      created: tools.nowSeconds(),
      type,
      livemode: false,
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
      // As it is now: a later change does not rewrite an event.
      data: { object: structuredClone(object) },
    };
    ledger.events.set(event.id, event);
    tools.emit(event);
  };

  function charge(session: Stripe.Checkout.Session, intent: Stripe.PaymentIntent, email: string): void {
    const id = tools.newId("ch");
    const made = makeCharge({
      id,
      created: tools.nowSeconds(),
      amount: intent.amount,
      currency: intent.currency,
      email,
      metadata: intent.metadata,
      paymentIntent: intent.id,
      receiptUrl: `${tools.baseUrl()}/receipts/${id}`,
    });
    ledger.charges.set(id, made);
    Object.assign(intent, { status: "succeeded", amount_received: intent.amount, latest_charge: id });
    Object.assign(session, { payment_status: "paid" });
    announce("charge.succeeded", made);
    announce("payment_intent.succeeded", intent);
  }

  return {
    createSession(given: Omit<NewSession, "id" | "url" | "created">): Stripe.Checkout.Session {
      const id = tools.newId("cs_test");
      const session = makeSession({ ...given, id, url: `${tools.baseUrl()}/c/pay/${id}`, created: tools.nowSeconds() });
      ledger.sessions.set(id, session);
      return session;
    },

    /** The payer submits the page. "later" is a debit that clears by `clear`; "declined" leaves the session open. */
    submit(sessionId: string, email: string, how: Settlement): Stripe.Checkout.Session {
      const session = found(ledger.sessions, sessionId);
      if (session.status !== "open") throw new LedgerError("This session is not open any more.");
      if (how === "declined") return session;
      const intent = makePaymentIntent({
        id: tools.newId("pi"),
        created: tools.nowSeconds(),
        amount: session.amount_total ?? 0,
        currency: session.currency ?? "usd",
        email,
        metadata: session.metadata ?? {},
      });
      ledger.intents.set(intent.id, intent);
      Object.assign(session, {
        status: "complete",
        payment_intent: intent.id,
        customer_details: {
          address: null,
          business_name: null,
          email,
          individual_name: null,
          name: null,
          phone: null,
          tax_exempt: "none",
          tax_ids: [],
        },
      });
      if (how === "paid") charge(session, intent, email);
      announce("checkout.session.completed", session);
      return session;
    },

    /** A debit that was under way comes through, or does not. */
    clear(sessionId: string, succeeded: boolean): void {
      const session = found(ledger.sessions, sessionId);
      const intent = found(ledger.intents, String(session.payment_intent));
      if (intent.status !== "processing") throw new LedgerError("Nothing is under way.");
      if (succeeded) {
        charge(session, intent, session.customer_details?.email ?? "");
        announce("checkout.session.async_payment_succeeded", session);
      } else {
        Object.assign(intent, { status: "requires_payment_method" });
        announce("checkout.session.async_payment_failed", session);
      }
    },

    expire(sessionId: string): Stripe.Checkout.Session {
      const session = found(ledger.sessions, sessionId);
      if (session.status !== "open") throw new LedgerError("Only an open session can expire.");
      Object.assign(session, { status: "expired", url: null });
      announce("checkout.session.expired", session);
      return session;
    },

    /** `amount` in minor units; all that is left when it is not given. */
    refund(chargeId: string, amount?: number): Stripe.Refund {
      const charged = found(ledger.charges, chargeId);
      const left = charged.amount - charged.amount_refunded;
      const taken = amount ?? left;
      if (taken <= 0 || taken > left) throw new LedgerError("The amount is more than what is left of the charge.");
      const refund = makeRefund({
        id: tools.newId("re"),
        created: tools.nowSeconds(),
        amount: taken,
        currency: charged.currency,
        charge: chargeId,
        paymentIntent: String(charged.payment_intent),
      });
      ledger.refunds.set(refund.id, refund);
      Object.assign(charged, {
        amount_refunded: charged.amount_refunded + taken,
        refunded: charged.amount_refunded + taken === charged.amount,
      });
      announce("charge.refunded", charged);
      return refund;
    },

    /** The bank sends a refund back: the charge has its money again. */
    failRefund(refundId: string): void {
      const refund = found(ledger.refunds, refundId);
      if (refund.status !== "succeeded") throw new LedgerError("This refund has failed before.");
      const charged = found(ledger.charges, String(refund.charge));
      Object.assign(refund, { status: "failed", failure_reason: "unknown" });
      Object.assign(charged, { amount_refunded: charged.amount_refunded - refund.amount, refunded: false });
      announce("refund.failed", refund);
    },

    openDispute(chargeId: string): Stripe.Dispute {
      const charged = found(ledger.charges, chargeId);
      const dispute = makeDispute({
        id: tools.newId("dp"),
        created: tools.nowSeconds(),
        amount: charged.amount,
        currency: charged.currency,
        charge: chargeId,
        paymentIntent: String(charged.payment_intent),
      });
      ledger.disputes.set(dispute.id, dispute);
      Object.assign(charged, { disputed: true });
      announce("charge.dispute.created", dispute);
      return dispute;
    },

    closeDispute(disputeId: string, status: "won" | "lost"): void {
      const dispute = found(ledger.disputes, disputeId);
      Object.assign(dispute, { status });
      announce("charge.dispute.closed", dispute);
    },
  };
}

export type LedgerActs = ReturnType<typeof createLedgerActs>;
