import { beforeEach, describe, expect, it } from "vitest";
import { beginShutdown, isShuttingDown, onShutdown, runShutdownPhase, shutdownSignal } from "./shutdown";

beforeEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for("firstpass.shutdown"));
});

describe("shutdown", () => {
  it("aborts the signal that streams listen to, once it begins", () => {
    expect(isShuttingDown()).toBe(false);
    const signal = shutdownSignal();
    beginShutdown();
    expect([isShuttingDown(), signal.aborted]).toEqual([true, true]);
  });

  it("runs the tasks of the phase asked for, and not those taken back", async () => {
    const ran: string[] = [];
    onShutdown("stream", () => ran.push("stream"), "requests");
    onShutdown("gone", () => ran.push("gone"), "requests")();
    onShutdown("pool", () => ran.push("pool"));
    expect(await runShutdownPhase("requests", 1000)).toEqual([]);
    expect(ran).toEqual(["stream"]);
    await runShutdownPhase("services", 1000);
    expect(ran).toEqual(["stream", "pool"]);
  });

  it("names the tasks that failed or never end, and does not wait for them past its limit", async () => {
    onShutdown("throws", () => Promise.reject(new Error("no")));
    onShutdown("hangs", () => new Promise(() => {}));
    onShutdown("works", () => Promise.resolve());
    expect((await runShutdownPhase("services", 10)).sort()).toEqual(["hangs", "throws"]);
  });
});
