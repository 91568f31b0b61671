/**
 * The steps that a job is made of. Each is done once and remembered: its work is under a deadline with a signal, it
 * passes on facts alone, and what it throws goes out without words.
 */
import type { GetStepTools, Inngest } from "inngest";
import { withTimeout } from "../../backend/timeout";
import { logWarn } from "../../observability/logger";
import type { EventData, EventName } from "../events";
import { sendEvent } from "../sendEvent";
import { assertFacts, type Fact } from "./facts";
import { toJobError } from "./jobError";

export interface JobTools {
  /** Does `work` once. It may be done again only when the server died before it was remembered: see effectOnce. */
  run<Value extends Fact>(id: string, work: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
  run(id: string, work: (signal: AbortSignal) => Promise<void>): Promise<void>;
  /** Whole seconds, at least one. */
  sleep(id: string, seconds: number): Promise<void>;
  sleepUntil(id: string, date: Date): Promise<void>;
  /** Once, however often the step is run: the event's id is made of the run's and the step's. */
  sendEvent<Name extends EventName>(id: string, name: Name, data: EventData<Name>): Promise<void>;
}

interface Given {
  step: GetStepTools<Inngest>;
  jobName: string;
  runId: string;
  attempt: number;
  stepDeadlineMs: number;
}

/** Runs a part of a job: facts out, failures without words. */
export async function guarded<Value>(
  { jobName, attempt }: Pick<Given, "jobName" | "attempt">,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    const value = await work();
    assertFacts(value);
    return value;
  } catch (thrown) {
    const error = toJobError(thrown);
    if (error !== thrown) logWarn("a job's attempt failed", { name: jobName, attempt, error: thrown });
    throw error;
  }
}

/** The tools of one call of a function. */
export function createJobTools(given: Given): JobTools {
  const { step, jobName, runId, stepDeadlineMs } = given;
  async function run<Value>(id: string, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    const limited = () => withTimeout(work, stepDeadlineMs, { errorMessage: jobName });
    // Facts are what they were after a turn through JSON.
    return (await step.run(id, () => guarded(given, limited))) as Value;
  }
  return {
    run,
    sleep: async (id, seconds) => {
      await step.sleep(id, Math.max(1, Math.ceil(seconds)) * 1000);
    },
    sleepUntil: async (id, date) => {
      await step.sleepUntil(id, date);
    },
    sendEvent: async (id, name, data) => {
      await run(id, async () => {
        await sendEvent(name, data, { id: `${runId}:${id}` });
      });
    },
  };
}
