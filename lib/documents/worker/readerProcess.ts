/**
 * Documents read by processes, one each, killed when a document takes too long or too much memory. Started from a
 * snapshot of the heap, such a process reads a page before a thread would have loaded its code; for the command line.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { ParsedDocument } from "../../analysis/document";
import { ClientGoneError } from "../../backend/errors";
import { documentError } from "../documentErrors";
import { documentLimits } from "../documentLimits";
import type { DocumentReader } from "./documentReader";
import { type ArchiveFile, WorkerAnswerSchema, type WorkerResult } from "./messages";
import { processTimeMs } from "./processTime";

export interface ReaderProcessOptions {
  /** The program, and the words before the task. */
  command: readonly [program: string, ...words: string[]];
  timeLimitMs?: number;
  cpuLimitMs?: number;
}

/** How V8 ends a process whose heap is full. */
const outOfMemory: ReadonlySet<unknown> = new Set(["SIGABRT", "SIGTRAP"]);

function resultOf(output: string): WorkerResult {
  let told: unknown = null;
  try {
    told = JSON.parse(output);
  } catch {
    // Cut off, or nothing at all: the schema refuses what is left.
  }
  const answer = WorkerAnswerSchema.safeParse(told);
  if (!answer.success) throw documentError("workerFailed");
  if (!answer.data.ok) throw documentError(answer.data.fault);
  return answer.data;
}

/** What a process told, and the signal that ended it, if one did. A process that does not start tells nothing. */
async function outcomeOf(child: ChildProcess & { stdout: Readable }): Promise<[output: string, endedBy: unknown]> {
  const told = Promise.all([text(child.stdout), once(child, "close")]);
  return told.then(
    ([output, [, endedBy]]) => [output, endedBy],
    () => ["", null],
  );
}

export class ReaderProcess implements DocumentReader {
  readonly #options: Required<ReaderProcessOptions>;
  readonly #running = new Map<ChildProcess, (why: Error) => void>();

  constructor(options: ReaderProcessOptions) {
    this.#options = { timeLimitMs: documentLimits.parseMs, cpuLimitMs: documentLimits.parseCpuMs, ...options };
  }

  get load(): number {
    return this.#running.size;
  }

  async parse(kind: "pdf" | "docx", bytes: Uint8Array, signal?: AbortSignal): Promise<ParsedDocument> {
    const { document } = await this.#read([kind], bytes, signal);
    if (!document) throw documentError("workerFailed");
    return document;
  }

  async unpack(wanted: readonly string[], bytes: Uint8Array, signal?: AbortSignal): Promise<ArchiveFile[]> {
    const { files } = await this.#read(["archive", ...wanted], bytes, signal);
    if (!files) throw documentError("workerFailed");
    return files;
  }

  async close(): Promise<void> {
    const ended = [...this.#running].map(([child, stop]) => {
      stop(documentError("busy", 1));
      return once(child, "close");
    });
    await Promise.allSettled(ended);
  }

  async #read(task: readonly string[], bytes: Uint8Array, signal?: AbortSignal): Promise<WorkerResult> {
    const gone = new ClientGoneError("the client has gone");
    if (signal?.aborted) throw gone;
    const [program, ...words] = this.#options.command;
    const child = spawn(program, [...words, ...task], {
      env: { NODE_ENV: "production" },
      stdio: ["pipe", "pipe", "ignore"],
    });
    let stopped: Error | null = null;
    const stop = (why: Error): void => {
      stopped ??= why;
      child.kill("SIGKILL");
    };
    this.#running.set(child, stop);
    const timer = setTimeout(() => stop(documentError("slow")), this.#options.timeLimitMs);
    const watch = setInterval(() => void this.#watchCpu(child, stop), documentLimits.cpuWatchMs);
    const onAbort = (): void => stop(gone);
    signal?.addEventListener("abort", onAbort, { once: true });
    child.stdin.on("error", () => {}); // It ended before it had read all; how it ended says why.
    child.stdin.end(bytes);
    try {
      const [output, endedBy] = await outcomeOf(child);
      if (stopped) throw stopped;
      if (outOfMemory.has(endedBy)) throw documentError("tooComplex");
      return resultOf(output);
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
      signal?.removeEventListener("abort", onAbort);
      this.#running.delete(child);
    }
  }

  /** The process's start counts as well: a tenth of the limit. */
  async #watchCpu(child: ChildProcess, stop: (why: Error) => void): Promise<void> {
    const usedMs = child.pid === undefined ? null : await processTimeMs(child.pid);
    if (usedMs !== null && usedMs > this.#options.cpuLimitMs && this.#running.has(child)) stop(documentError("slow"));
  }
}
