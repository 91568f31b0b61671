// `npm test`: lint and types, a build when the one there is stale, then every test; closes with the runner's counts.
// Arguments go to vitest: `npm test -- tests/e2e` runs those alone.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "./build.mjs";
import { ensureBundles } from "./bundle.mjs";
import { run } from "./run.mjs";

const [lint, types] = await Promise.all([run("biome", ["check", "."]), run("tsc", ["--noEmit"])]);
if (lint !== 0) console.error("npm test: lint failed");
if (types !== 0) console.error("npm test: types failed");

await ensureBuild();
// Documents are read by a bundle of their own, which no test that reads one should have to be first to make.
await ensureBundles();

const folder = mkdtempSync(join(tmpdir(), "firstpass-test-"));
const results = join(folder, "results.json");
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
const tests = await run("vitest", ["run", ...reporters, ...process.argv.slice(2)]);

let counted = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
try {
  counted = JSON.parse(readFileSync(results, "utf8"));
} catch {
  console.error("npm test: the runner left no results");
}
rmSync(folder, { recursive: true, force: true });

const failed = counted.numFailedTests + Number(lint !== 0) + Number(types !== 0);
console.log(`\n${counted.numPassedTests} passed, ${failed} failed, ${counted.numPendingTests} skipped`);
process.exitCode = tests !== 0 || failed > 0 || counted.numPassedTests === 0 ? 1 : 0;
