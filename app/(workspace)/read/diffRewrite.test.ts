import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rewrite } from "@/lib/validation/schemas";
import { composeRewrite, diffRewrite } from "./diffRewrite";

const rewrite = (original: string, better: string, ...tokens: string[]): Rewrite => ({
  line: 1,
  original,
  better,
  placeholders: tokens.map((token) => ({ token, question: token })),
  keeps: [],
});

describe("diffRewrite", () => {
  it("draws a phrase that changed as one struck and one added piece", () => {
    const pieces = diffRewrite(
      rewrite(
        "Responsible for the care of patients on a 32-bed telemetry unit.",
        "Cared for [how many?] patients on a 32-bed telemetry unit.",
        "[how many?]",
      ),
    );
    expect(pieces.map((piece) => (piece.kind === "blank" ? piece.token : `${piece.kind}:${piece.text}`))).toEqual([
      "struck:Responsible for the care of",
      "added:Cared for ",
      "[how many?]",
      "kept: ",
      "kept:patients on a 32-bed telemetry unit.",
    ]);
  });

  it("joins to the rewrite, whatever was struck", () => {
    const words = fc.array(fc.constantFrom("led", "a", "team", "of", "[how many?]", "nurses", "[when?]"), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const better = after.join(" ");
        const pieces = diffRewrite(
          rewrite(before.join(" ").replaceAll(/[[\]]/g, ""), better, "[how many?]", "[when?]"),
        );
        expect(composeRewrite(pieces, {})).toBe(better);
      }),
    );
  });

  it("asks the same question once for each place it stands in", () => {
    const pieces = diffRewrite(rewrite("Cut times.", "Cut times from [how long?] to [how long?].", "[how long?]"));
    const blanks = pieces.filter((piece) => piece.kind === "blank");
    expect(blanks.map(({ index }) => index)).toEqual([0, 1]);
    expect(composeRewrite(pieces, { 0: "4 days", 1: " 2 days " })).toBe("Cut times from 4 days to 2 days.");
  });
});
