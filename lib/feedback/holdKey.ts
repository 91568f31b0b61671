/**
 * An Idempotency-Key for the length of one read: leased, or found to have led to a report. A read whose key cannot be
 * leased is refused: run without it, a second try would run, store and charge once more.
 */
import { AppError } from "../backend/errors";
import { logWarn } from "../observability/logger";
import { freeKey, type KeyLease, type KeyUse, leaseKey } from "./idempotencyStore";

/** Beyond the read's own deadline: for storing what it came to. */
const marginMs = 60_000;

export type HeldKey = { letGo: () => Promise<void> } & (
  | { kind: "leased"; lease: KeyLease }
  | { kind: "replay"; userId: string; reportId: string }
);

async function letGo(lease: KeyLease): Promise<void> {
  try {
    await freeKey(lease);
  } catch (error) {
    logWarn("an idempotency key is left to its lease", { service: "database", error });
  }
}

/** null without a key. @throws AppError CONFLICT for another body or a read under way, SERVICE_UNAVAILABLE. */
export async function holdKey(use: KeyUse | null, nowMs: number, deadlineMs: number): Promise<HeldKey | null> {
  if (!use) return null;
  try {
    const held = await leaseKey(use, new Date(nowMs), new Date(nowMs + deadlineMs + marginMs));
    if ("reportId" in held) {
      return { kind: "replay", userId: use.userId, reportId: held.reportId, letGo: async () => undefined };
    }
    return { kind: "leased", lease: held, letGo: () => letGo(held) };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError({ code: "SERVICE_UNAVAILABLE", cause: error, retryAfterSeconds: 5 });
  }
}
