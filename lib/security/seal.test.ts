import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseEnv, setEnv } from "../config/env";
import { seal, unseal } from "./seal";

const [first, second, third] = ["first", "second", "third"].map((name) => `${name} secret, long enough to be one`);
const secrets = (APP_SECRET = "", APP_SECRET_PREVIOUS?: string): void =>
  setEnv(parseEnv({ APP_SECRET, ...(APP_SECRET_PREVIOUS ? { APP_SECRET_PREVIOUS } : {}) }));
beforeEach(() => secrets(first));
afterEach(() => setEnv(undefined));

const words = "Łukasz led 14 people — and cut errors by 40 %";
const content = Buffer.from(words);
const refused = expect.objectContaining({ code: "INTERNAL_ERROR" });

describe("sealed content", () => {
  it("opens for what it belongs to, and is never the same twice", () => {
    const [one, other] = [seal("pending-analysis", content, "row 1"), seal("pending-analysis", content, "row 1")];
    expect(unseal("pending-analysis", one, "row 1").toString()).toBe(words);
    expect(one.equals(other)).toBe(false);
    expect(one.includes("people")).toBe(false);
    expect(unseal("pending-analysis", seal("pending-analysis", Buffer.alloc(0), "row"), "row")).toHaveLength(0);
  });

  it("does not open elsewhere, nor for another purpose", () => {
    const sealed = seal("pending-analysis", content, "row 1");
    expect(() => unseal("pending-analysis", sealed, "row 2")).toThrow(refused);
    expect(() => unseal("receipt", sealed, "row 1")).toThrow(refused);
  });

  it("does not open with any one bit turned, cut or lengthened", () => {
    const sealed = seal("pending-analysis", content, "row");
    for (let at = 0; at < sealed.length; at += 1) {
      const turned = Buffer.from(sealed);
      turned[at] = (turned[at] ?? 0) ^ 1;
      expect(() => unseal("pending-analysis", turned, "row")).toThrow(refused);
      expect(() => unseal("pending-analysis", sealed.subarray(0, at), "row")).toThrow(refused);
    }
    expect(() => unseal("pending-analysis", Buffer.concat([sealed, Buffer.of(0)]), "row")).toThrow(refused);
  });

  it("opens while its secret is in force or the one before, and not after", () => {
    const sealed = seal("pending-analysis", content, "row");
    secrets(second, first);
    expect(unseal("pending-analysis", sealed, "row").toString()).toBe(words);
    secrets(third, second);
    expect(() => unseal("pending-analysis", sealed, "row")).toThrow(refused);
  });
});
