/** A clock that stands still until it is told to move. */
import type { Clock } from "@/lib/backend/clock";

export interface ManualClock extends Clock {
  /** Moves time on, running what falls due in order, and lets promises settle between. */
  advance(ms: number): Promise<void>;
  /** Timers that are set and have not run. */
  pending(): number;
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve));
}

/** Starts at `startMs`. */
export function manualClock(startMs = 1_000_000): ManualClock {
  let now = startMs;
  const timers = new Set<{ at: number; action: () => void }>();
  return {
    now: () => now,
    after(delayMs, action) {
      const timer = { at: now + Math.max(0, delayMs), action };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(ms) {
      const until = now + ms;
      for (;;) {
        await settle();
        const due = [...timers].filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers.delete(due);
        now = due.at;
        due.action();
      }
      now = until;
      await settle();
    },
    pending: () => timers.size,
  };
}
