import { describe, expect, it } from "vitest";
import { tidyName } from "./shortName";

describe("names without what their cutting left", () => {
  it.each([
    ["Class B permit gets", "Class B permit"],
    ["so Rust", "Rust"],
    ["Crane card a plus", "Crane card"],
    ["kiln experience strongly preferred", "kiln experience"],
    ["ISO 9001 audits, please tell us about them", "ISO 9001 audits"],
    ["driven is fine)", ""],
    ["done this", ""],
    ["past the bridge", ""],
    ["boiler inspection", "boiler inspection"],
  ])("makes of %j %j", (text, name) => {
    expect(tidyName(text)).toBe(name);
  });
});
