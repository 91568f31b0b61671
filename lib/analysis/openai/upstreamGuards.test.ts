import { expect, it, vi } from "vitest";
import { ModelFailure, type ModelFailureKind } from "./modelFailure";
import { callModel, createUpstreamGuards } from "./upstreamGuards";

/** What a call meets when every call fails with what `failure` makes. */
async function failures(failure: () => Error, calls: number): Promise<boolean> {
  const guards = createUpstreamGuards("a model");
  for (let call = 0; call < calls; call += 1) {
    const given = { signal: new AbortController().signal, deadlineAtMs: Number.POSITIVE_INFINITY };
    const once = callModel(guards, { ...given, call: () => Promise.reject(failure()), mayRetry: () => false });
    await expect(once).rejects.toThrow();
  }
  return guards.breaker.isOpen();
}

it("leaves a model alone whose failures come from another bundle's copy of this code", async () => {
  vi.resetModules();
  const { ModelFailure: Copied } = await import("./modelFailure");
  expect(Copied).not.toBe(ModelFailure);
  expect(await failures(() => new Copied({ kind: "idle" }), 5)).toBe(true);
});

it.each<ModelFailureKind>(["refusal", "incomplete", "unverifiable", "deadline"])(
  "does not hold %s against the model, whichever copy it comes from",
  async (kind) => {
    vi.resetModules();
    const { ModelFailure: Copied } = await import("./modelFailure");
    expect(await failures(() => new Copied({ kind }), 8)).toBe(false);
    expect(await failures(() => new ModelFailure({ kind }), 8)).toBe(false);
  },
);
