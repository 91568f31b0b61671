import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPii, hashEmail, scrubPii, scrubText, setPiiKey } from "@/lib/observability/pii";

const kindsIn = (text: string) => findPii(text).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe("findPii", () => {
  it.each([
    ["an e-mail with a tag", "write to ida.b+cv@alder.co.uk.", [["EMAIL_ADDRESS", "ida.b+cv@alder.co.uk"]]],
    [
      "an e-mail with a local part beyond ASCII",
      "josé@alder.example.com",
      [["EMAIL_ADDRESS", "josé@alder.example.com"]],
    ],
    ["a fictional number without area code", "+1 555-0142", [["PHONE_NUMBER", "+1 555-0142"]]],
    ["a number with an extension", "(360) 555-0102 ext. 12", [["PHONE_NUMBER", "(360) 555-0102 ext. 12"]]],
    ["nine bare digits that could be a social security number", "ssn 219099999", [["US_SSN", "219099999"]]],
    ["a grouped IBAN", "GB29 NWBK 6016 1331 9268 19", [["IBAN_CODE", "GB29 NWBK 6016 1331 9268 19"]]],
    ["a card in groups", "4111 1111 1111 1111", [["CREDIT_CARD", "4111 1111 1111 1111"]]],
    ["an IPv6 address glued to a bracket", "[2001:db8::7]:443", [["IP_ADDRESS", "2001:db8::7"]]],
    ["a domain without scheme", "see brook.io/cv", [["URL", "brook.io/cv"]]],
  ])("finds %s", (_, text, expected) => {
    expect(kindsIn(text)).toEqual(expected);
  });

  it.each([
    ["a range of years", "Site Manager, 2016-2020"],
    ["two dates", "03/2016 – 11/2020"],
    ["a sum", "$1,234,567 of savings"],
    ["a version", "Node.js 22.14.0 and version 10.0.0.1"],
    ["a framework", "ASP.NET, VB.NET and README.md"],
    ["a namespace", "std::vector, Foo::Bar and face::make"],
    ["a card whose check digit is wrong", "4111 1111 1111 1112"],
    ["an area that is never assigned", "666-12-3456"],
    ["a ZIP+4", "Tacoma, WA 98402-1234"],
    ["a grouped count", "1 200 300 records"],
    ["a hash with nine digits in a row", "client 85e4233e6b219099999c3d3ee140e4f6 again"],
    ["a UUID of many digits", "6a015501-4155-4501-8320-12345678901f"],
  ])("leaves %s alone", (_, text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe("scrubPii", () => {
  it("gives one person one keyed hash, whatever the case, and another under another key", () => {
    setPiiKey(Buffer.alloc(32, 1));
    const first = scrubText("Ida@Alder.com");
    expect(first).toBe(scrubText("ida@alder.com"));
    expect(first).toMatch(/^\[email:[a-p]{16}\]$/);
    setPiiKey(Buffer.alloc(32, 2));
    expect(hashEmail("ida@alder.com")).not.toBe(first.slice(7, -1));
  });

  it("reaches strings in objects, arrays, maps, errors and keys", () => {
    const scrubbed = JSON.stringify(
      scrubPii({
        "a@b.com": [new Error("call 360-555-0102"), new Map([["k", { deep: "x@y.org" }]])],
        n: 4111111111111111,
      }),
    );
    expect(scrubbed).not.toMatch(/a@b\.com|555-0102|x@y\.org|4111/);
  });

  it("cuts cycles, and cuts depth without losing what stands above it", () => {
    const cyclic: Record<string, unknown> = { name: "top" };
    cyclic.self = cyclic;
    expect(scrubPii(cyclic)).toEqual({ name: "top", self: "[cycle]" });
  });

  it("changes nothing the second time, over 10,000 generated values", () => {
    const soup = fc.string({
      unit: fc.constantFrom("a", "1", "5", "@", ".", ":", "-", " ", "+", "(", ")", "/", "com", "http://", "ex"),
      maxLength: 40,
    });
    const value = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        soup,
        fc.emailAddress(),
        fc.ipV6(),
        fc.integer(),
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(soup, tie("tree"), { maxKeys: 3 }),
      ),
    })).tree;
    fc.assert(
      fc.property(value, (input) => {
        const once = scrubPii(input);
        expect(scrubPii(once)).toEqual(once);
      }),
      { numRuns: 10_000 },
    );
  });
});
