/**
 * `firstpass analyze` as a snapshot of the heap (scripts/snapshot.mjs): modules evaluated, word lists unpacked, and what
 * expressions require read, by having the engine read a text of its own some times over before the snapshot is taken.
 */
import { startupSnapshot } from "node:v8";
import { analyzeCommand, readWarmUpText } from "./analyze";
import { processConsole, runCommand } from "./runCommand";

/** Guards of expressions are read after some two hundred lines. */
const readings = 110;

for (let reading = 0; reading < readings; reading += 1) readWarmUpText({ year: 2026, month: 1 });

startupSnapshot.setDeserializeMainFunction(() => {
  // The words begin behind the program; the first is the command's name.
  void runCommand(analyzeCommand, process.argv.slice(2), processConsole()).then((exitCode) => {
    process.exitCode = exitCode;
  });
});
