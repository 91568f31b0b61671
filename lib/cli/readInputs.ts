/** Reads the files that a command is given, one after another, and turns each failure into its error body. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { ParsedDocument } from "../analysis/document";
import type { ApiError } from "../backend/errorCodes";
import { AppError, toApiError, toAppError } from "../backend/errors";
import { type DocumentInput, readDocument } from "../documents/readDocument";
import { jobSeparator } from "../validation/jobDescriptions";
import { type Console, UsageError } from "./command";

/** A file's bytes and name, or those of standard input. Throws AppError NOT_FOUND when it cannot be opened. */
export async function openInput(path: string, console: Console): Promise<DocumentInput> {
  const bytes = path === "-" ? new TextEncoder().encode(await console.readInput()) : openFile(path);
  return { bytes, fileName: path === "-" ? "stdin.txt" : basename(path) };
}

/** Parses one file. Throws AppError: NOT_FOUND when it cannot be opened, else what the reader found wrong with it. */
export async function readFileDocument(path: string, console: Console): Promise<ParsedDocument> {
  return readDocument(await openInput(path, console));
}

/** The job descriptions of files, as one text. The reader of web pages is loaded only for this. Throws AppError as above. */
export async function readJobFiles(paths: readonly string[], console: Console): Promise<string> {
  const { readJobPage } = await import("../documents/readJobPage");
  const texts: string[] = [];
  for (const path of paths) {
    const input = await openInput(path, console);
    texts.push(await readJobPage(input).catch((thrown) => Promise.reject(ofFile(path, thrown))));
  }
  return texts.join(jobSeparator);
}

/** The same error with the file's name before its words: several files are given, and only one is at fault. */
function ofFile(path: string, thrown: unknown): AppError {
  const error = toAppError(thrown, "ANALYSIS_FAILED");
  return new AppError({ code: error.code, message: `${path}: ${error.message}`, cause: error });
}

/** At once, so that a worker is under way when the caller goes on. */
function openFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new AppError({ code: "NOT_FOUND", message: `${path}: no such file, or it cannot be opened.`, cause });
  }
}

/** The body that stands on the line of an input that failed. There is no request, so the id says where it came from. */
export function errorBody(thrown: unknown): ApiError {
  return toApiError(toAppError(thrown, "ANALYSIS_FAILED"), "command-line");
}

/** Runs `each` over the files, draws progress when there are several, and returns 1 if any failed. */
export async function forEachFile(
  files: readonly string[],
  console: Console,
  each: (file: string) => Promise<void>,
  failed: (file: string, body: ApiError) => void,
): Promise<number> {
  if (files.length === 0) throw new UsageError("name at least one file (or - for standard input)");
  let exitCode = 0;
  for (const [index, file] of files.entries()) {
    if (files.length > 1 && console.isInteractive) console.err(`${index + 1}/${files.length} ${file}`);
    try {
      await each(file);
    } catch (thrown) {
      exitCode = 1;
      failed(file, errorBody(thrown));
    }
  }
  return exitCode;
}
