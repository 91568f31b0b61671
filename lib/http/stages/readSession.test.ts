import { describe, expect, it, vi } from "vitest";
import { readSession } from "./readSession";

const request = new Request("http://localhost/");

describe("readSession", () => {
  it("does not look for a session where the route wants none", async () => {
    const read = vi.fn(async () => ({ id: "u" }));
    expect(await readSession("none", request, read)).toBeNull();
    expect(read).not.toHaveBeenCalled();
  });

  it.each([
    ["optional", null],
    ["optional", { id: "u" }],
    ["required", { id: "u" }],
  ] as const)("with %s gives %j", async (auth, user) => {
    expect(await readSession(auth, request, async () => user)).toEqual(user);
  });

  it("refuses nobody where somebody is required", async () => {
    await expect(readSession("required", request, async () => null)).rejects.toMatchObject({ code: "AUTH_REQUIRED" });
  });
});
