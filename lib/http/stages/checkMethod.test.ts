import { describe, expect, it } from "vitest";
import { allowedMethods, checkMethod } from "./checkMethod";

describe("checkMethod", () => {
  it.each([
    [undefined, false, ["GET", "HEAD"]],
    [undefined, true, ["POST"]],
    ["PUT", true, ["PUT"]],
    ["DELETE", false, ["DELETE"]],
  ] as const)("with %s declared and a body: %s allows %j", (declared, hasBody, methods) => {
    expect(allowedMethods(declared, hasBody)).toEqual(methods);
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
