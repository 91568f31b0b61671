/** What a handler of one kind of event is given, and how it answers: by writing in the transaction, or by throwing. */
import type { Database } from "../../billing/ledgerStore";

export interface EventContext {
  /** The event's row is in it; what is thrown takes both back. */
  transaction: Database;
  /** The event's `data.object`, not yet parsed. */
  object: unknown;
  /** When the event was made, by Stripe's clock. */
  at: Date;
}

export type EventHandler = (context: EventContext) => Promise<void>;
