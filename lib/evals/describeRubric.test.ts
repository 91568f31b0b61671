import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { defectKinds } from "@/lib/analysis/local/checks/check";
import { checks } from "@/lib/analysis/local/checks/registry";
import { describeRubric } from "@/lib/evals/describeRubric";

it("docs/rubric.md is what the registry says", () => {
  expect(readFileSync(join(import.meta.dirname, "../../docs/rubric.md"), "utf8")).toBe(describeRubric());
});

it("every kind of defect has a check that answers for it", () => {
  expect(defectKinds.filter((kind) => !checks.some((check) => check.kinds.includes(kind)))).toEqual([]);
});
