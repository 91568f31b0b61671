/**
 * Measures how far the score moves by what must not move it: `npm run bench -- stability`. Every text of our own sets and
 * every generated layout is wrapped at many widths and given other gaps, glyphs and orders; honest lines of many sorts
 * are put into its middle, alone and around an order to an automatic reader. Further files of résumés are named in the
 * environment's EVAL_DATA_DIR as `resumes.json`.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { judgeResume } from "@/lib/analysis/local/judgeResume";
import { splice } from "@/lib/evals/injection";
import { layoutCount, writeLayout } from "@/lib/evals/layouts/writeLayout";
import { loadResumes } from "@/lib/evals/loadSets";
import { inputOf } from "@/lib/evals/resumeSet";
import { layoutChanges, rewrap } from "@/lib/evals/stability";
import { honestLines, orderLines } from "./stabilityLines";

const maxMove = 2;
const detailed = process.env.STABILITY_DETAILS !== undefined;

interface Text {
  id: string;
  text: string;
  level: number;
}

const folder = "lib/evals/own";
const files = [
  ...readdirSync(folder)
    .filter((name) => /^resumes[A-Z]\.data\.json$/.test(name))
    .map((name) => join(folder, name)),
  join(process.env.EVAL_DATA_DIR ?? "", "resumes.json"),
].filter(existsSync);
const told: Text[] = files.flatMap((file) => loadResumes(file));
const generated: Text[] = Array.from({ length: layoutCount }, (_, index) => {
  const { name, text } = writeLayout(index);
  return { id: name, text, level: 3 };
});

const scoreOf = (text: string): number | null => judgeResume(inputOf(text)).score;
const moveOf = (before: number | null, after: number | null): number =>
  before === after ? 0 : before === null || after === null ? 100 : after - before;

interface Move {
  name: string;
  by: number;
}

let misses = 0;
function row(what: string, moves: readonly Move[], max: number, size: (by: number) => number = Math.abs): void {
  const most = Math.max(0, ...moves.map(({ by }) => size(by)));
  const over = moves.filter(({ by }) => size(by) > max);
  if (over.length > 0) misses += 1;
  process.stdout.write(
    `${over.length === 0 ? "ok  " : "MISS"}  ${what.padEnd(58)} ${String(most).padStart(3)} points (bar ${max}), ${over.length} of ${moves.length} over it\n`,
  );
  if (detailed)
    for (const { name, by } of [...over].sort((a, b) => size(b.by) - size(a.by)).slice(0, 40))
      process.stdout.write(`        ${by > 0 ? "+" : ""}${by}  ${name}\n`);
}

/** The texts in other designs: what wraps well with glyphs and gaps must wrap well without. */
const item = /^\s*(?:[•●·*★–—▪-])\s+/;
const eachLine = (text: string, change: (line: string) => string): string => text.split("\n").map(change).join("\n");
const designs: Record<string, (text: string) => string> = {
  "as written": (text) => text,
  "items without glyphs": (text) => eachLine(text, (line) => line.replace(item, "")),
  "items without glyphs, with stops": (text) =>
    eachLine(text.replace(/(?<=^\s*[•●·*★–—▪-]\s.*[^.!?:;,\n])(?=\n(?:\s*[•●·*★–—▪-]\s|\n))/gm, "."), (line) =>
      line.replace(item, ""),
    ),
  "no blank lines": (text) => text.replace(/\n\s*\n/g, "\n"),
  "neither glyphs nor blank lines": (text) =>
    eachLine(text.replace(/\n\s*\n/g, "\n"), (line) => line.replace(item, "")),
  "items in lower case": (text) =>
    eachLine(text, (line) =>
      line.replace(
        /^(\s*[•●·*★–—▪-]\s+)(\p{Lu})(?=\p{Ll})/u,
        (_, glyph: string, first: string) => glyph + first.toLowerCase(),
      ),
    ),
};

const widths = [40, 50, 60, 65, 70, 72, 75, 80, 85, 90, 95, 100, 110];

/** Wrapped with items hanging, and again, narrower, line by line without a margin, as mailers do. */
const twice = [
  [84, 72],
  [90, 80],
  [100, 66],
] as const;

/** Other glyphs, blanks and line ends than the evaluation tries. */
const spellings: Record<string, (text: string) => string> = {
  ...Object.fromEntries(
    ["–", "o", "→", "▪\t", "-\t"].map((glyph): [string, (text: string) => string] => [
      `glyph ${JSON.stringify(glyph)}`,
      (text) => eachLine(text, (line) => line.replace(item, glyph.endsWith("\t") ? glyph : `${glyph} `)),
    ]),
  ),
  "numbered items": (text) => {
    let number = 0;
    return eachLine(text, (line) => {
      number = item.test(line) ? number + 1 : 0;
      return number === 0 ? line : line.replace(item, `${number}. `);
    });
  },
  "items indented": (text) => eachLine(text, (line) => (item.test(line) ? `    ${line}` : line)),
  "words two spaces apart": (text) => text.replace(/(?<=\S) (?=\S)/g, "  "),
  "two spaces behind a sentence": (text) => text.replace(/(?<=[.!?]) (?=\S)/g, "  "),
  "hard blanks": (text) => text.replaceAll(" ", "\u00A0"),
  "old line ends": (text) => text.replaceAll("\n", "\r"),
};

function measureLayout(texts: readonly Text[], of: string): void {
  const before = texts.map(({ text }) => scoreOf(text));
  const movesBy = (change: (text: string) => string, name: string): Move[] =>
    texts.map(({ id, text }, index) => ({
      name: `${id} ${name}`,
      by: moveOf(before[index] ?? null, scoreOf(change(text))),
    }));
  for (const [name, hang] of [
    ["items hanging", "  "],
    ["no margin", ""],
  ] as const) {
    const moves = widths.flatMap((width) => movesBy((text) => rewrap(text, width, hang), `at ${width}, ${name}`));
    row(`${of}: wrapped at 40 to 110, ${name}`, moves, maxMove);
  }
  const again = twice.flatMap(([first, second]) =>
    movesBy((text) => rewrap(rewrap(text, first), second, ""), `at ${first}, then ${second}`),
  );
  row(`${of}: wrapped twice`, again, maxMove);
  const others = Object.entries({ ...layoutChanges, ...spellings }).filter(([name]) => !name.startsWith("wrapped"));
  row(
    `${of}: gaps, glyphs, blanks, line ends, order of sections`,
    others.flatMap(([name, change]) => movesBy(change, name)),
    maxMove,
  );
}

/**
 * Honest lines in the middle of a good résumé must not lift it, and an order beside them must lift no résumé above what
 * it has without the order.
 */
function measureSplices(texts: readonly Text[]): void {
  const orders: Move[] = [];
  const honest: Move[] = [];
  for (const { id, text, level } of texts) {
    const clean = scoreOf(text);
    honestLines.forEach(({ name, text: lines }, place) => {
      const alone = scoreOf(splice(text, lines));
      const order = orderLines[place % orderLines.length] ?? "";
      const after = scoreOf(splice(text, `${lines}\n${order}`));
      if (level >= 3) honest.push({ name: `${id} ${name}`, by: moveOf(clean, alone) });
      // Where the lines alone are read otherwise than the clean page, the order may bring back either reading.
      const most = Math.max(clean ?? 0, alone ?? 0);
      orders.push({ name: `${id} ${name} + order ${place % orderLines.length}`, by: moveOf(most, after) });
    });
  }
  row("honest lines in the middle of good résumés: raised", honest, maxMove, (by) => by);
  row("an order below honest lines in the middle: raised", orders, maxMove, (by) => by);
}

const wanted = process.argv.slice(2);
for (const [name, design] of Object.entries(designs)) {
  const drawn = told.map((one) => ({ ...one, text: design(one.text) }));
  if (!wanted.length || wanted.includes("layout")) measureLayout(drawn, name);
}
if (!wanted.length || wanted.includes("generated")) measureLayout(generated, "generated");
if (!wanted.length || wanted.includes("splice")) measureSplices(told);
process.exitCode = misses > 0 ? 1 : 0;
