/**
 * The `firstpass` command: one door for people, evals and scripts. Results go to stdout and nothing else does;
 * progress and complaints go to stderr. Exit codes: 0 done, 1 something failed, 2 the words did not fit.
 */
import type { Command, Console } from "./command";
import { processConsole, runCommand } from "./runCommand";

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

function overview(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)}${summary}`);
  return ["Usage: firstpass <command> [options]", "", ...rows, "", "firstpass <command> --help says more."].join("\n");
}

/** Runs the command that `words` name and returns the exit code. */
export async function main(words: readonly string[], console: Console = processConsole()): Promise<number> {
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
  return runCommand(await entry.load(), rest, console);
}
