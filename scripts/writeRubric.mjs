// `npm run rubric`: writes docs/rubric.md from the registry of checks.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { supported } from "./bundle.mjs";
import { root } from "./run.mjs";

const outfile = join(root, "runtime/rubric.mjs");
await build({
  absWorkingDir: root,
  entryPoints: ["lib/evals/describeRubric.ts"],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  supported,
  logLevel: "warning",
});
const { describeRubric } = await import(pathToFileURL(outfile).href);
writeFileSync(join(root, "docs/rubric.md"), describeRubric());
