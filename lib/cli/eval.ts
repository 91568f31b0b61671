/** `firstpass eval`: the figures of the engine on calibration sets, beside their bars. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { closeDocumentPool } from "../documents/readDocument";
import type { AreaResult } from "../evals/evalRow";
import {
  besideFile,
  loadInjection,
  loadJobs,
  loadParsingCases,
  loadPiiCases,
  loadProfiles,
  loadResumes,
  loadRewrites,
} from "../evals/loadSets";
import { renderTable } from "../evals/renderTable";
import { injectionRows, jobRows, rewriteRows } from "../evals/rows/judgementRows";
import { profileRows } from "../evals/rows/profileRows";
import { ablationRows, crossValidationRows } from "../evals/rows/proofRows";
import { defectRows, orderRows, speedRows, stabilityRows } from "../evals/rows/resumeRows";
import { layoutRows, parsingRows, piiRows } from "../evals/rows/textRows";
import { type Command, UsageError } from "./command";
import { measureOfModel } from "./evalModel";
import { readOptions } from "./options";

const options = {
  resumes: { type: "string" },
  rewrites: { type: "string" },
  jobs: { type: "string" },
  injection: { type: "string" },
  linkedin: { type: "string" },
  pdf: { type: "string" },
  pii: { type: "string" },
  ablate: { type: "boolean", default: false },
  details: { type: "boolean", default: false },
  local: { type: "boolean", default: false },
  model: { type: "boolean", default: false },
  "held-out": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

type Area = readonly [name: string, measure: () => AreaResult | Promise<AreaResult>];
type Files = Partial<
  Record<"resumes" | "rewrites" | "jobs" | "jobResumes" | "injection" | "linkedin" | "pdf" | "pii", string>
> & {
  /** Further files of résumés, judged together with the first. */
  moreResumes?: readonly string[];
};

const sets = ["resumes", "rewrites", "jobs", "injection", "linkedin", "pdf", "pii"] as const;

/** The project's sets, written by people who had not seen the engine; they stand in the project's folder. */
function projectSets(name: "own" | "heldOut"): Files {
  const folder = join(process.cwd(), "lib/evals", name);
  if (!existsSync(folder)) throw new UsageError("run this in the project's folder, or name a set");
  const [resumes, ...moreResumes] = readdirSync(folder)
    .filter((name) => /^resumes[A-Z]\.data\.json$/.test(name))
    .sort()
    .map((name) => join(folder, name));
  return {
    resumes,
    moreResumes,
    rewrites: join(folder, "rewrites.data.json"),
    jobs: join(folder, "jobs.data.json"),
    jobResumes: join(folder, "jobResumes.data.json"),
    injection: join(folder, "injection.data.json"),
    linkedin: join(folder, "linkedin.data.json"),
  };
}

/** The areas that the given sets allow. Jobs and injection need résumés: those given, or those beside their file. */
function areasOf(files: Files, withAblation: boolean): Area[] {
  const { resumes, moreResumes = [], rewrites, jobs, jobResumes, injection, linkedin, pdf, pii } = files;
  const areas: Area[] = [];
  const resumesFor = (path: string) =>
    [resumes ?? besideFile(path, "resumes.json"), ...moreResumes].flatMap(loadResumes);
  if (resumes) {
    const cases = [resumes, ...moreResumes].flatMap(loadResumes);
    areas.push(["order", () => orderRows(cases)], ["cross-validation", () => crossValidationRows(cases)]);
    areas.push(["defects", () => defectRows(cases)]);
    if (withAblation) areas.push(["ablation", () => ablationRows(cases)]);
    areas.push(["stability", () => stabilityRows(cases)], ["speed", () => speedRows(cases)]);
  }
  if (rewrites) areas.push(["rewrites", () => rewriteRows(loadRewrites(rewrites))]);
  if (jobs)
    areas.push(["jobs", () => jobRows(loadJobs(jobs), jobResumes ? loadResumes(jobResumes) : resumesFor(jobs))]);
  if (injection) areas.push(["injection", () => injectionRows(loadInjection(injection), resumesFor(injection))]);
  if (linkedin) areas.push(["profiles", () => profileRows(loadProfiles(linkedin))]);
  areas.push(["layouts", layoutRows], ["pii", () => piiRows(pii ? loadPiiCases(pii) : [])]);
  if (pdf) areas.push(["parsing", async () => parsingRows(await loadParsingCases(pdf))]);
  return areas;
}

export const evalCommand: Command = {
  name: "eval",
  usage:
    "firstpass eval [--resumes FILE] [--rewrites FILE] [--jobs FILE] [--injection FILE] [--linkedin FILE] [--pdf DIR] [--pii FILE] [--ablate] [--details] [--local | --model] [--held-out] [--json]",
  summary: "measure the engines on calibration sets",
  help: [
    "Without a set, the project's own are measured, and what it generates: layouts and personal data. With a model key",
    "the model reads a sample of them as well, within EVAL_MODEL_CALLS and EVAL_MODEL_DOLLARS.",
    "",
    "  --resumes FILE    résumés with levels, defects and sound lines",
    "  --rewrites FILE   pairs of original and rewrite with a verdict",
    "  --jobs FILE       postings with what a recruiter found met and missing",
    "  --injection FILE  instructions to automatic readers, and honest look-alikes",
    "  --linkedin FILE   profiles with planted defects and strengths",
    "  --pdf DIR         PDFs with a .truth.json beside them",
    "  --pii FILE        personal data, a case a line",
    "  --ablate          with --details: each check off in turn, what it adds",
    "  --details         every miss, worst first",
    "  --local           the local engine alone, though a model is configured",
    "  --model           the model's sample alone",
    "  --held-out        the sets that nobody who works on the engine reads: rows only",
    "  --json            one object: {rows, details}",
    "",
    "Exit code 1 when a bar is missed.",
  ].join("\n"),

  async run(words, console) {
    const { values } = readOptions(words, options);
    const given = sets.some((name) => values[name] !== undefined);
    const heldOut = values["held-out"];
    if (heldOut && (given || values.details || values.ablate)) {
      throw new UsageError("--held-out shows its rows alone: what is looked into is no longer held out");
    }
    if (values.model && (given || heldOut || values.local || values.ablate)) {
      throw new UsageError("--model is the model's sample alone");
    }
    const files = given ? values : projectSets(heldOut ? "heldOut" : "own");
    const areas = values.model ? [] : areasOf(files, values.ablate);
    const measureModel = given || heldOut || values.local ? null : measureOfModel(console);
    if (measureModel) areas.push(["model", measureModel]);
    else if (values.model) return 1;
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
    if (values.json) console.out(JSON.stringify(heldOut ? { rows } : { rows, details }));
    else console.out(renderTable(rows));
    if (values.details && !values.json) {
      for (const { name, lines } of details) console.out([`\n${name}`, ...lines.map((line) => `  ${line}`)].join("\n"));
    }
    return rows.some((row) => row.met === false) ? 1 : 0;
  },
};
