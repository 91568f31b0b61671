/** Says that a read waits: by its id and its owner's alone, in the transaction that stores it. */
import type { Database } from "../../billing/ledgerStore";
import { sendEvent } from "../../inngest/sendEvent";

export async function announceRead(
  transaction: Database,
  { id, userId }: { id: string; userId: string },
): Promise<void> {
  await sendEvent("report.generate.requested", { analysisId: id, userId }, { id: `read:${id}`, transaction });
}
