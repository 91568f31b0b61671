import { describe, expect, it } from "vitest";
import { chooseRequestId, currentRequestContext, getRequestId, runWithRequestContext } from "./requestContext";

describe("the request's id", () => {
  it.each(["abcdefgh", "A1.b_c-d", "x".repeat(64)])("keeps the inbound id %s", (id) => {
    expect(chooseRequestId(id)).toBe(id);
  });

  it.each([
    null,
    undefined,
    "",
    "short",
    "x".repeat(65),
    "with space",
    "new\nline1",
    "ünïcödé1",
    "a/b/c/d/e",
    '{"a":1}x',
  ])("replaces the inbound id %j", (id) => {
    expect(chooseRequestId(id)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("is that of the surrounding request, also after awaits, and of no other", async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `request-${index}`);
    const seen = await Promise.all(
      ids.map((requestId) =>
        runWithRequestContext({ requestId }, async () => {
          await new Promise((resolve) => setImmediate(resolve));
          return getRequestId();
        }),
      ),
    );
    expect(seen).toEqual(ids);
  });

  it("is fresh outside of a request", async () => {
    expect(currentRequestContext()).toBeUndefined();
    const [first, second] = [await getRequestId(), await getRequestId()];
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).not.toBe(first);
  });
});
