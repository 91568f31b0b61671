import { afterEach, describe, expect, it } from "vitest";
import { AppError, ClientGoneError } from "../../backend/errors";
import { type PoolOptions, WorkerPool } from "./workerPool";

/** Workers that act on the first byte of a document: 1 answers, 2 loops for ever, 3 dies, 4 answers nonsense. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", ({ id, bytes }) => {
      if (bytes[0] === 2) for (;;);
      if (bytes[0] === 3) throw new Error("boom");
      if (bytes[0] === 4) return parentPort.postMessage({ id, ok: true, document: "none" });
      parentPort.postMessage({ id, ok: false, fault: "scan" });
    });
    parentPort.postMessage("ready");
  `)}`,
);
const [answers, loops, dies, lies] = [1, 2, 3, 4].map((byte) => Uint8Array.of(byte)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

const pools: WorkerPool[] = [];
function createPool(options: Partial<PoolOptions> = {}): WorkerPool {
  const pool = new WorkerPool({ script, size: 1, ...options });
  pools.push(pool);
  return pool;
}
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );

describe("WorkerPool", () => {
  it.each([
    ["the fault a worker names", answers, "UNREADABLE_DOCUMENT"],
    ["a crash as our own failure", dies, "INTERNAL_ERROR"],
    ["an answer of the wrong shape as our own failure", lies, "INTERNAL_ERROR"],
  ])("reports %s", async (_, bytes, code) => {
    expect(await codeOf(createPool().parse("pdf", bytes))).toBe(code);
  });

  // The time limit holds from the start of the thread, which a loaded machine may take its time for.
  it.each([
    ["time", { timeLimitMs: 1_500, cpuLimitMs: 60_000 }],
    ["processor time", { timeLimitMs: 60_000, cpuLimitMs: 80 }],
  ])("kills a worker at its limit of %s and serves the next document", async (_, limits) => {
    const pool = createPool(limits);
    const [stuck, next] = [codeOf(pool.parse("pdf", loops)), codeOf(pool.parse("pdf", answers))];
    expect(await stuck).toBe("TIMEOUT");
    expect(await next).toBe("UNREADABLE_DOCUMENT");
  });

  it("refuses what does not fit into the queue, says when to come back, and serves the rest", async () => {
    const pool = createPool({ queueMax: 2 });
    const work = Array.from({ length: 6 }, () => pool.parse("pdf", answers).catch((error: unknown) => error));
    const results = (await Promise.all(work)) as AppError[];
    expect(results.map((error) => error.code)).toEqual([
      ...Array(3).fill("UNREADABLE_DOCUMENT"),
      ...Array(3).fill("SERVICE_UNAVAILABLE"),
    ]);
    expect(results.at(-1)?.retryAfterSeconds).toBeGreaterThan(0);
  });

  it("ends the work of a client that leaves, waiting or running", async () => {
    const pool = createPool();
    const [running, waiting] = [new AbortController(), new AbortController()];
    const results = [
      codeOf(pool.parse("pdf", loops, running.signal)),
      codeOf(pool.parse("pdf", answers, waiting.signal)),
    ];
    waiting.abort();
    running.abort();
    for (const result of await Promise.all(results)) expect(result).toBeInstanceOf(ClientGoneError);
    expect(pool.load).toBe(0);
    expect(await codeOf(pool.parse("pdf", answers, AbortSignal.abort()))).toBeInstanceOf(ClientGoneError);
  });

  it("leaves the caller's bytes whole", async () => {
    const bytes = Uint8Array.of(1, 7, 9);
    await codeOf(createPool().parse("pdf", bytes));
    expect([...bytes]).toEqual([1, 7, 9]);
  });

  it("refuses everything once closed, work in hand included", async () => {
    const pool = createPool();
    const stuck = codeOf(pool.parse("pdf", loops));
    await pool.close();
    expect(await stuck).toBe("SERVICE_UNAVAILABLE");
    expect(await codeOf(pool.parse("pdf", answers))).toBe("SERVICE_UNAVAILABLE");
  });
});
