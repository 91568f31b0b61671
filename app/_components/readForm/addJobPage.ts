/** Has a saved job page read by the server and puts its words into the form's field, where they can be seen and mended. */
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

/** Adds the words of `file` after what stands in `field`. Answers with what was wrong, or null. */
export async function addJobPage(file: File, field: HTMLTextAreaElement, signal: AbortSignal): Promise<string | null> {
  const objection = objectionTo("", file);
  if (objection) return objection;
  const body = new FormData();
  body.set("file", file);
  try {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(30_000)]);
    const response = await fetch("/api/job-page", { method: "POST", body, signal: deadline });
    const answer: unknown = await response.json();
    const text = textIn(answer);
    if (!response.ok || text === null) return messageIn(answer);
    const isCut = text.length > limits.jobDescriptionMaxChars;
    const words = text.slice(0, limits.jobDescriptionMaxChars).trim();
    field.value = field.value.trim() === "" ? words : `${field.value.trimEnd()}${jobSeparator}${words}`;
    return isCut ? `${file.name} is longer than 8,000 characters; the rest was left out.` : null;
  } catch {
    return signal.aborted ? null : "The page could not be sent. Paste its text instead.";
  }
}
