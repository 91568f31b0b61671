import { describe, expect, it, vi } from "vitest";
import { AppError } from "../../backend/errors";
import { readSession } from "./readSession";

const headers = new Headers();
const somebody = { id: "u", email: "u@example.com", subjectId: "c", sessionId: "s" };
const down = async () => {
  throw new AppError({ code: "SERVICE_UNAVAILABLE" });
};

describe("readSession", () => {
  it("does not look for a session where the route wants none", async () => {
    const read = vi.fn(async () => somebody);
    expect(await readSession("none", headers, read)).toBeNull();
    expect(read).not.toHaveBeenCalled();
  });

  it.each([
    ["optional", null],
    ["optional", somebody],
    ["required", somebody],
  ] as const)("with %s gives %j", async (auth, user) => {
    expect(await readSession(auth, headers, async () => user)).toEqual(user);
  });

  it("refuses nobody where somebody is required", async () => {
    await expect(readSession("required", headers, async () => null)).rejects.toMatchObject({ code: "AUTH_REQUIRED" });
  });

  it("while sessions cannot be read serves nobody where it may, and is unavailable where somebody is required", async () => {
    expect(await readSession("optional", headers, down)).toBeNull();
    await expect(readSession("required", headers, down)).rejects.toMatchObject({ code: "SERVICE_UNAVAILABLE" });
  });
});
