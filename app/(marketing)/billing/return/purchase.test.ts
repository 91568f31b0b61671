import { describe, expect, it } from "vitest";
import { type CheckoutState, CheckoutStateSchema } from "@/lib/validation/billingSchemas";
import { isCheckoutState, nextAskMs } from "./purchase";

const base: CheckoutState = {
  plan: "pack",
  state: "paid",
  units: 5,
  amountMinor: 1_900,
  currency: "usd",
  expiresAt: "2026-12-27T10:00:00.000Z",
  receiptUrl: "https://pay.stripe.com/receipts/1",
  waitsForSignIn: false,
};

describe("how a purchase stands", () => {
  it("is read in every state that the schema knows", () => {
    const states = CheckoutStateSchema.shape.state.options;
    expect(states.map((state) => isCheckoutState(CheckoutStateSchema.parse({ ...base, state })))).toEqual(
      states.map(() => true),
    );
    expect(isCheckoutState({ ...base, expiresAt: null, receiptUrl: null })).toBe(true);
  });

  it.each([
    null,
    "paid",
    {},
    { ...base, state: "gone" },
    { ...base, waitsForSignIn: "no" },
    { ...base, receiptUrl: "javascript:alert(1)" },
    { ...base, expiresAt: 5 },
  ])("is not read from something else: %j", (body) => {
    expect(isCheckoutState(body)).toBe(false);
  });
});

describe("asking again", () => {
  it("begins after two seconds, slows down to thirty, stays under the limit of sixty a minute, and ends", () => {
    const waits = Array.from({ length: 251 }, (_, turn) => nextAskMs(turn));
    expect([waits[0], waits[100], waits[250]]).toEqual([2_000, 30_000, null]);
    expect(waits.slice(0, 20).every((wait, turn, all) => turn === 0 || (wait ?? 0) >= (all[turn - 1] ?? 0))).toBe(true);
  });
});
