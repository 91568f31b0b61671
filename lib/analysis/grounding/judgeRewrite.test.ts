import { describe, expect, it } from "vitest";
import { judgeRewrite } from "./judgeRewrite";
import { rewriteCases } from "./rewriteCases.data";

describe("the guard over facts", () => {
  it.each(rewriteCases)("judges as a careful reader does: $original -> $rewrite", ({ original, rewrite, verdict }) => {
    expect(judgeRewrite(original, rewrite).verdict).toBe(verdict);
  });

  it("accepts every line as its own rewrite", () => {
    const refused = rewriteCases
      .flatMap(({ original, rewrite }) => [original, rewrite])
      .filter((line) => judgeRewrite(line, line).verdict !== "ok");
    expect(refused).toEqual([]);
  });

  it("names a blank that is left, and refuses one that already holds a figure", () => {
    expect(judgeRewrite("Sold tickets.", "Sold [how many?] tickets.")).toEqual({
      verdict: "ok",
      reason: "placeholder_ok",
    });
    expect(judgeRewrite("Sold tickets.", "Sold [300] tickets.").verdict).toBe("unsupported");
  });

  it("lets nothing pass beside a blank", () => {
    const original = "Sold tickets at 2 windows.";
    expect(judgeRewrite(original, "Sold tickets at 2 windows; [what came of it]").reason).toBe("placeholder_ok");
    for (const rewrite of ["3 windows; [what came of it]", "2 windows; led [how many people]"])
      expect(judgeRewrite(original, `Sold tickets at ${rewrite}`).verdict, rewrite).toBe("unsupported");
  });
});
