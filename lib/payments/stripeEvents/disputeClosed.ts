/** charge.dispute.closed: the bank has decided. */
import { applyDispute } from "../applyDispute";
import type { EventHandler } from "./eventHandler";

export const disputeClosed: EventHandler = (context) => applyDispute(context, true);
