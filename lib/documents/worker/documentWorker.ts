/**
 * The thread that parses files. It owns nothing but the bytes it was sent, writes nothing to disk, and may be killed at
 * any moment. One document at a time.
 */
import { parentPort } from "node:worker_threads";
import { documentFaultOf } from "../documentErrors";
import { readDocx } from "../docx/readDocx";
import { readPdf } from "../pdf/readPdf";
import { boundAllocations, refusedAllocation, startAllocationBudget } from "./boundAllocations";
import type { WorkerAnswer, WorkerRequest } from "./messages";

async function answer({ id, kind, bytes }: WorkerRequest): Promise<WorkerAnswer> {
  startAllocationBudget();
  try {
    const document = kind === "pdf" ? await readPdf(bytes, () => performance.now()) : await readDocx(bytes);
    if (refusedAllocation()) return { id, ok: false, fault: "tooComplex" };
    return { id, ok: true, document };
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
