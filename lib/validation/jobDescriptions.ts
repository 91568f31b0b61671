/**
 * Several job descriptions in one text: between two stands a line of five or more equals signs. Such a line under a
 * heading, or one of two around it, belongs to the posting. Pure; the form, the wire and the command line share it.
 */
const rule = /^[ \t]*={5,}[ \t]*$/;
const blank = /^[ \t]*$/;
const endsSentence = /[.!?;:)]\s*$/;

/** True for a short line beside a rule at least half as long as it: what somebody underlines. */
const isHeading = (line: string, beside: string): boolean =>
  !blank.test(line) && !endsSentence.test(line) && line.trim().length <= 2 * beside.trim().length;

/** What is put between two job descriptions. */
export const jobSeparator = "\n\n==========\n\n";

/** True where the line of that number stands between two postings. */
function isBetween(lines: readonly string[], at: number): boolean {
  const lineAt = (number: number): string => lines[number] ?? "";
  const own = lineAt(at);
  if (!rule.test(own)) return false;
  const [above, below] = [lineAt(at - 1), lineAt(at + 1)];
  if (rule.test(lineAt(at + 2)) && isHeading(below, own)) return false;
  // A heading that it underlines stands alone, or below the other of two such lines.
  return !isHeading(above, own) || !(blank.test(lineAt(at - 2)) || rule.test(lineAt(at - 2)));
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
