/**
 * The `firstpass` command: one door for people, evals and scripts. Results go to stdout and nothing else does;
 * progress and complaints go to stderr. Exit codes: 0 done, 1 something failed, 2 the words did not fit.
 */
import { text } from "node:stream/consumers";
import { AppError } from "../backend/errors";
import { type Command, type Console, UsageError } from "./command";

/** Commands load on demand, so that a short one does not pay for a long one. */
const commands: Record<string, { summary: string; load: () => Promise<Command> }> = {
  analyze: {
    summary: "read résumés and print their reports",
    load: async () => (await import("./analyze")).analyzeCommand,
  },
  parse: { summary: "print résumés as JSON Resume", load: async () => (await import("./parse")).parseCommand },
  rewrite: {
    summary: "judge whether rewrites invent anything",
    load: async () => (await import("./rewrite")).rewriteCommand,
  },
  scrub: { summary: "find and hide personal data", load: async () => (await import("./scrub")).scrubCommand },
  backup: {
    summary: "write one machine's data to a file",
    load: async () => (await import("./backup")).backupCommand,
  },
  restore: {
    summary: "put a backup in the place of one machine's data",
    load: async () => (await import("./restore")).restoreCommand,
  },
  doctor: {
    summary: "try the services of this configuration",
    load: async () => (await import("./doctor/doctor")).doctorCommand,
  },
  eval: { summary: "measure the engine on calibration sets", load: async () => (await import("./eval")).evalCommand },
};

const processConsole: Console = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  readInput: () => text(process.stdin),
  isInteractive: process.stderr.isTTY === true,
};

function overview(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)}${summary}`);
  return ["Usage: firstpass <command> [options]", "", ...rows, "", "firstpass <command> --help says more."].join("\n");
}

/** The sentence of an error that was foreseen; of any other, where it came from, for whoever reports it. */
function wordsOf(thrown: unknown): string {
  if (thrown instanceof AppError) return `${thrown.message} (${thrown.code})`;
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

/** Runs the command that `words` name and returns the exit code. */
export async function main(words: readonly string[], console: Console = processConsole): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    (name === undefined ? console.err : console.out)(overview());
    return name === undefined ? 2 : 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) {
    console.err(`firstpass: there is no command "${name}"\n\n${overview()}`);
    return 2;
  }
  const command = await entry.load();
  if (rest.includes("--help") || rest.includes("-h")) {
    console.out(`Usage: ${command.usage}\n\n${command.help}`);
    return 0;
  }
  try {
    return await command.run(rest, console);
  } catch (thrown) {
    if (thrown instanceof UsageError) {
      console.err(`firstpass ${name}: ${thrown.message}\nUsage: ${command.usage}`);
      return 2;
    }
    console.err(`firstpass ${name}: ${wordsOf(thrown)}`);
    return 1;
  }
}
