/** The words of a job description that somebody saved as a file, in the shape of the wire. Nothing is kept. */
import { AppError } from "../backend/errors";
import { readJobPage } from "../documents/readJobPage";
import type { JobPage } from "../validation/jobPageSchema";

interface JobFile {
  file?: { bytes: Uint8Array; fileName: string } | undefined;
  signal: AbortSignal;
}

/** Throws AppError: VALIDATION_ERROR without a file, else what the reader found wrong with it. */
export async function readJobFile({ file, signal }: JobFile): Promise<JobPage> {
  if (!file) throw new AppError({ code: "VALIDATION_ERROR", cause: "no file" });
  return { text: await readJobPage({ ...file, signal }) };
}
