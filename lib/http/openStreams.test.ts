import { afterEach, describe, expect, it, vi } from "vitest";
import type { AppError } from "../backend/errors";
import { runShutdownPhase } from "../observability/shutdown";
import { trackStream } from "./openStreams";

afterEach(() => vi.useRealTimers());

describe("a shutdown", () => {
  it("leaves 20 open streams 3 s to finish, then ends each with 503, and waits for the last", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const stopped: string[] = [];
    for (let n = 0; n < 20; n += 1) {
      const untrack = trackStream((error: AppError) => {
        stopped.push(error.code);
        untrack();
      });
    }
    const finishedEarly = trackStream(() => stopped.push("early"));
    const phase = runShutdownPhase("requests", 10_000);
    await vi.advanceTimersByTimeAsync(1_000);
    finishedEarly();
    await vi.advanceTimersByTimeAsync(1_999);
    expect(stopped).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await phase).toEqual([]);
    expect(stopped).toEqual(Array.from({ length: 20 }, () => "SERVICE_UNAVAILABLE"));
  });

  it("waits for nothing when none is open", async () => {
    expect(await runShutdownPhase("requests", 10_000)).toEqual([]);
  });
});
