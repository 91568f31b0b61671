/**
 * How often a deployment does what costs it money in one UTC day. Counted on Redis when there is one, so that all
 * machines count together, and in the process when there is none or it does not answer.
 */
import { processState } from "../backend/processState";
import { logWarn } from "../observability/logger";
import { getRedis, onRedis } from "./redisClient";

export interface DayBudget {
  /** Takes one of the day of `nowMs`; false when `max` are taken. */
  take(max: number, nowMs: number): Promise<boolean>;
  /** Gives one back. */
  giveBack(nowMs: number): Promise<void>;
}

/** Adds to the count of a day and returns it. */
export type DayCounter = (day: string, by: 1 | -1) => Promise<number>;

const dayOf = (nowMs: number): string => new Date(nowMs).toISOString().slice(0, 10);

/** Whole seconds until the next UTC day: when the budget is whole again. */
export function secondsToNextDay(nowMs: number): number {
  const dayMs = 86_400_000;
  return Math.ceil((dayMs - (nowMs % dayMs)) / 1000);
}

/** Counts in this process; yesterday is forgotten. */
export function createProcessCounter(): DayCounter {
  let current = { day: "", count: 0 };
  return async (day, by) => {
    if (current.day !== day) current = { day, count: 0 };
    current.count = Math.max(0, current.count + by);
    return current.count;
  };
}

/** Two days: longer than the day it counts, whatever the clocks of the machines say. */
const keptSeconds = 172_800;

function redisCounter(name: string): DayCounter {
  return (day, by) => {
    const redis = getRedis();
    if (!redis) throw new Error("no redis");
    const key = `firstpass:${name}:${day}`;
    return onRedis(redis, async () => {
      const [count] = await redis.multi().incrby(key, by).expire(key, keptSeconds).exec<[number, number]>();
      return count;
    });
  };
}

/** A budget that counts by `shared` where that answers and by `own` always, so that an outage does not reset it. */
export function createDayBudget(own: DayCounter, shared: () => DayCounter | null): DayBudget {
  const add = async (day: string, by: 1 | -1): Promise<number> => {
    const ownCount = await own(day, by);
    const counter = shared();
    if (!counter) return ownCount;
    try {
      return await counter(day, by);
    } catch (error) {
      logWarn("day budget counted in the process", { error });
      return ownCount;
    }
  };
  return {
    async take(max, nowMs) {
      if ((await add(dayOf(nowMs), 1)) <= max) return true;
      await add(dayOf(nowMs), -1);
      return false;
    },
    async giveBack(nowMs) {
      await add(dayOf(nowMs), -1);
    },
  };
}

/** The budget called `name` of this process, or of all that share its Redis. */
export function dayBudget(name: string): DayBudget {
  return processState(`dayBudget.${name}`, () =>
    createDayBudget(createProcessCounter(), () => (getRedis() ? redisCounter(name) : null)),
  );
}
