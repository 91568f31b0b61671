/** Runs one command of the command line: its help, its errors and its exit codes are the same however it was started. */
import { text } from "node:stream/consumers";
import { AppError } from "../backend/errors";
import { type Command, type Console, UsageError } from "./command";

/** Standard input, output and error of this process. */
export const processConsole = (): Console => ({
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  readInput: () => text(process.stdin),
  isInteractive: process.stderr.isTTY === true,
});

/** The sentence of an error that was foreseen; of any other, where it came from, for whoever reports it. */
function wordsOf(thrown: unknown): string {
  if (thrown instanceof AppError) return `${thrown.message} (${thrown.code})`;
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

/** Runs `command` on the words behind its name and returns the exit code. */
export async function runCommand(command: Command, words: readonly string[], console: Console): Promise<number> {
  if (words.includes("--help") || words.includes("-h")) {
    console.out(`Usage: ${command.usage}\n\n${command.help}`);
    return 0;
  }
  try {
    return await command.run([...words], console);
  } catch (thrown) {
    if (thrown instanceof UsageError) {
      console.err(`firstpass ${command.name}: ${thrown.message}\nUsage: ${command.usage}`);
      return 2;
    }
    console.err(`firstpass ${command.name}: ${wordsOf(thrown)}`);
    return 1;
  }
}
