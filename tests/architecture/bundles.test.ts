/** What a server reads from `runtime/` is made by the start itself: a clean clone has none of it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { serverBundles } from "../../scripts/bundle.mjs";

const root = join(import.meta.dirname, "../..");
const asked = /"runtime",\s*"(\w+)\.mjs"|ownBundle\("(\w+)"\)/g;

function bundlesAskedFor(): Set<string> {
  const names = new Set<string>();
  for (const folder of ["lib", "app"]) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || /\.test\./.test(entry.name)) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
      for (const [, runtime, own] of text.matchAll(asked)) names.add(runtime ?? own ?? "");
    }
  }
  return names;
}

describe("bundles of a server", () => {
  const names = bundlesAskedFor();

  it("are found where they are asked for", () => {
    expect([...names].sort()).toEqual(expect.arrayContaining(["cli", "documentWorker", "landing", "stripeDouble"]));
  });

  it("are all made by the start", () => {
    expect([...names].filter((name) => !serverBundles.includes(name))).toEqual([]);
  });

  it("are what the start asks for", () => {
    expect(readFileSync(join(root, "scripts/start.mjs"), "utf8")).toContain("ensureBundles(serverBundles)");
  });
});
