/** Fields read off pages of our own designs, drawn as PDFs, beside their bars; designs that lose something come with it. */

import { readPdf } from "../../lib/documents/pdf/readPdf";
import { drawLayout, drawnCount } from "../../lib/evals/layouts/drawPages";
import { evaluateParsing, f1, type ParsingCase, parsingFields } from "../../lib/evals/parsing";
import { calibrationAsOf } from "../../lib/evals/resumeSet";
import { makePdf } from "../fixtures/documents/makeFixtures";

const print = (what: string, figure: string, bar = ""): void => {
  process.stdout.write(`${what.padEnd(58)} ${figure.padStart(10)}   ${bar}\n`);
};

const cases: ParsingCase[] = [];
for (let index = 0; index < drawnCount; index += 1) {
  const { name, items, truth } = drawLayout(index);
  cases.push({ name, truth, document: await readPdf(await makePdf(items), () => performance.now()) });
}
const result = evaluateParsing(cases, calibrationAsOf);
print(`role pairs on ${drawnCount} drawn pages, F1`, f1(result.byField.rolePair).toFixed(3), "bar: 0.90");
print("all fields of the same, micro F1", f1(result.all).toFixed(3), "beside it");
for (const field of parsingFields) print(`  ${field}`, f1(result.byField[field]).toFixed(3));
for (const { name, field, missed, extra } of result.misses)
  print(`  ${name}`, field, `missed ${JSON.stringify(missed)}, read ${JSON.stringify(extra)}`);
