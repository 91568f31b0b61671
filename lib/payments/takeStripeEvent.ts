/**
 * One Stripe event, once: its row and its effect are one transaction. A duplicate of one that is done changes nothing; a
 * duplicate of one in work waits for it, at most 5 s for one of another process (the lock timeout of our connections),
 * and fails rather than answer before it is done, so that Stripe sends it again.
 */
import { sql } from "kysely";
import { z } from "zod";
import { AppError } from "../backend/errors";
import { processState } from "../backend/processState";
import { getDatabase } from "../db/database";
import { toJsonb } from "../db/toJsonb";
import { logInfo } from "../observability/logger";
import { stripeEventHandlers } from "./stripeEvents/stripeEventHandlers";
import type { StripeEvent } from "./verifyStripeEvent";

/** What is kept of an event's object: how it stood, and nothing of the person who paid. */
const word = z.string().max(255).optional().catch(undefined);
const count = z.int().optional().catch(undefined);
const KeptSchema = z.object({
  id: word,
  object: word,
  status: word,
  payment_status: word,
  amount: count,
  amount_total: count,
  amount_refunded: count,
  currency: word,
  payment_intent: word,
});

export interface TakenEvent {
  received: true;
  /** True when it had been taken before. */
  duplicate: boolean;
}

const isLockTimeout = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "55P03";

const inWork = () => processState("stripeEventsInWork", () => new Map<string, Promise<TakenEvent>>());

/**
 * Copies that come while the first is in work here wait for its end without a connection of their own.
 * @throws AppError INTERNAL_ERROR when another copy is in work for too long; whatever the handler throws.
 */
export async function takeStripeEvent(event: StripeEvent): Promise<TakenEvent> {
  const events = inWork();
  const first = events.get(event.id);
  if (first) return { ...(await first), duplicate: true };
  const taken = takeOnce(event).finally(() => events.delete(event.id));
  events.set(event.id, taken);
  return taken;
}

async function takeOnce(event: StripeEvent): Promise<TakenEvent> {
  const handler = stripeEventHandlers.get(event.type);
  const at = new Date(event.created * 1000);
  try {
    const duplicate = await getDatabase()
      .transaction()
      .execute(async (transaction) => {
        const taken = await transaction
          .insertInto("stripe_events")
          .values({
            id: event.id,
            type: event.type,
            status: handler ? "done" : "ignored",
            payload: toJsonb(KeptSchema.parse(event.data.object)),
            attempts: 1,
            happened_at: at,
            processed_at: sql<Date>`now()`,
          })
          .onConflict((conflict) => conflict.column("id").doNothing())
          .returning("id")
          .executeTakeFirst();
        if (!taken) return true;
        await handler?.({ transaction, object: event.data.object, at });
        return false;
      });
    if (!handler) logInfo("stripe event of no interest", { service: "stripe", name: event.type });
    return { received: true, duplicate };
  } catch (cause) {
    // Whatever keeps us from taking it, Stripe hears of a failure of ours, and sends it again.
    if (isLockTimeout(cause) || (cause instanceof AppError && cause.code === "SERVICE_UNAVAILABLE"))
      throw new AppError({ code: "INTERNAL_ERROR", cause });
    throw cause;
  }
}
