// Prints the figures of reading documents beside their bars: node tests/bench/documents.mjs [PDF...]
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { bundle, supported } from "../../scripts/bundle.mjs";

const root = join(import.meta.dirname, "../..");
await bundle();
const outfile = join(root, "runtime/bench/documents.mjs");
await build({
  absWorkingDir: root,
  entryPoints: ["tests/bench/documents/figures.ts"],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  supported,
  packages: "external",
  logLevel: "warning",
});
execFileSync(process.execPath, [outfile, ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
