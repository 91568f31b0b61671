// Fits what is fitted on sets of résumés anew and prints it beside what is in force, cross-validated:
//   npm run -s duties [-- RESUMES.json ...]           the signs of a bare duty (lexicon/dutySigns.data.ts)
//   npm run -s marks [-- --write] [RESUMES.json ...]  the second reading's signs of any fault (secondReading/weights.data.ts)
//   npm run -s joins [-- --write] [PAGES.json ...]    whether a line goes on with the one above (segment/joinTrees.data.ts)
// Without files: the project's own sets, and the calibration set where ../shared stands beside the project; for joins the
// own pages that were never labelled and the generated layouts as well. Nothing is written without --write: whether
// weights are taken over is for a person to decide.
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
const pageFiles = readdirSync(own)
  .filter((name) => /^(?:pages[A-Z]|jobResumes)\.data\.json$/.test(name))
  .map((name) => join(own, name));
const outfile = join(root, "runtime/fitSigns.mjs");
await build({
  absWorkingDir: root,
  stdin: {
    contents: `export { describeDutyFit } from "./lib/evals/dutyFit";
      export { describeMarkFit } from "./lib/evals/describeMarkFit";
      export { describeJoinFit } from "./lib/evals/joinFit";
      export { layoutCount, writeLayout } from "./lib/evals/layouts/writeLayout";
      export { calibrationAsOf } from "./lib/evals/resumeSet";
      export { loadPages, loadResumes } from "./lib/evals/loadSets";`,
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
const {
  calibrationAsOf,
  describeDutyFit,
  describeJoinFit,
  describeMarkFit,
  layoutCount,
  loadPages,
  loadResumes,
  writeLayout,
} = await import(pathToFileURL(outfile).href);
const resumeSets = () => files.map((path) => [basename(path), loadResumes(path)]);
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

const pageSets = () => [
  ...[...files, ...(given.length > 0 ? [] : pageFiles)].map((path) => [
    basename(path),
    loadPages(path).map(({ text }) => text),
  ]),
  ["layouts", Array.from({ length: layoutCount }, (_, index) => writeLayout(index).text)],
];
const joins = join(root, "lib/analysis/local/segment/joinTrees.data.ts");
const describeTrees = (fit, sets) => `/**
 * Trees that tell whether a line goes on with the one above, made by \`npm run -s joins -- --write\`; do not edit. Source:
 * boosted trees over the lines of ${sets.reduce((sum, [, texts]) => sum + texts.length, 0)} pages of ${sets.length} sets, folded and set anew by chance (lib/evals/disfigure.ts). They ask
 * for the signs of joinSigns.ts, in the order of their names.
 */
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted values that happen to lie near one
import type { TreeFit } from "../../match/treeOdds";

export const joinTrees: TreeFit = ${JSON.stringify(fit)};
`;

if (what === "joins") {
  const sets = pageSets();
  const { text, fit } = describeJoinFit(sets, calibrationAsOf);
  console.log(text);
  if (rest.includes("--write")) {
    writeFileSync(joins, describeTrees(fit, sets));
    process.exitCode = await run("biome", ["check", "--write", joins], { quiet: true });
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
