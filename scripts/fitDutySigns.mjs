// `npm run -s duties [-- RESUMES.json ...]`: fits the weights of the signs of a bare duty (lexicon/dutySigns.data.ts) anew
// and prints them beside those in force, cross-validated. Without files: the project's own sets, and the calibration set
// where ../shared stands beside the project. Writes nothing: whether they are taken over is for a person to decide.
import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { supported } from "./bundle.mjs";
import { root } from "./run.mjs";

const own = join(root, "lib/evals/own");
const calibration = join(root, "../shared/data/calibration/resumes.json");
const given = process.argv.slice(2).map((path) => resolve(path));
const files =
  given.length > 0
    ? given
    : [
        ...readdirSync(own)
          .filter((name) => /^resumes[A-Z]\.data\.json$/.test(name))
          .map((name) => join(own, name)),
        ...(existsSync(calibration) ? [calibration] : []),
      ];
const outfile = join(root, "runtime/fitDutySigns.mjs");
await build({
  absWorkingDir: root,
  stdin: {
    contents:
      'export { describeDutyFit } from "./lib/evals/dutyFit"; export { loadResumes } from "./lib/evals/loadSets";',
    resolveDir: root,
  },
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  supported,
  loader: { ".md": "text", ".txt": "text" },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: "warning",
});
const { describeDutyFit, loadResumes } = await import(pathToFileURL(outfile).href);
console.log(describeDutyFit(files.map((path) => [basename(path), loadResumes(path)])));
