/**
 * How much of one kind of work this machine takes on at once. What is over is refused at once with a time to come
 * back, so that what is under way finishes, instead of everything slowing down together.
 */
import { AppError } from "../backend/errors";
import { processState } from "../backend/processState";

/**
 * The machine's caps. Streams: each may hold one upload of 4 MiB while it is read, so 128 of them stay within 512 MB.
 * Documents: parsing is CPU work; a few per core may wait their turn, more would only time out.
 */
export const capacityLimits = { streams: 128, documents: 32 } as const;
export type CapacityName = keyof typeof capacityLimits;

export interface Capacity {
  /**
   * Takes a place; the returned function gives it back and may be called more than once.
   * @throws AppError SERVICE_UNAVAILABLE with `retryAfterSeconds` when all are taken.
   */
  take(): () => void;
  inUse(): number;
}

/** A cap of `max` places; those refused are told to come back after `retryAfterSeconds`. */
export function createCapacity(max: number, retryAfterSeconds = 2): Capacity {
  let inUse = 0;
  return {
    take() {
      if (inUse >= max) throw new AppError({ code: "SERVICE_UNAVAILABLE", retryAfterSeconds });
      inUse += 1;
      let held = true;
      return () => {
        if (held) inUse -= 1;
        held = false;
      };
    },
    inUse: () => inUse,
  };
}

/** The machine's own capacity of that name, one per process. */
export function capacityOf(name: CapacityName): Capacity {
  return processState(`capacity.${name}`, () => createCapacity(capacityLimits[name]));
}
