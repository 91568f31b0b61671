import { describe, expect, it } from "vitest";
import { deriveKey, isSameSecret, keyedHash } from "./hashing";

const secret = "a secret that is long enough to be one";

describe("hashing", () => {
  it("derives one stable key per purpose and secret", () => {
    expect(deriveKey(secret, "session")).toEqual(deriveKey(secret, "session"));
    expect(deriveKey(secret, "session")).toHaveLength(32);
    expect(deriveKey(secret, "session")).not.toEqual(deriveKey(secret, "client-address"));
    expect(deriveKey(secret, "session")).not.toEqual(deriveKey(`${secret}.`, "session"));
  });

  it("hashes under a key into 32 hex digits that do not contain the text", () => {
    const hash = keyedHash(deriveKey(secret, "client-address"), "203.0.113.7");
    expect(hash).toMatch(/^[0-9a-f]{32}$/);
    expect(keyedHash(deriveKey(secret, "session"), "203.0.113.7")).not.toBe(hash);
  });

  it.each([
    ["abc", "abc", true],
    ["abc", "abd", false],
    ["abc", "abcd", false],
    ["", "", true],
  ])("compares %j with %j: %s", (given, expected, same) => {
    expect(isSameSecret(given, expected)).toBe(same);
  });
});
