/**
 * What a failure becomes before it leaves us. Whoever runs the jobs keeps errors with message and stack, and a message
 * may quote what it failed on; so only the code or the name of an error goes out, and how it is to be tried again. The
 * error itself is logged here, by the logger's rules.
 */
import { NonRetriableError, RetryAfterError, StepError } from "inngest";
import { AppError } from "../../backend/errors";

/** The failure of a run in one word: an error code of ours, PostgreSQL's, or the error's name. */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  return /^\w{1,60}$/.test(code) ? code : "Error";
}

/** The same failure without its words. What is not retryable by the table of codes stops the run at once. */
export function toJobError(thrown: unknown): Error {
  // A step's failure as the library hands it back: its words are ours already, and it must stay the same object.
  if (thrown instanceof StepError) return thrown;
  const failure = failureOf(thrown);
  if (thrown instanceof NonRetriableError) return new NonRetriableError(failure);
  if (thrown instanceof RetryAfterError) {
    const seconds = Number(thrown.retryAfter);
    return new RetryAfterError(failure, Number.isFinite(seconds) ? seconds * 1000 : new Date(thrown.retryAfter));
  }
  if (thrown instanceof AppError) {
    if (!thrown.retryable) return new NonRetriableError(failure);
    if (thrown.retryAfterSeconds !== undefined) return new RetryAfterError(failure, thrown.retryAfterSeconds * 1000);
  }
  return new Error(failure);
}
