/**
 * The kinds of mail that a user can do without, each with the preference that says so. Codes are in none: they are asked
 * for one by one.
 */
export const mailCategories = {
  /** What became of a read that was left running. */
  "report-ready": { column: "report_ready", byDefault: true },
  /** A word after a week away. */
  retention: { column: "retention", byDefault: false },
} as const;
export type MailCategory = keyof typeof mailCategories;

export function isMailCategory(value: unknown): value is MailCategory {
  return typeof value === "string" && Object.hasOwn(mailCategories, value);
}

/** What is sent once to a user, and under which category it can be refused. */
export const onceMails = {
  report_ready: "report-ready",
  read_failed: "report-ready",
  retention: "retention",
} as const satisfies Record<string, MailCategory>;
export type OnceMailKind = keyof typeof onceMails;
