// Prints the figures of the rubric on a calibration set: node scripts/measureRubric.mjs RESUMES.json [--missed] [--ablate]
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { supported } from "./bundle.mjs";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(root, "node_modules/.measure-"));
const outfile = join(folder, "measure.mjs");
await build({
  entryPoints: [join(root, "lib/evals/printRubric.ts")],
  bundle: true,
  format: "esm",
  platform: "node",
  supported,
  outfile,
  logLevel: "error",
});
try {
  const { printRubric } = await import(pathToFileURL(outfile).href);
  const [path, ...flags] = process.argv.slice(2);
  console.log(printRubric(path, new Set(flags)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
