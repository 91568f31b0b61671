// Fits what is fitted on sets of résumés anew and prints it beside what is in force, cross-validated:
//   npm run -s duties [-- RESUMES.json ...]           the signs of a bare duty (lexicon/dutySigns.data.ts)
//   npm run -s marks [-- --write] [RESUMES.json ...]  the second reading's signs of any fault (secondReading/weights.data.ts)
//   npm run -s retelling [-- --write]                 the guard's signs of a retelling (grounding/retellingWeights.data.ts)
// Without files: the project's own sets, and the calibration set where ../shared stands beside the project. Nothing is
// written without --write: whether weights are taken over is for a person to decide.
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { supported } from "./bundle.mjs";
import { root, run } from "./run.mjs";

const [what, ...rest] = process.argv.slice(2);
const own = join(root, "lib/evals/own");
const calibration = join(root, "../shared/data/calibration/resumes.json");
const given = rest.filter((argument) => !argument.startsWith("--")).map((path) => resolve(path));
const files =
  given.length > 0
    ? given
    : [
        ...readdirSync(own)
          .filter((name) => /^resumes[A-Z]\.data\.json$/.test(name))
          .map((name) => join(own, name)),
        ...(existsSync(calibration) ? [calibration] : []),
      ];
const outfile = join(root, "runtime/fitSigns.mjs");
await build({
  absWorkingDir: root,
  stdin: {
    contents: `export { describeDutyFit } from "./lib/evals/dutyFit";
      export { describeMarkFit } from "./lib/evals/describeMarkFit";
      export { describeRetellingFit } from "./lib/evals/retellingFit";
      export { rewriteCases } from "./lib/analysis/grounding/rewriteCases.data";
      export { loadResumes, loadRewrites } from "./lib/evals/loadSets";`,
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
const { describeDutyFit, describeMarkFit, describeRetellingFit, loadResumes, loadRewrites, rewriteCases } =
  await import(pathToFileURL(outfile).href);
const resumeSets = () => files.map((path) => [basename(path), loadResumes(path)]);
/** Pairs by author, whom the letters of an id tell. */
function rewriteSets() {
  const pairs = [join(own, "rewrites.data.json"), join(root, "../shared/data/calibration/rewrites.json")]
    .filter((path) => existsSync(path))
    .flatMap((path) => loadRewrites(path));
  return [...Map.groupBy(pairs, ({ id }) => id.replace(/\d+$/, ""))];
}

const data = join(root, "lib/analysis/local/secondReading/weights.data.ts");
const describeWeights = (weights, names) => `/**
 * Weights of the second reading, made by \`npm run -s marks -- --write\`; do not edit. Source: logistic regressions over the
 * sentences of ${names.length} sets of résumés of our own and the calibration set: those planted with a kind of defect against those
 * called sound and those of good pages that no recruiter marked. In thousandths of log odds, by sign and along each
 * direction of the word vectors (words/wordVectors.data.ts); bounds and doubts in log odds. \`npm run -s marks\` prints
 * how they do on authors left out.
 */
import type { Weights } from "./odds";

export const weights: Weights = ${JSON.stringify(weights)};
`;

const retelling = join(root, "lib/analysis/grounding/retellingWeights.data.ts");
const inMap = (weights) => `new Map(${JSON.stringify([...weights])})`;
const describeRetelling = ({ bias, shape, came, went, towards, from }, pairs) => `/**
 * Weights of the signs of a retelling, made by \`npm run -s retelling -- --write\`; do not edit. Source: a logistic regression
 * over ${pairs} judged pairs: our own sets, the calibration set and the cases of the table test. In thousandths of log odds,
 * by sign, by stem and along each direction of the word vectors (words/wordVectors.data.ts).
 */
import type { RetellingWeights } from "./retelling";

export const retellingWeights: RetellingWeights = {
  bias: ${bias}, shape: ${JSON.stringify(shape)},
  came: ${inMap(came)},
  went: ${inMap(went)},
  towards: ${JSON.stringify(towards)}, from: ${JSON.stringify(from)},
};
`;

if (what === "retelling") {
  const sets = rewriteSets();
  const { text, weights } = describeRetellingFit(sets, rewriteCases);
  console.log(text);
  if (rest.includes("--write")) {
    const pairs = rewriteCases.length + sets.reduce((sum, [, cases]) => sum + cases.length, 0);
    writeFileSync(retelling, describeRetelling(weights, pairs));
    process.exitCode = await run("biome", ["check", "--write", retelling], { quiet: true });
  }
} else if (what === "marks") {
  const sets = resumeSets();
  const { text, weights } = describeMarkFit(sets);
  console.log(text);
  if (rest.includes("--write")) {
    writeFileSync(data, describeWeights(weights, sets));
    process.exitCode = await run("biome", ["check", "--write", data], { quiet: true });
  }
} else console.log(describeDutyFit(resumeSets()));
