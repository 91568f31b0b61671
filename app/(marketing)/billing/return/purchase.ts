/** How a purchase stands, as its page reads it, and how often the page asks. */
import type { CheckoutState } from "@/lib/validation/billingSchemas";

export type ShownState = Pick<CheckoutState, "state" | "plan" | "expiresAt" | "receiptUrl" | "waitsForSignIn">;

const states: ReadonlySet<unknown> = new Set<CheckoutState["state"]>([
  "open",
  "processing",
  "paid",
  "failed",
  "expired",
  "refunded",
  "disputed",
]);

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === "string";

/** True for the answer of GET /api/checkout/[sessionId]. By hand, as the schema would be ten times the page's script. */
export function isCheckoutState(body: unknown): body is ShownState {
  if (typeof body !== "object" || body === null) return false;
  const { state, plan, expiresAt, receiptUrl, waitsForSignIn } = body as Record<string, unknown>;
  const isKnown = states.has(state) && typeof plan === "string" && typeof waitsForSignIn === "boolean";
  const isReceipt = receiptUrl === null || (typeof receiptUrl === "string" && /^https?:\/\//.test(receiptUrl));
  return isKnown && isReceipt && isTextOrNull(expiresAt);
}

const firstMs = 2_000;
const longestMs = 30_000;
/** Two hours of a page left open; who stays longer loads it again. */
const maxTurns = 250;

/** Milliseconds until the page asks again, after `turn` answers; null when it has asked for long enough. */
export function nextAskMs(turn: number): number | null {
  return turn < maxTurns ? Math.min(longestMs, firstMs * 1.25 ** turn) : null;
}
