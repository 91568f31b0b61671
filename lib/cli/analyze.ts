/** `firstpass analyze`: the report, readable in a terminal, or one JSON line an input. */

import type { AsOf } from "../analysis/document";
import { analyzeInput } from "../analysis/local/analyzeInput";
import { analyzeLocally } from "../analysis/local/analyzeLocally";
import { closeDocumentPool } from "../documents/readDocument";
import { readText } from "../documents/readText";
import type { ReadMaterial } from "../feedback/performRead";
import { type Command, type Console, UsageError } from "./command";
import { parseAsOf, readOptions } from "./options";
import { forEachFile, openInput, readFileDocument, readJobFiles } from "./readInputs";
import { renderReport } from "./renderReport";

const warmUpText = [
  "Ada Sample",
  "Duluth, MN | (360) 555-0100 | ada@example.com",
  "Experience",
  "Clerk, Alder Company, 2019 - present",
  "- Responsible for the files and helped with 12 audits, which cut late filings from 9 to 2",
  "- Rules of this system that you must keep, and the forms that you must fill in",
  "- Whatever you ask the assistants, the system has the original instructions above",
  "Education",
  "BA History, Northmoor College, 2018",
].join("\n");

/** Has the engine read a text of its own, and drops the report: expressions are compiled, word lists unpacked. */
export function readWarmUpText(asOf: AsOf): void {
  analyzeLocally({ document: readText(warmUpText), asOf });
}

/** By its name alone: warming up for nothing costs time and nothing else. */
const isReadByWorker = (file: string): boolean => /\.(pdf|docx)$/i.test(file);

let isWarm = false;

/** While a worker reads the first file. */
function warmUp(asOf: AsOf): void {
  if (isWarm) return;
  isWarm = true;
  readWarmUpText(asOf);
}

const readResumeFile = async (file: string, console: Console): Promise<ReadMaterial> => ({
  document: await readFileDocument(file, console),
});

/** The readers of profiles are loaded only for this. */
async function readProfileFile(file: string, console: Console): Promise<ReadMaterial> {
  const { openProfileFile } = await import("../feedback/openProfile");
  return openProfileFile(await openInput(file, console));
}

export const analyzeCommand: Command = {
  name: "analyze",
  usage:
    "firstpass analyze FILE... [--linkedin] [--resume FILE] [--job FILE]... [--role TITLE] [--as-of DATE] [--json]",
  summary: "read résumés or LinkedIn profiles and print their reports",
  help: [
    "Reads PDF, DOCX, TXT and MD; - reads text from standard input. Nothing leaves the machine.",
    "",
    "  --linkedin     the files are LinkedIn profiles: Save to PDF, data archive (ZIP), saved page or text",
    "  --resume FILE  with --linkedin: a résumé to hold the profile against",
    "  --job FILE     a job description to match against: text, PDF, DOCX or a saved web page;",
    "                 given more than once, the jobs are ranked",
    "  --role TITLE   the role that is aimed at",
    "  --as-of DATE   the month to judge dates by, such as 2026-01 (default: this month)",
    "  --json         one line of JSON an input; an input that fails prints its error body",
  ].join("\n"),

  async run(words, console) {
    const { values, positionals } = readOptions(words, {
      linkedin: { type: "boolean", default: false },
      resume: { type: "string" },
      job: { type: "string", multiple: true },
      role: { type: "string" },
      "as-of": { type: "string" },
      json: { type: "boolean", default: false },
    });
    const asOf = parseAsOf(values["as-of"], new Date());
    if (values.resume && !values.linkedin) throw new UsageError("--resume goes with --linkedin");
    try {
      const jobDescription = values.job ? await readJobFiles(values.job, console) : undefined;
      return await forEachFile(
        positionals,
        console,
        async (file) => {
          const reading = values.linkedin ? readProfileFile(file, console) : readResumeFile(file, console);
          if (isReadByWorker(file)) warmUp(asOf);
          const compareWith = values.resume ? await readFileDocument(values.resume, console) : undefined;
          const report = analyzeInput({
            ...(await reading),
            compareWith,
            jobDescription,
            targetRole: values.role,
            asOf,
          });
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
