import { describe, expect, it } from "vitest";
import { parseJson } from "./parseJson";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("parseJson", () => {
  it.each(['{"a":[1,2,{"b":null}]}', '"[[[["', '"\\"[["', `${"[".repeat(32)}${"]".repeat(32)}`, "0", '"é\u{1f600}"'])(
    "reads %s",
    (text) => {
      expect(parseJson(bytes(text))).toEqual(JSON.parse(text));
    },
  );

  it.each<[string, Uint8Array]>([
    ["nothing", new Uint8Array()],
    ["half a value", bytes('{"a":')],
    ["33 brackets deep", bytes(`${"[".repeat(33)}${"]".repeat(33)}`)],
    ["a million brackets", bytes("[".repeat(1_000_000))],
    ["bytes that are no UTF-8", new Uint8Array([0x22, 0xc3, 0x28, 0x22])],
    ["two values", bytes("{}{}")],
  ])("refuses %s", (_, given) => {
    expect(() => parseJson(given)).toThrow(expect.objectContaining({ code: "VALIDATION_ERROR" }));
  });
});
