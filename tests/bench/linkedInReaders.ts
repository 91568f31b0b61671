/**
 * Fields read off LinkedIn exports of our own making, against the persons they were made from: `npm run bench --
 * linkedInReaders`. Each person is printed as PDF, packed as archive, and copied as page in two shapes. Then what texts
 * that are written against the readers cost them.
 */
import { readPdf } from "../../lib/documents/pdf/readPdf";
import { readText } from "../../lib/documents/readText";
import { unpackArchive } from "../../lib/documents/zip/unpackArchive";
import { f1 } from "../../lib/evals/parsing";
import { archiveFileNames, readLinkedInArchive } from "../../lib/linkedin/archive/readArchive";
import { isForeignProfile, isLinkedInProfile, readProfile } from "../../lib/linkedin/readProfile";
import { copyPage } from "../fixtures/linkedIn/copyPage";
import { hostileTexts } from "../fixtures/linkedIn/hostileTexts";
import { copyPdf, printPdf } from "../fixtures/linkedIn/printPdf";
import { addScore, type ExportShape, newScore, totalF1 } from "../fixtures/linkedIn/scoreProfile";
import { makePerson } from "../fixtures/linkedIn/typedPerson";
import { writeArchive } from "../fixtures/linkedIn/writeArchive";

const bar = 0.95;
const persons = Number(process.env.PERSONS ?? 120);
/** The first person's number: from another one on, nobody has looked at the misses. */
const firstSeed = Number(process.env.FIRST_SEED ?? 0);
const details = process.env.DETAILS === "1";
const shapes: readonly ExportShape[] = ["pdf", "pdfText", "archive", "browser", "app"];

async function read(shape: ExportShape, seed: number) {
  const person = makePerson(seed);
  if (shape === "archive") return readLinkedInArchive(unpackArchive(writeArchive(person, seed), archiveFileNames));
  const document =
    shape === "pdf"
      ? await readPdf(await printPdf(person, seed), () => performance.now())
      : readText(shape === "pdfText" ? await copyPdf(person, seed) : copyPage(person, shape, seed));
  if (!isLinkedInProfile(document)) {
    unknown += 1;
    if (details) console.log(`not told for a profile: ${shape} ${seed}`);
  }
  return readProfile(document, shape === "pdf" ? "pdf" : "paste");
}

let [missed, unknown] = [0, 0];
for (const shape of shapes) {
  const score = newScore();
  const used = process.cpuUsage();
  for (let seed = firstSeed; seed < firstSeed + persons; seed += 1)
    addScore(score, `${shape} ${seed}`, makePerson(seed), await read(shape, seed), shape);
  const { user, system } = process.cpuUsage(used);
  const { value, count } = totalF1(score);
  if (value < bar) missed += 1;
  const fields = [...score.byField].map(([name, counts]) => `${name} ${f1(counts).toFixed(3)}`);
  console.log(
    `${shape.padEnd(8)} F1 ${value.toFixed(4)} on ${count} values of ${persons} persons   bar: at least ${bar}`,
  );
  console.log(`         ${fields.join(", ")}`);
  console.log(
    `         ${((user + system) / 1_000 / persons).toFixed(1)} ms of processor time a person, making it included`,
  );
  if (details) console.log(score.misses.slice(0, 60).join("\n"));
}
console.log(`told for LinkedIn profiles by their marks: ${persons * 4 - unknown} of ${persons * 4}`);

/** Processor time of reading a text in every way, in ms; the least of several turns. */
function spentMs(text: string): number {
  const document = readText(text);
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 5; turn += 1) {
    const before = process.cpuUsage();
    isLinkedInProfile(document);
    isForeignProfile(document);
    for (const source of ["paste", "pdf", "page"] as const) readProfile(document, source);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

const growthMax = 2.5;
// What takes under 5 ms is too little to tell a growth from noise.
const times = hostileTexts.map(([name, make]) => ({ name, half: spentMs(make(14_000)), whole: spentMs(make(28_000)) }));
const growths = times
  .filter(({ whole }) => whole >= 5)
  .map(({ name, half, whole }) => ({ name, growth: whole / half }));
const worst = growths.sort((a, b) => b.growth - a.growth)[0];
const slowest = times.toSorted((a, b) => b.whole - a.whole)[0];
console.log(
  `28,000 hostile characters, ${times.length} texts: slowest ${slowest?.whole.toFixed(0)} ms (${slowest?.name}); growth when doubled, at most ${worst?.growth.toFixed(1)} times (${worst?.name})   bar: ${growthMax} times`,
);
if ((worst?.growth ?? 0) > growthMax) missed += 1;
process.exitCode = missed > 0 ? 1 : 0;
