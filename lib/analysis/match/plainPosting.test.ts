import { describe, expect, it } from "vitest";
import { plainPosting } from "./plainPosting";

describe("a posting in plain marks", () => {
  it.each([
    [">> Millwork, daily", "- Millwork, daily"],
    ["=> Fork truck", "- Fork truck"],
    [
      "In short: two years at a bench · lathe · blueprint reading",
      "In short: two years at a bench; lathe; blueprint reading",
    ],
    ["Joiner · Leeds · full time", "Joiner · Leeds · full time"],
    [
      "We take people with (a) a trade card, (b) their own tools, and (c) a van.",
      "We take people with a trade card; their own tools; a van.",
    ],
    ["Needed: (1) Rust; (2) Zig", "Needed: Rust; Zig"],
    ["2 yrs w/ hardwoods", "2 yrs with hardwoods"],
  ])("makes %j %j", (given, plain) => {
    expect(plainPosting(given)).toBe(plain);
  });
});
