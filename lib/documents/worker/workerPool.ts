/**
 * A pool of worker threads, at most one per core, each killed when a document takes too long or too much memory.
 * A killed worker is replaced by the next document that needs one. Idle workers do not keep the process alive.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ParsedDocument } from "../../analysis/document";
import { ClientGoneError } from "../../backend/errors";
import { documentError } from "../documentErrors";
import { documentLimits } from "../documentLimits";
import type { DocumentReader } from "./documentReader";
import {
  type ArchiveFile,
  WorkerAnswerSchema,
  type WorkerRequest,
  type WorkerResult,
  type WorkerTask,
} from "./messages";

export interface PoolOptions {
  /** Path of the worker's bundle. */
  script: string | URL;
  size?: number;
  queueMax?: number;
  timeLimitMs?: number;
  cpuLimitMs?: number;
  heapMaxMb?: number;
}

interface Job {
  task: WorkerTask;
  bytes: Uint8Array;
  signal: AbortSignal | undefined;
  resolve: (result: WorkerResult) => void;
  reject: (error: unknown) => void;
  onAbort: () => void;
}

interface Slot {
  worker: Worker;
  job: Job | null;
  timer: NodeJS.Timeout | null;
  watch: NodeJS.Timeout | null;
  /** True once the thread has loaded its code. */
  isReady: boolean;
  /** Processor time the thread had used when its document came in. */
  cpuBefore: NodeJS.CpuUsage | undefined;
}

export class WorkerPool implements DocumentReader {
  readonly #options: Required<PoolOptions>;
  readonly #slots = new Set<Slot>();
  readonly #queue: Job[] = [];
  #nextId = 1;
  #isClosed = false;

  constructor(options: PoolOptions) {
    this.#options = {
      size: Math.max(1, availableParallelism()),
      queueMax: documentLimits.queueMax,
      timeLimitMs: documentLimits.parseMs,
      cpuLimitMs: documentLimits.parseCpuMs,
      heapMaxMb: documentLimits.workerHeapMb,
      ...options,
    };
  }

  /** Documents in work and waiting. */
  get load(): number {
    return [...this.#slots].filter((slot) => slot.job).length + this.#queue.length;
  }

  /**
   * Parses in a worker.
   * @throws AppError SERVICE_UNAVAILABLE (with retryAfterSeconds) when the queue is full or the pool closed, TIMEOUT at
   * the time limit, PAYLOAD_TOO_LARGE at the memory limit, and what the parsers refuse; ClientGoneError on abort.
   */
  async parse(kind: "pdf" | "docx", bytes: Uint8Array, signal?: AbortSignal): Promise<ParsedDocument> {
    const { document } = await this.#run({ kind }, bytes, signal);
    if (!document) throw documentError("workerFailed");
    return document;
  }

  /** Unpacks the files of an archive that go by the wanted names, in lower case. Throws as `parse` does. */
  async unpack(wanted: readonly string[], bytes: Uint8Array, signal?: AbortSignal): Promise<ArchiveFile[]> {
    const { files } = await this.#run({ kind: "archive", wanted }, bytes, signal);
    if (!files) throw documentError("workerFailed");
    return files;
  }

  #run(task: WorkerTask, bytes: Uint8Array, signal?: AbortSignal): Promise<WorkerResult> {
    if (signal?.aborted) return Promise.reject(new ClientGoneError("the client has gone"));
    if (this.#isClosed || this.#isFull())
      return Promise.reject(documentError("busy", documentLimits.retryAfterSeconds));
    return new Promise((resolve, reject) => {
      const job: Job = { task, bytes, signal, resolve, reject, onAbort: () => this.#abort(job) };
      signal?.addEventListener("abort", job.onAbort, { once: true });
      this.#queue.push(job);
      this.#pump();
    });
  }

  /** Ends every worker; documents in work are refused as busy. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const job of this.#queue.splice(0)) this.#settle(job, () => job.reject(documentError("busy", 1)));
    await Promise.all([...this.#slots].map((slot) => this.#kill(slot, documentError("busy", 1))));
  }

  #isFull(): boolean {
    const free = this.#options.size - [...this.#slots].filter((slot) => slot.job).length;
    return this.#queue.length >= this.#options.queueMax + Math.max(0, free);
  }

  #pump(): void {
    while (this.#queue.length > 0) {
      const idle = [...this.#slots].find((slot) => slot.job === null);
      const slot = idle ?? (this.#slots.size < this.#options.size ? this.#spawn() : null);
      const job = slot ? this.#queue.shift() : undefined;
      if (!slot || !job) return;
      this.#start(slot, job);
    }
  }

  #spawn(): Slot {
    const worker = new Worker(this.#options.script, {
      resourceLimits: { maxOldGenerationSizeMb: this.#options.heapMaxMb, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
      env: {},
      stdin: false,
      stdout: true,
      stderr: true,
    });
    const slot: Slot = { worker, job: null, timer: null, watch: null, isReady: false, cpuBefore: undefined };
    worker.unref();
    worker.on("message", (message: unknown) => {
      if (message !== "ready") this.#answered(slot, message);
      else {
        slot.isReady = true;
        if (slot.job) this.#watch(slot, slot.job);
      }
    });
    worker.on("error", (error) => {
      const isMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      void this.#kill(slot, documentError(isMemory ? "tooComplex" : "workerFailed"));
    });
    worker.on("exit", () => void this.#kill(slot, documentError("workerFailed")));
    this.#slots.add(slot);
    return slot;
  }

  #start(slot: Slot, job: Job): void {
    slot.job = job;
    slot.worker.ref();
    slot.timer = setTimeout(() => void this.#kill(slot, documentError("slow")), this.#options.timeLimitMs);
    if (slot.isReady) this.#watch(slot, job);
    // A copy is sent and handed over: the caller's bytes stay whole. Not slice(): of a Buffer that is no copy.
    const bytes = new Uint8Array(job.bytes);
    const request: WorkerRequest = { id: this.#nextId++, task: job.task, bytes };
    slot.worker.postMessage(request, [bytes.buffer]);
  }

  /** Measures the document's processor time from now on. Node before 24.6 cannot: there the time limit alone holds. */
  #watch(slot: Slot, job: Job): void {
    if (typeof slot.worker.cpuUsage !== "function" || slot.watch) return;
    slot.cpuBefore = undefined;
    slot.worker.cpuUsage().then(
      (used) => {
        slot.cpuBefore ??= used;
      },
      () => {},
    );
    slot.watch = setInterval(() => void this.#watchCpu(slot, job), documentLimits.cpuWatchMs);
  }

  /** Kills a worker whose document has used up its processor time. */
  async #watchCpu(slot: Slot, job: Job): Promise<void> {
    const used = await slot.worker.cpuUsage().catch(() => null);
    if (!used || slot.job !== job) return;
    slot.cpuBefore ??= used;
    const before = slot.cpuBefore;
    const usedMs = (used.user + used.system - before.user - before.system) / 1_000;
    if (usedMs > this.#options.cpuLimitMs) await this.#kill(slot, documentError("slow"));
  }

  #answered(slot: Slot, message: unknown): void {
    const job = this.#release(slot);
    slot.worker.unref();
    if (job) {
      const answer = WorkerAnswerSchema.safeParse(message);
      if (!answer.success) this.#settle(job, () => job.reject(documentError("workerFailed")));
      else if (answer.data.ok) {
        const result = answer.data;
        this.#settle(job, () => job.resolve(result));
      } else {
        const { fault } = answer.data;
        this.#settle(job, () => job.reject(documentError(fault)));
      }
    }
    this.#pump();
  }

  #release(slot: Slot): Job | null {
    const { job } = slot;
    if (slot.timer) clearTimeout(slot.timer);
    if (slot.watch) clearInterval(slot.watch);
    slot.timer = null;
    slot.watch = null;
    slot.job = null;
    return job;
  }

  #settle(job: Job, finish: () => void): void {
    job.signal?.removeEventListener("abort", job.onAbort);
    finish();
  }

  #abort(job: Job): void {
    const waiting = this.#queue.indexOf(job);
    const gone = new ClientGoneError("the client has gone");
    if (waiting >= 0) {
      this.#queue.splice(waiting, 1);
      this.#settle(job, () => job.reject(gone));
      return;
    }
    for (const slot of this.#slots) if (slot.job === job) void this.#kill(slot, gone);
  }

  async #kill(slot: Slot, error: Error): Promise<void> {
    if (!this.#slots.delete(slot)) return;
    const job = this.#release(slot);
    if (job) this.#settle(job, () => job.reject(error));
    await slot.worker.terminate();
    if (this.#isClosed) return;
    // The next document should not wait for a thread to start; one spare is enough.
    if (job && this.#slots.size === 0) this.#spawn();
    this.#pump();
  }
}
