/** Holds a value against a schema. What is wrong is logged by place and kind, never by value. */
import type { z } from "zod";
import { AppError } from "../../backend/errors";

/** Zod's complaint without the values it complains about. */
class InvalidInput extends Error {
  override readonly name = "InvalidInput";
  constructor(readonly issues: readonly string[]) {
    super(issues.join(", "));
  }
}

/** @throws AppError VALIDATION_ERROR when the value does not fit. */
export function validateInput<Given extends z.ZodType>(schema: Given, value: unknown): z.output<Given> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, 10).map((issue) => `${issue.code} at depth ${issue.path.length}`);
  throw new AppError({ code: "VALIDATION_ERROR", cause: new InvalidInput(issues) });
}
