/** What a thread or a process that parses files does with a request: the document, or the name of its fault. */
import { documentFaultOf } from "../documentErrors";
import { readDocx } from "../docx/readDocx";
import { readPdf } from "../pdf/readPdf";
import { unpackArchive } from "../zip/unpackArchive";
import { refusedAllocation, startAllocationBudget } from "./boundAllocations";
import type { WorkerAnswer, WorkerRequest, WorkerResult } from "./messages";

async function perform({ task, bytes }: WorkerRequest): Promise<WorkerResult> {
  if (task.kind === "archive") return { files: unpackArchive(bytes, task.wanted) };
  return { document: task.kind === "pdf" ? await readPdf(bytes, () => performance.now()) : await readDocx(bytes) };
}

/** Never throws; allocations must be bound before. */
export async function answerRequest(request: WorkerRequest): Promise<WorkerAnswer> {
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
