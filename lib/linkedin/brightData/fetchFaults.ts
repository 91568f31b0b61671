/** Every way in which a profile cannot be fetched, with the way on: LinkedIn's own PDF. Never a word of the profile. */
import type { ErrorCode } from "../../backend/errorCodes";
import { AppError } from "../../backend/errors";

const pdfWay =
  "You can always give your profile as a PDF: on it, choose Resources (or More), then Save to PDF, and upload that file.";

export const fetchFaults = {
  off: ["SERVICE_UNAVAILABLE", "This site does not fetch profiles by their address.", false],
  private: [
    "UNREADABLE_DOCUMENT",
    "That profile shows next to nothing to people who are not signed in to LinkedIn, so we cannot fetch it.",
    false,
  ],
  missing: ["NOT_FOUND", "There is no profile at that address. Check it for a slip.", false],
  limited: ["SERVICE_UNAVAILABLE", "Too many profiles are being fetched right now. Try again in a few minutes.", true],
  slow: ["TIMEOUT", "The profile took too long to fetch. Trying again may help.", true],
  nonsense: ["UPSTREAM_UNAVAILABLE", "What we were sent for that address was no profile.", true],
  down: ["UPSTREAM_UNAVAILABLE", "The service that fetches profiles is not answering. Try again later.", true],
  refused: ["UPSTREAM_UNAVAILABLE", "Profiles cannot be fetched by their address at the moment.", false],
  overBudget: ["SERVICE_UNAVAILABLE", "We have fetched as many profiles as we can in one day.", true],
} as const satisfies Record<string, readonly [ErrorCode, string, boolean]>;
export type FetchFault = keyof typeof fetchFaults;

/** The error of a named fault; the name travels as `cause`, for logs. */
export function fetchError(fault: FetchFault, retryAfterSeconds?: number): AppError {
  const [code, message, retryable] = fetchFaults[fault];
  return new AppError({ code, message: `${message} ${pdfWay}`, cause: fault, retryAfterSeconds, retryable });
}

/** True for failures that tell against Bright Data: what a profile is or hides does not. */
export function isUpstreamFault(error: unknown): boolean {
  return error instanceof AppError && ["UPSTREAM_UNAVAILABLE", "TIMEOUT", "SERVICE_UNAVAILABLE"].includes(error.code);
}
