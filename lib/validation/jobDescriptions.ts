/**
 * Several job descriptions in one text: between two stands a line of five or more equals signs. Such a line under a
 * heading, or one of two around it, belongs to the posting. Pure; the form, the wire and the command line share it.
 */
const rule = /^[ \t]*={5,}[ \t]*$/;
const blank = /^[ \t]*$/;
const endsSentence = /[.!?;:)]\s*$/;

/** What is put between two job descriptions. */
export const jobSeparator = "\n\n==========\n\n";

/** True where the line of that number stands between two postings. */
function isBetween(lines: readonly string[], at: number): boolean {
  const isRule = (number: number): boolean => rule.test(lines[number] ?? "");
  if (!isRule(at) || isRule(at - 2) || isRule(at + 2)) return false;
  const above = lines[at - 1] ?? "";
  // A line that stands alone above it, and is no sentence, is a heading that it underlines.
  return blank.test(above) || endsSentence.test(above) || !blank.test(lines[at - 2] ?? "");
}

/** The job descriptions of a text, each trimmed, empty ones left out. */
export function splitJobs(text: string): string[] {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const jobs: string[][] = [[]];
  for (const [number, line] of lines.entries()) {
    if (isBetween(lines, number)) jobs.push([]);
    else jobs.at(-1)?.push(line);
  }
  return jobs.map((job) => job.join("\n").trim()).filter((job) => job !== "");
}
