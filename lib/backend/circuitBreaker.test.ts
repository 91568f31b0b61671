import { afterEach, describe, expect, it, vi } from "vitest";
import { createBreaker } from "./circuitBreaker";
import { AppError, ClientGoneError } from "./errors";

const failing = () => Promise.reject(new AppError({ code: "UPSTREAM_UNAVAILABLE", message: "down" }));
const message = (error: unknown) => (error instanceof Error ? error.message : "");

afterEach(() => vi.useRealTimers());

async function opened(options = { failures: 3, openMs: 1_000 }) {
  vi.useFakeTimers({ toFake: ["Date"] });
  const breaker = createBreaker("model", options);
  for (let n = 0; n < options.failures; n += 1) await breaker.run(failing).catch(() => undefined);
  return breaker;
}

describe("createBreaker", () => {
  it("passes values and failures through while it is closed", async () => {
    const breaker = createBreaker("model", { failures: 3 });
    await expect(breaker.run(async () => 4)).resolves.toBe(4);
    expect(await breaker.run(failing).catch(message)).toBe("down");
    expect(breaker.isOpen()).toBe(false);
  });

  it("opens after its run of failures and refuses without calling", async () => {
    const breaker = await opened();
    const work = vi.fn(async () => 1);
    const error = await breaker.run(work).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "UPSTREAM_UNAVAILABLE" });
    expect(work).not.toHaveBeenCalled();
    expect(breaker.isOpen()).toBe(true);
  });

  it("lets one call through after its time, refuses the others meanwhile, and closes when it succeeds", async () => {
    const breaker = await opened();
    vi.setSystemTime(Date.now() + 1_000);
    let finish: (value: string) => void = () => undefined;
    const probe = breaker.run(
      () =>
        new Promise<string>((resolve) => {
          finish = resolve;
        }),
    );
    await expect(breaker.run(async () => 1)).rejects.toMatchObject({ code: "UPSTREAM_UNAVAILABLE" });
    finish("back");
    await expect(probe).resolves.toBe("back");
    expect(breaker.isOpen()).toBe(false);
  });

  it("opens again when the probe fails", async () => {
    const breaker = await opened();
    vi.setSystemTime(Date.now() + 1_000);
    await breaker.run(failing).catch(() => undefined);
    const work = vi.fn(async () => 1);
    await breaker.run(work).catch(() => undefined);
    expect(work).not.toHaveBeenCalled();
  });

  it.each([
    ["a client that left", new ClientGoneError("gone")],
    ["the client's own bad request", new AppError({ code: "VALIDATION_ERROR" })],
  ])("does not count %s against the upstream", async (_, error) => {
    const breaker = createBreaker("model", { failures: 1 });
    for (let n = 0; n < 5; n += 1) await breaker.run(() => Promise.reject(error)).catch(() => undefined);
    expect(breaker.isOpen()).toBe(false);
  });
});
