/**
 * Bytes as a JSON value that has not been validated yet. Nesting is bounded before it is parsed, and text must be
 * UTF-8, since a character replaced in silence would be quoted back to its writer.
 */
import { AppError } from "../../backend/errors";

const maxDepth = 32;

/** True when brackets outside of strings nest deeper than `limit`. */
function nestsDeeper(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (inString) {
      if (unit === "\\") at += 1;
      else if (unit === '"') inString = false;
    } else if (unit === '"') inString = true;
    else if (unit === "{" || unit === "[") {
      depth += 1;
      if (depth > limit) return true;
    } else if (unit === "}" || unit === "]") depth -= 1;
  }
  return false;
}

/** @throws AppError VALIDATION_ERROR for what is not UTF-8, not JSON, or nested more than 32 deep. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (nestsDeeper(text, maxDepth)) throw new AppError({ code: "VALIDATION_ERROR", cause: "nesting" });
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError({ code: "VALIDATION_ERROR", cause: "json" });
  }
}
