import { describe, expect, it } from "vitest";
import { allowedMethods, checkMethod } from "./checkMethod";

const policy = { name: "x", auth: "none" } as const;

describe("checkMethod", () => {
  it.each([
    [policy, ["GET", "HEAD"]],
    [{ ...policy, body: {} }, ["POST"]],
    [{ ...policy, body: {}, method: "PUT" as const }, ["PUT"]],
    [{ ...policy, method: "DELETE" as const }, ["DELETE"]],
  ])("reads the methods of %j off the policy", (given, methods) => {
    expect(allowedMethods(given)).toEqual(methods);
  });

  it("refuses the others and names what is allowed", () => {
    const headers = new Headers();
    expect(() => checkMethod("TRACE", ["GET", "HEAD"], headers)).toThrow(
      expect.objectContaining({ code: "METHOD_NOT_ALLOWED", status: 405 }),
    );
    expect(headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(() => checkMethod("HEAD", ["GET", "HEAD"], headers)).not.toThrow();
  });
});
