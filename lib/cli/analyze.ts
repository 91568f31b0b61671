/** `firstpass analyze`: the report, readable in a terminal, or one JSON line an input. */
import { analyzeLocally } from "../analysis/local/analyzeLocally";
import { closeDocumentPool } from "../documents/readDocument";
import type { Command } from "./command";
import { parseAsOf, readOptions } from "./options";
import { forEachFile, readFileDocument } from "./readInputs";
import { renderReport } from "./renderReport";

export const analyzeCommand: Command = {
  name: "analyze",
  usage: "firstpass analyze FILE... [--job FILE] [--role TITLE] [--as-of DATE] [--json]",
  summary: "read résumés and print their reports",
  help: [
    "Reads PDF, DOCX, TXT and MD; - reads text from standard input. Nothing leaves the machine.",
    "",
    "  --job FILE     a job description to match against",
    "  --role TITLE   the role that is aimed at",
    "  --as-of DATE   the month to judge dates by, such as 2026-01 (default: this month)",
    "  --json         one line of JSON an input; an input that fails prints its error body",
  ].join("\n"),

  async run(words, console) {
    const { values, positionals } = readOptions(words, {
      job: { type: "string" },
      role: { type: "string" },
      "as-of": { type: "string" },
      json: { type: "boolean", default: false },
    });
    const asOf = parseAsOf(values["as-of"], new Date());
    const job = values.job ? await readFileDocument(values.job, console) : undefined;
    const jobDescription = job?.lines.map((line) => line.text).join("\n");
    try {
      return await forEachFile(
        positionals,
        console,
        async (file) => {
          const document = await readFileDocument(file, console);
          const report = analyzeLocally({ document, jobDescription, targetRole: values.role, asOf });
          console.out(values.json ? JSON.stringify(report) : renderReport(report, file));
        },
        (file, body) => {
          if (values.json) console.out(JSON.stringify(body));
          else console.err(`${file}: ${body.message} (${body.errorCode})`);
        },
      );
    } finally {
      await closeDocumentPool();
    }
  },
};
