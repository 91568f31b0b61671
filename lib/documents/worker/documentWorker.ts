/**
 * The thread that parses files. It owns nothing but the bytes it was sent, writes nothing to disk, and may be killed at
 * any moment. One document at a time.
 */
import { parentPort } from "node:worker_threads";
import { answerRequest } from "./answerRequest";
import { boundAllocations } from "./boundAllocations";
import type { WorkerRequest } from "./messages";

boundAllocations();
// pdf.js leaves rejected promises behind when a file is destroyed half-read; the answer has gone out by then.
process.on("unhandledRejection", () => {});
parentPort?.on("message", (request: WorkerRequest) => {
  void answerRequest(request).then((message) => parentPort?.postMessage(message));
});
// Says that the code is loaded, so that only a document's own time counts against its limits.
parentPort?.postMessage("ready");
