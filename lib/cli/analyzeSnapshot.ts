/**
 * `firstpass analyze` as a snapshot of the heap (scripts/snapshot.mjs): modules evaluated, word lists unpacked, and what
 * expressions require read, by having the engine read a text of its own some times over before the snapshot is taken.
 */
import { startupSnapshot } from "node:v8";
import { readDocumentsBy } from "../documents/readDocument";
import { readerFlags } from "../documents/worker/readerFlags";
import { ReaderProcess } from "../documents/worker/readerProcess";
import { analyzeCommand, readWarmUpText } from "./analyze";
import { processConsole, runCommand } from "./runCommand";

/** Guards of expressions are read after some two hundred lines. */
const readings = 110;

for (let reading = 0; reading < readings; reading += 1) readWarmUpText({ year: 2026, month: 1 });

startupSnapshot.setDeserializeMainFunction(() => {
  // Behind the program: the snapshot that reads documents, the command's name, and its words.
  const [program, reader, , ...words] = process.argv;
  if (program === undefined || reader === undefined) throw new Error("started without the reader's snapshot");
  readDocumentsBy(new ReaderProcess({ command: [program, ...readerFlags, "--snapshot-blob", reader] }));
  void runCommand(analyzeCommand, words, processConsole()).then((exitCode) => {
    process.exitCode = exitCode;
  });
});
