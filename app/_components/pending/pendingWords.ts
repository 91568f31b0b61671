/** How a read in the background stands, in words. */
import type { PendingRead } from "@/lib/validation/pendingSchemas";
import { titleOf } from "../describeLines";

export function titleOfPending({ state }: PendingRead): string {
  switch (state) {
    case "waiting":
      return "Waiting to be read.";
    case "working":
      return "Being read.";
    case "done":
      return "Your report is ready.";
    case "failed":
      return "This read did not finish.";
    case "cancelled":
      return "Stopped.";
  }
}

/** For those who listen, and where there is one line for it. */
export function progressOf({ state, stage, fraction }: PendingRead): string {
  return state === "waiting" ? "In the queue" : `${titleOf(stage)}, ${Math.round(fraction * 100)} %`;
}
