/**
 * A process that reads one document and ends, as a snapshot of the heap (scripts/snapshot.mjs): the readers loaded, and
 * most of what they run compiled. The task stands in the words behind the program, the file comes on standard input, the
 * answer goes to standard output as JSON.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { startupSnapshot } from "node:v8";
import { answerRequest } from "./answerRequest";
import { boundAllocations } from "./boundAllocations";
import type { WorkerTask } from "./messages";
import { makeWarmUpPdf } from "./warmUpPdf";

const [input, output] = [0, 1];

/** "pdf", "docx", or "archive" and the names that are wanted. */
function taskOf([kind, ...wanted]: readonly string[]): WorkerTask {
  return kind === "pdf" || kind === "docx" ? { kind } : { kind: "archive", wanted };
}

boundAllocations();
void answerRequest({ id: 0, task: { kind: "pdf" }, bytes: makeWarmUpPdf() }).then((answer) => {
  if (!answer.ok) throw new Error(`the reader could not read its own page: ${answer.fault}`);
});
// pdf.js puts a function of its own in this place where it is empty, as it is while a snapshot is made; V8 fills it when
// the snapshot is read, and stops the process if it is taken.
startupSnapshot.addSerializeCallback(() => void Reflect.deleteProperty(Promise, "try"));
startupSnapshot.setDeserializeMainFunction(() => {
  // pdf.js leaves rejected promises behind when a file is destroyed half-read.
  process.on("unhandledRejection", () => {});
  const request = { id: 1, task: taskOf(process.argv.slice(1)), bytes: new Uint8Array(readFileSync(input)) };
  void answerRequest(request).then((answer) => {
    writeFileSync(output, JSON.stringify(answer));
    // What is left open of a document that was given up must not hold the process.
    process.exit();
  });
});
