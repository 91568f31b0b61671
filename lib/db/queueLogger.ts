/** What the queue's library has to say, by our logger: its failures, without their words, and nothing else. */
import type { Logger } from "graphile-worker";
import { logWarn } from "../observability/logger";

/** A logger for graphile-worker. The library is loaded when it is first needed. */
export async function createQueueLogger(): Promise<Logger> {
  const { Logger: QueueLogger } = await import("graphile-worker");
  return new QueueLogger(() => (level, _message, meta) => {
    if (level !== "error") return;
    logWarn("the queue's library complained", { service: "jobs", error: meta?.error });
  });
}
