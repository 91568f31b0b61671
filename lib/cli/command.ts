/** What every command of the command line is: a name, its help, and a run that returns the exit code. */

/** Where a command writes and reads; a parameter, so that tests need no process. */
export interface Console {
  out(line: string): void;
  err(line: string): void;
  /** Everything on standard input, as text. */
  readInput(): Promise<string>;
  /** True when `err` goes to a terminal: progress is worth drawing. */
  isInteractive: boolean;
}

export interface Command {
  name: string;
  usage: string;
  summary: string;
  /** The options and what they mean, one a line. */
  help: string;
  /** Runs with the words after the command's name. 0 success, 1 something failed, 2 usage. */
  run(words: string[], console: Console): Promise<number>;
}

/** Thrown for words that do not fit: printed with the usage, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Splits JSON lines; blank lines are passed over. A line that does not parse throws UsageError with its number. */
export function parseJsonLines(input: string): { line: number; value: unknown }[] {
  return input.split(/\r?\n/).flatMap((text, index) => {
    if (text.trim() === "") return [];
    try {
      return [{ line: index + 1, value: JSON.parse(text) as unknown }];
    } catch {
      throw new UsageError(`line ${index + 1} of the input is not JSON`);
    }
  });
}
