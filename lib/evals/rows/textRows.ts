/** Parsing and personal data as rows. */

import { readText } from "../../documents/readText";
import { type AreaResult, type EvalRow, numberRow, shareRow } from "../evalRow";
import { layoutCount, writeLayout } from "../layouts/writeLayout";
import { evaluateParsing, f1, type ParsingCase, type ParsingResult } from "../parsing";
import { evaluatePii } from "../pii";
import { generateCleanTexts, generatePiiCases, type PiiCase } from "../piiCases";
import { calibrationAsOf } from "../resumeSet";
import { shareOf } from "../statistics";

const missLines = (result: ParsingResult): string[] =>
  result.misses.map(
    ({ name, field, missed, extra }) =>
      `${name} ${field}: missed ${JSON.stringify(missed)}, extra ${JSON.stringify(extra)}`,
  );

const fieldLines = (result: ParsingResult): string[] =>
  Object.entries(result.byField).map(
    ([field, counts]) => `${field}: F1 ${f1(counts).toFixed(3)}, ${counts.hits} of ${counts.hits + counts.missed}`,
  );

/** Fields read from documents whose truth a person wrote down. */
export function parsingRows(cases: readonly ParsingCase[]): AreaResult {
  const result = evaluateParsing(cases, calibrationAsOf);
  const count = result.all.hits + result.all.missed;
  const { rolePair } = result.byField;
  return {
    rows: [
      numberRow("parsing", "fields of documents read by a person, micro F1", f1(result.all), 0.97, {
        count,
        digits: 3,
      }),
      numberRow("parsing", "role pairs of the same, F1", f1(rolePair), 0.94, {
        count: rolePair.hits + rolePair.missed,
        digits: 3,
      }),
    ],
    details: [...fieldLines(result), ...missLines(result)],
  };
}

/** Role pairs on generated layouts. */
export function layoutRows(): AreaResult {
  const cases = Array.from({ length: layoutCount }, (_, index) => {
    const { name, text, truth } = writeLayout(index);
    return { name, truth, document: readText(text) };
  });
  const result = evaluateParsing(cases, calibrationAsOf);
  const { rolePair } = result.byField;
  return {
    rows: [
      numberRow("parsing", `role pairs on ${layoutCount} generated layouts, F1`, f1(rolePair), 0.9, {
        count: rolePair.hits + rolePair.missed,
        digits: 3,
      }),
    ],
    details: [...fieldLines(result), ...missLines(result)],
  };
}

const piiBars: Record<string, number> = { EMAIL_ADDRESS: 0.98, CREDIT_CARD: 0.98, IBAN_CODE: 0.98 };

/** Recall by kind on generated cases, the given ones beside them with their counts, and clean texts changed. */
export function piiRows(given: readonly PiiCase[]): AreaResult {
  const generated = evaluatePii(generatePiiCases(300, 20261), generateCleanTexts(1000, 20262));
  const rows: EvalRow[] = Object.entries(generated.kinds).map(([kind, row]) =>
    shareRow("pii", `${kind} found, generated`, shareOf(row.found, row.present), piiBars[kind] ?? 0.95),
  );
  const { changed, texts } = generated.clean;
  rows.push(shareRow("pii", "clean texts changed", shareOf(changed, texts), 0.02, "under"));
  for (const [kind, row] of Object.entries(evaluatePii(given, []).kinds)) {
    rows.push({
      ...shareRow("pii", `${kind} counted right, given cases`, shareOf(row.exact, row.cases), 0),
      bar: "",
      met: null,
    });
  }
  return { rows, details: [] };
}
