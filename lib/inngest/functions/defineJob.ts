/**
 * Declares a job: its policy as data, then what it does. A policy states how often it is tried, what makes two events
 * one, how many run at once and what happens when it has failed for good, so that none of it is left to a default.
 * A job knows nothing of who runs it.
 */
import { cron, type GetStepTools, type Inngest, type InngestFunction, NonRetriableError } from "inngest";
import { logError } from "../../observability/logger";
import { type EventData, type EventName, parseEventData } from "../events";
import { createJobTools, guarded, type JobTools } from "./jobTools";

/** What a job is given of its run. */
export interface RunContext {
  runId: string;
  /** 0 for the first. */
  attempt: number;
  step: JobTools;
}

export interface CommonJobPolicy {
  /** As in the design, with points: `retention.email.send`. */
  name: string;
  /** Attempts after the first, for each step. */
  retries: NonNullable<InngestFunction.Options["retries"]>;
  /** How long one step may take; 60 s unless it says otherwise, 10 minutes at most. */
  stepDeadlineMs?: number;
}

export interface EventJobPolicy<Name extends EventName> extends CommonJobPolicy {
  on: Name;
  /** The field whose value makes two events of a day one; null when each event is run. */
  idempotentBy: (keyof EventData<Name> & string) | null;
  /** How many run at once, in all or for each value of `by`; null for no limit. */
  concurrency: { limit: number; by?: keyof EventData<Name> & string } | null;
  /** Called once when the run has failed for good; a job of its own, tried twice. null when the log is enough. */
  onFailure:
    | ((failed: { data: EventData<Name>; runId: string; failure: string; step: JobTools }) => Promise<void>)
    | null;
}

export interface ScheduledJobPolicy extends CommonJobPolicy {
  /** Five fields, UTC. */
  cron: string;
  /** A turn that is still running when the next is due makes it wait. */
  concurrency: { limit: 1 };
}

/** A declared job. */
export interface Job {
  id: string;
  name: string;
  /** The function for a client of the SDK. */
  createFunction(client: Inngest): InngestFunction.Any;
}

const defaultStepDeadlineMs = 60_000;
export const stepDeadlineMaxMs = 600_000;

/** Ids of functions have no points: Inngest writes them so. */
const idOf = (name: string): string => name.replaceAll(".", "-");

/** A value of the catalogue, or a run that stops at once: no attempt makes it fit. */
function dataOf<Name extends EventName>(name: Name, data: unknown): EventData<Name> {
  try {
    return parseEventData(name, data);
  } catch {
    throw new NonRetriableError("VALIDATION_ERROR");
  }
}

/** What the library says of a run that has failed for good, as far as it is used. */
interface FailedRun {
  event: { data: { run_id: string; event: { data?: unknown } } };
  error: Error;
  step: GetStepTools<Inngest>;
  runId: string;
  attempt: number;
}

/** A job that an event starts. What its handler returns is facts, or nothing. */
export function defineJob<Name extends EventName>(
  policy: EventJobPolicy<Name>,
  handler: (context: RunContext & { data: EventData<Name> }) => Promise<unknown>,
): Job {
  const { name, on, retries, idempotentBy, concurrency, onFailure, stepDeadlineMs = defaultStepDeadlineMs } = policy;
  const id = idOf(name);
  return {
    id,
    name,
    createFunction: (client) =>
      client.createFunction(
        {
          id,
          name,
          triggers: [{ event: on }],
          retries,
          ...(idempotentBy ? { idempotency: `event.data.${idempotentBy}` } : {}),
          ...(concurrency
            ? {
                concurrency: {
                  limit: concurrency.limit,
                  ...(concurrency.by ? { key: `event.data.${concurrency.by}` } : {}),
                },
              }
            : {}),
          onFailure: async ({ event, error, step, runId, attempt }: FailedRun) => {
            // What failed was put in one word where it was thrown.
            const failure = error.message;
            logError("a job failed for good", { name, reason: failure, error });
            if (!onFailure) return;
            const { run_id: failedRunId, event: original } = event.data;
            const tools = createJobTools({ step, jobName: name, runId, attempt, stepDeadlineMs });
            await guarded({ jobName: name, attempt }, () =>
              onFailure({ data: dataOf(on, original.data), runId: failedRunId, failure, step: tools }),
            );
          },
        },
        ({ event, step, runId, attempt }) =>
          guarded({ jobName: name, attempt }, () => {
            const tools = createJobTools({ step, jobName: name, runId, attempt, stepDeadlineMs });
            return handler({ data: dataOf(on, event.data), runId, attempt, step: tools });
          }),
      ),
  };
}

/** A job that the clock starts. */
export function defineScheduledJob(
  policy: ScheduledJobPolicy,
  handler: (context: RunContext) => Promise<unknown>,
): Job {
  const { name, cron: schedule, retries, concurrency, stepDeadlineMs = defaultStepDeadlineMs } = policy;
  const id = idOf(name);
  return {
    id,
    name,
    createFunction: (client) =>
      client.createFunction(
        { id, name, triggers: [cron(schedule)], retries, concurrency: { limit: concurrency.limit } },
        ({ step, runId, attempt }) =>
          guarded({ jobName: name, attempt }, () => {
            const tools = createJobTools({ step, jobName: name, runId, attempt, stepDeadlineMs });
            return handler({ runId, attempt, step: tools });
          }),
      ),
  };
}
