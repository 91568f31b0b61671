import { describe, expect, it } from "vitest";
import { leftToFix } from "./leftToFix";

const finding = (
  id: string,
  check: string,
  note: string,
  quote = "Responsible for the scales",
  severity = "consider",
) => ({ id, check, note, quote, severity }) as Parameters<typeof leftToFix>[0]["findings"][number];
const ledger = ["duty", "passive", "typo", "vague"].map((check) => ({ check, title: `Title of ${check}` }));

describe("what a mail says of a report", () => {
  it("puts the report's first fixes first, each check once, three at most, and counts all that ask", () => {
    const findings = [
      finding("a", "typo", "Spelling: look again."),
      finding("b", "passive", "By whom?"),
      finding("c", "duty", "And then?", undefined, "fix"),
      finding("d", "duty", "What came of it?"),
      finding("e", "vague", "Say which."),
      finding("f", "strong-thing", "Good.", undefined, "strong"),
    ];
    expect(leftToFix({ engine: "local", topFixes: ["c", "b"], findings, ledger })).toEqual({
      left: [
        { title: "Title of duty", note: "And then?" },
        { title: "Title of passive", note: "By whom?" },
        { title: "Title of typo", note: "Spelling: look again." },
      ],
      leftCount: 5,
    });
  });

  it.each([
    ["local", "Is Scales the word?"],
    ["model", "By whom? Put yourself in front."],
  ] as const)("keeps back a note that shares a word with the résumé, and any by a model: %s, %s", (engine, note) => {
    const { left } = leftToFix({ engine, topFixes: [], findings: [finding("a", "duty", note)], ledger });
    expect(left).toEqual([{ title: "Title of duty", note: null }]);
  });

  it("does not name a check that the report has no name for, and counts it", () => {
    const findings = [finding("a", "made-up", "Hm.")];
    expect(leftToFix({ engine: "local", topFixes: [], findings, ledger })).toEqual({ left: [], leftCount: 1 });
  });
});
