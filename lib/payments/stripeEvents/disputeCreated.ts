/** charge.dispute.created: the payer's bank asks for the money back. */
import { applyDispute } from "../applyDispute";
import type { EventHandler } from "./eventHandler";

export const disputeCreated: EventHandler = (context) => applyDispute(context, false);
