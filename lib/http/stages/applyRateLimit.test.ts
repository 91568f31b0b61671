import { describe, expect, it } from "vitest";
import type { RateLimitDecision } from "../../security/rateLimit";
import { applyRateLimit } from "./applyRateLimit";

const decision = (remaining: number, allowed = true): RateLimitDecision => ({
  name: "checkout",
  allowed,
  limit: 5,
  windowSeconds: 60,
  remaining,
  resetSeconds: 42,
  store: "process",
});
const by = (...decisions: RateLimitDecision[]) => ({ rateLimit: async () => decisions.shift() ?? decision(0) });
const who = { kind: "address", key: "k" } as const;

describe("applyRateLimit", () => {
  it("asks nothing and says nothing for a route without a limit", async () => {
    const headers = new Headers();
    await applyRateLimit(undefined, who, headers, by());
    expect([...headers]).toEqual([]);
  });

  it("refuses with the seconds after which a request is admitted", async () => {
    const headers = new Headers();
    const refused = applyRateLimit("checkout", who, headers, by(decision(0, false)));
    await expect(refused).rejects.toMatchObject({ code: "RATE_LIMITED", retryAfterSeconds: 42 });
    expect(headers.get("ratelimit")).toBe('"checkout";r=0;t=42');
    expect(headers.get("ratelimit-policy")).toBe('"checkout";q=5;w=60');
  });

  it.each([
    [3, 1, 1],
    [1, 3, 1],
  ])("of %i left by address and %i by user tells of %i", async (byAddress, byUser, told) => {
    const headers = new Headers();
    const services = by(decision(byAddress), decision(byUser));
    await applyRateLimit("checkout", who, headers, services);
    await applyRateLimit("checkout", { kind: "user", key: "u" }, headers, services);
    expect(headers.get("ratelimit")).toBe(`"checkout";r=${told};t=42`);
  });
});
