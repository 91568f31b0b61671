/**
 * The one catalogue of events that start jobs. An event says what happened by ids alone: it is kept by whoever runs the
 * jobs, so no text, no address and no name of a person may be in it; a test holds every field against that. An event
 * about a user carries `userId`, so that it goes with the account.
 */
import { z } from "zod";

export const eventCatalogue = {
  /** A text waits under its lease to be read in the background. */
  "report.generate.requested": z.strictObject({ analysisId: z.uuid(), userId: z.uuid() }),
  /** Of the users between two ids those who are due a word after a week away are to be written to. */
  "retention.batch.due": z.strictObject({ after: z.uuid(), through: z.uuid() }),
  /** An operator tries out whether jobs are run: one of that many steps. */
  "jobs.probe.requested": z.strictObject({ probeId: z.uuid(), steps: z.int().min(0).max(10) }),
} as const satisfies Record<string, z.ZodObject>;

export type EventName = keyof typeof eventCatalogue;
export type EventData<Name extends EventName> = z.output<(typeof eventCatalogue)[Name]>;

/** The data of an event of that name. @throws ZodError when it does not fit. */
export function parseEventData<Name extends EventName>(name: Name, data: unknown): EventData<Name> {
  return eventCatalogue[name].parse(data) as EventData<Name>;
}

/** True for a name of the catalogue. */
export function isEventName(name: string): name is EventName {
  return Object.hasOwn(eventCatalogue, name);
}
