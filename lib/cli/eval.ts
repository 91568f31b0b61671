/** `firstpass eval`: the figures of the engine on calibration sets, beside their bars. */
import { closeDocumentPool } from "../documents/readDocument";
import type { AreaResult } from "../evals/evalRow";
import { loadParsingCases, loadPiiCases, loadResumes } from "../evals/loadSets";
import { renderTable } from "../evals/renderTable";
import { defectRows, orderRows, speedRows, stabilityRows } from "../evals/rows/resumeRows";
import { layoutRows, parsingRows, piiRows } from "../evals/rows/textRows";
import type { Command } from "./command";
import { readOptions } from "./options";

const options = {
  resumes: { type: "string" },
  pdf: { type: "string" },
  pii: { type: "string" },
  details: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

export const evalCommand: Command = {
  name: "eval",
  usage: "firstpass eval [--resumes FILE] [--pdf DIR] [--pii FILE] [--details] [--json]",
  summary: "measure the engine on calibration sets",
  help: [
    "Without a set, only what the project generates itself is measured.",
    "",
    "  --resumes FILE  résumés with levels, defects and sound lines",
    "  --pdf DIR       PDFs with a .truth.json beside them",
    "  --pii FILE      personal data, a case a line",
    "  --details       every miss, worst first",
    "  --json          one object: {rows, details}",
  ].join("\n"),

  async run(words, console) {
    const { values } = readOptions(words, options);
    const { resumes, pdf, pii } = values;
    const areas: [name: string, measure: () => AreaResult | Promise<AreaResult>][] = [];
    if (resumes) {
      const cases = loadResumes(resumes);
      areas.push(["order", () => orderRows(cases)], ["defects", () => defectRows(cases)]);
      areas.push(["stability", () => stabilityRows(cases)], ["speed", () => speedRows(cases)]);
    }
    areas.push(["layouts", layoutRows], ["pii", () => piiRows(pii ? loadPiiCases(pii) : [])]);
    if (pdf) areas.push(["parsing", async () => parsingRows(await loadParsingCases(pdf))]);

    const results: Record<string, AreaResult> = {};
    try {
      for (const [name, measure] of areas) {
        console.err(`measuring ${name}`);
        results[name] = await measure();
      }
    } finally {
      await closeDocumentPool();
    }
    const rows = Object.values(results).flatMap((result) => result.rows);
    const details = Object.entries(results).map(([name, result]) => ({ name, lines: result.details }));
    if (values.json) console.out(JSON.stringify({ rows, details }));
    else console.out(renderTable(rows));
    if (values.details && !values.json) {
      for (const { name, lines } of details) console.out([`\n${name}`, ...lines.map((line) => `  ${line}`)].join("\n"));
    }
    return rows.some((row) => row.met === false) ? 1 : 0;
  },
};
