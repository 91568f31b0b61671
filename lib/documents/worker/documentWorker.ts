/**
 * The thread that parses files. It owns nothing but the bytes it was sent, writes nothing to disk, and may be killed at
 * any moment. One document at a time.
 */
import { parentPort } from "node:worker_threads";
import { documentFaultOf } from "../documentErrors";
import { readDocx } from "../docx/readDocx";
import { readPdf } from "../pdf/readPdf";
import { unpackArchive } from "../zip/unpackArchive";
import { boundAllocations, refusedAllocation, startAllocationBudget } from "./boundAllocations";
import type { WorkerAnswer, WorkerRequest, WorkerResult } from "./messages";

async function perform({ task, bytes }: WorkerRequest): Promise<WorkerResult> {
  if (task.kind === "archive") return { files: unpackArchive(bytes, task.wanted) };
  return { document: task.kind === "pdf" ? await readPdf(bytes, () => performance.now()) : await readDocx(bytes) };
}

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  const { id } = request;
  startAllocationBudget();
  try {
    const result = await perform(request);
    if (refusedAllocation()) return { id, ok: false, fault: "tooComplex" };
    return { id, ok: true, ...result };
  } catch (thrown) {
    if (refusedAllocation()) return { id, ok: false, fault: "tooComplex" };
    return { id, ok: false, fault: documentFaultOf(thrown) ?? "workerFailed" };
  }
}

boundAllocations();
// pdf.js leaves rejected promises behind when a file is destroyed half-read; the answer has gone out by then.
process.on("unhandledRejection", () => {});
parentPort?.on("message", (request: WorkerRequest) => {
  void answer(request).then((message) => parentPort?.postMessage(message));
});
// Says that the code is loaded, so that only a document's own time counts against its limits.
parentPort?.postMessage("ready");
