/**
 * Several job descriptions in one text: between two stands a line of five or more equals signs with a gap on both sides.
 * Pure; the form, the wire and the command line share it.
 */
const between = /(?:^|\n[ \t]*\n)[ \t]*={5,}[ \t]*(?:\n[ \t]*(?=\n)|$)/;

/** What is put between two job descriptions. */
export const jobSeparator = "\n\n==========\n\n";

/** The job descriptions of a text, each trimmed, empty ones left out. */
export const splitJobs = (text: string): string[] =>
  text
    .replace(/\r\n?/g, "\n")
    .split(between)
    .map((job) => job.trim())
    .filter((job) => job !== "");
