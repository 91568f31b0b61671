/**
 * Sends events as Stripe does: signed over the raw body with the endpoint's secret, again when the endpoint does not
 * answer with 2xx, in whatever order a test asks for. A duplicate is the same event, signed anew.
 */
import { createHmac } from "node:crypto";
import type { StoredEvent } from "./stripeLedger";

export interface Delivery {
  eventId: string;
  type: string;
  /** HTTP status; 0 when nobody answered. */
  status: number;
}

/** Stripe's header over `body` at `timestamp` (Unix seconds). Source: docs.stripe.com/webhooks/signature. */
export function signatureOf(body: string, secret: string, timestamp: number): string {
  const digest = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
  return `t=${timestamp},v1=${digest}`;
}

export interface WebhookSender {
  deliveries: Delivery[];
  /** While held, events wait here in the order they were made. */
  held: StoredEvent[];
  hold(): void;
  /** Sends what was held, in the order given, and later events at once again. */
  release(order?: (events: StoredEvent[]) => StoredEvent[]): Promise<void>;
  /** Takes an event on: it is sent at once, and again until it is taken or the tries are used up. */
  enqueue(event: StoredEvent): void;
  /** One delivery of an event, whatever came of earlier ones. */
  deliver(event: StoredEvent): Promise<Delivery>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
  stop(): void;
}

export interface SenderOptions {
  /** Where to and with which secret, asked at each try; null while no endpoint is set. */
  endpoint: () => { url: string; secret: string } | null;
  nowSeconds: () => number;
  /** Pauses between tries; as many tries more as there are pauses. Stripe goes on for three days. */
  retryAfterMs?: readonly number[];
}

const answerWithinMs = 20_000;

export function createWebhookSender({
  endpoint,
  nowSeconds,
  retryAfterMs = [500, 2_000, 8_000],
}: SenderOptions): WebhookSender {
  const deliveries: Delivery[] = [];
  const held: StoredEvent[] = [];
  const underWay = new Set<Promise<void>>();
  const ending = new AbortController();
  let holding = false;

  async function deliver(event: StoredEvent): Promise<Delivery> {
    const to = endpoint();
    const body = JSON.stringify(event);
    let status = 0;
    if (to) {
      try {
        const response = await fetch(to.url, {
          method: "POST",
          headers: {
            "content-type": "application/json; charset=utf-8",
            "stripe-signature": signatureOf(body, to.secret, nowSeconds()),
          },
          body,
          signal: AbortSignal.any([ending.signal, AbortSignal.timeout(answerWithinMs)]),
        });
        await response.body?.cancel();
        status = response.status;
      } catch {
        status = 0;
      }
    }
    const delivery = { eventId: event.id, type: event.type, status };
    deliveries.push(delivery);
    return delivery;
  }

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      ending.signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      });
    });

  async function deliverUntilTaken(event: StoredEvent): Promise<void> {
    for (const waitMs of [0, ...retryAfterMs]) {
      if (waitMs > 0) await pause(waitMs);
      if (ending.signal.aborted) return;
      const { status } = await deliver(event);
      if (status >= 200 && status < 300) {
        event.pending_webhooks = 0;
        return;
      }
    }
  }

  function enqueue(event: StoredEvent): void {
    if (holding) {
      held.push(event);
      return;
    }
    const work = deliverUntilTaken(event).finally(() => underWay.delete(work));
    underWay.add(work);
  }

  return {
    deliveries,
    held,
    hold: () => {
      holding = true;
    },
    async release(order = (events) => events) {
      holding = false;
      for (const event of order(held.splice(0))) await deliver(event);
    },
    enqueue,
    deliver,
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    stop: () => ending.abort(),
  };
}
