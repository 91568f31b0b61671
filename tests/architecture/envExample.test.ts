import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EnvSchema } from "@/lib/config/env";

const root = join(import.meta.dirname, "../..");
const names = Object.keys(EnvSchema.shape).sort();

describe(".env.example", () => {
  it("names exactly the variables of the schema", () => {
    const text = readFileSync(join(root, ".env.example"), "utf8");
    const listed = [...text.matchAll(/^#?\s?([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]).sort();
    expect(listed).toEqual(names);
  });

  it("is matched by the table of variables in the README", () => {
    const text = readFileSync(join(root, "README.md"), "utf8");
    const rows = [...text.matchAll(/^\| `([A-Z0-9_]+)`/gm)].map((match) => match[1]).sort();
    expect(rows).toEqual(names);
  });
});
