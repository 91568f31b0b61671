/** Has a file read by the server and puts its words into a field of the form, where they can be seen and mended. */
import { jobSeparator } from "@/lib/validation/jobDescriptions";
import { limits } from "@/lib/validation/limits";
import { objectionTo } from "./objectionTo";

/** The answer's text; null for an answer of another shape. */
function textIn(answer: unknown): string | null {
  return typeof answer === "object" && answer !== null && "text" in answer && typeof answer.text === "string"
    ? answer.text
    : null;
}

const messageIn = (answer: unknown): string =>
  typeof answer === "object" && answer !== null && "message" in answer && typeof answer.message === "string"
    ? answer.message
    : "That page could not be read. Paste its text instead.";

/** How the words of a file go into a field. */
interface Taking {
  maxChars: number;
  /** Stands between them and what is there already; null where they take its place. */
  after: string | null;
}

/** A saved job after what stands in the field, with a line between the two. */
export const addJobPage = (file: File, field: HTMLTextAreaElement, signal: AbortSignal): Promise<string | null> =>
  takePageText(file, field, { maxChars: limits.jobDescriptionMaxChars, after: jobSeparator }, signal);

/** A résumé in the place of what stands in the field. */
export const takeResumeText = (file: File, field: HTMLTextAreaElement, signal: AbortSignal): Promise<string | null> =>
  takePageText(file, field, { maxChars: limits.textMaxChars, after: null }, signal);

/** Answers with what was wrong, or null. */
async function takePageText(
  file: File,
  field: HTMLTextAreaElement,
  { maxChars, after }: Taking,
  signal: AbortSignal,
): Promise<string | null> {
  const objection = objectionTo({ text: "", file });
  if (objection) return objection;
  const body = new FormData();
  body.set("file", file);
  try {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(30_000)]);
    const response = await fetch("/api/job-page", { method: "POST", body, signal: deadline });
    const answer: unknown = await response.json();
    const text = textIn(answer);
    if (!response.ok || text === null) return messageIn(answer);
    const words = text.slice(0, maxChars).trim();
    const stands = after === null ? "" : field.value.trimEnd();
    field.value = stands === "" ? words : `${stands}${after}${words}`;
    const most = maxChars.toLocaleString("en");
    return text.length > maxChars ? `${file.name} is longer than ${most} characters; the rest was left out.` : null;
  } catch {
    return signal.aborted ? null : "The page could not be sent. Paste its text instead.";
  }
}
