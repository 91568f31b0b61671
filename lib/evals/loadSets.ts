/** Reads calibration sets from files. A set that does not have its shape throws with the path of what is wrong. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { AppError } from "../backend/errors";
import { readDocument } from "../documents/readDocument";
import { type InjectionCase, InjectionCaseSchema } from "./injection";
import { type JobCase, JobCaseSchema } from "./jobs";
import type { ParsingCase } from "./parsing";
import type { PiiCase } from "./piiCases";
import { type ProfileCase, ProfileCaseSchema } from "./profiles";
import { type ResumeCase, ResumeCaseSchema } from "./resumeSet";
import { type RewriteCase, RewriteCaseSchema } from "./rewrites";

/** Thrown for a set that cannot be opened or is not of its shape. */
export class SetError extends AppError {
  override readonly name = "SetError";
  constructor(message: string, cause?: unknown) {
    super({ code: "VALIDATION_ERROR", message, cause });
  }
}

function parseFile<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : cause instanceof Error ? cause.message : "";
    throw new SetError(`${path}: ${reason}`, cause);
  }
}

/** Résumés with levels, defects and sound lines. */
export const loadResumes = (path: string): ResumeCase[] => parseFile(path, z.array(ResumeCaseSchema));

const PageSchema = z.looseObject({ id: z.string(), text: z.string() });

/** The texts of résumés, whatever else is said of them. */
export const loadPages = (path: string): z.infer<typeof PageSchema>[] => parseFile(path, z.array(PageSchema));

/** Pairs of original and rewrite with a verdict. */
export const loadRewrites = (path: string): RewriteCase[] => parseFile(path, z.array(RewriteCaseSchema));

/** Postings with the requirements that a recruiter found met or missing in a résumé. */
export const loadJobs = (path: string): JobCase[] => parseFile(path, z.array(JobCaseSchema));

/** Profiles with planted defects and strengths. */
export const loadProfiles = (path: string): ProfileCase[] => parseFile(path, z.array(ProfileCaseSchema));

/** Texts that address an automatic reader, and honest look-alikes. */
export const loadInjection = (path: string): InjectionCase[] => parseFile(path, z.array(InjectionCaseSchema));

const TruthSchema = z.looseObject({
  contact: z.looseObject({
    full_name: z.string().optional(),
    email: z.string().optional(),
    phone: z.string().optional(),
    location: z.string().optional(),
  }),
  experience: z.array(z.looseObject({ title: z.string(), company: z.string(), dates: z.string() })),
  education: z.array(z.looseObject({ degree: z.string(), institution: z.string() })),
  skills: z.array(z.string()),
});

/** Every PDF of a folder that has a `.truth.json` beside it, parsed. */
export async function loadParsingCases(folder: string): Promise<ParsingCase[]> {
  const truths = readdirSync(folder).filter((name) => name.endsWith(".truth.json"));
  const cases: ParsingCase[] = [];
  for (const name of truths.sort()) {
    const pdf = join(folder, name.replace(/\.truth\.json$/, ".pdf"));
    if (!existsSync(pdf)) throw new SetError(`${pdf}: missing, though its truth is there`);
    const document = await readDocument({ bytes: readFileSync(pdf), fileName: basename(pdf) });
    cases.push({ name: basename(pdf, ".pdf"), document, truth: parseFile(join(folder, name), TruthSchema) });
  }
  return cases;
}

const PiiKindSchema = z.enum([
  "EMAIL_ADDRESS",
  "URL",
  "IBAN_CODE",
  "CREDIT_CARD",
  "US_SSN",
  "IP_ADDRESS",
  "PHONE_NUMBER",
]);
const PiiCaseSchema = z.looseObject({ text: z.string(), entity: PiiKindSchema, count: z.int().min(0) });

/** One-entity cases, a JSON object a line. */
export function loadPiiCases(path: string): PiiCase[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line) => (line.trim() === "" ? [] : [PiiCaseSchema.parse(JSON.parse(line))]));
}

/** The file `name` beside `path`: jobs refer to the résumés that stand next to them. */
export const besideFile = (path: string, name: string): string => join(dirname(path), name);
