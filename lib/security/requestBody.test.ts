import { describe, expect, it } from "vitest";
import { manualClock } from "../../tests/doubles/manualClock";
import { ClientGoneError } from "../backend/errors";
import { assertDeclaredSize, readRequestBody } from "./requestBody";

const url = "http://localhost/api/x";
const limits = { maxBytes: 10, timeoutMs: 1_000 };

function streaming(chunks: Iterable<Uint8Array>, { ends = true } = {}) {
  const source = chunks[Symbol.iterator]();
  const seen = { pulled: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const next = source.next();
        if (!next.done) {
          seen.pulled += 1;
          controller.enqueue(next.value);
        } else if (ends) controller.close();
      },
      cancel() {
        seen.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { seen, request: new Request(url, { method: "POST", body, duplex: "half" } as RequestInit) };
}

const chunk = (size: number) => new Uint8Array(size).fill(65);
function* endless() {
  for (;;) yield chunk(4);
}

describe("readRequestBody", () => {
  it("gives the bytes in order, up to the cap itself", async () => {
    const { request } = streaming([chunk(4), new Uint8Array([1, 2]), chunk(4)]);
    expect([...(await readRequestBody(request, limits))]).toEqual([65, 65, 65, 65, 1, 2, 65, 65, 65, 65]);
  });

  it("is empty without a body", async () => {
    expect(await readRequestBody(new Request(url), limits)).toHaveLength(0);
  });

  it("refuses an endless body that declared nothing as soon as the cap is passed, and stops reading", async () => {
    const { request, seen } = streaming(endless());
    await expect(readRequestBody(request, limits)).rejects.toMatchObject({ code: "PAYLOAD_TOO_LARGE", status: 413 });
    expect(seen).toEqual({ pulled: 3, cancelled: true });
  });

  it("cuts off a body that stalls when its time is up", async () => {
    const clock = manualClock();
    const { request, seen } = streaming([chunk(1)], { ends: false });
    const reading = readRequestBody(request, { ...limits, clock }).catch((error: unknown) => error);
    await clock.advance(1_000);
    expect(await reading).toMatchObject({ code: "TIMEOUT" });
    expect(seen.cancelled).toBe(true);
    expect(clock.pending()).toBe(0);
  });

  it("calls a broken-off body a client that left", async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("socket hang up")) });
    const request = new Request(url, { method: "POST", body, duplex: "half" } as RequestInit);
    await expect(readRequestBody(request, limits)).rejects.toBeInstanceOf(ClientGoneError);
  });
});

describe("assertDeclaredSize", () => {
  it.each<[string | null, string | null]>([
    [null, null],
    ["0", null],
    ["10", null],
    ["11", "PAYLOAD_TOO_LARGE"],
    ["41943040", "PAYLOAD_TOO_LARGE"],
    ["-1", "VALIDATION_ERROR"],
    ["1e9", "VALIDATION_ERROR"],
    ["ten", "VALIDATION_ERROR"],
  ])("for a declared %s says %s", (declared, code) => {
    const headers = new Headers(declared === null ? {} : { "content-length": declared });
    let seen: unknown = null;
    try {
      assertDeclaredSize(headers, 10);
    } catch (error) {
      seen = error;
    }
    expect(seen).toEqual(code === null ? null : expect.objectContaining({ code }));
  });
});
