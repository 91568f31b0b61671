/**
 * What must happen from time to time on a server that runs: reservations whose read has died are given back, and rows
 * past their time are removed. Each server does it; doing it twice does no harm. A turn that fails is logged, and the
 * next one tries again.
 */
import { purgeExpired, sweepOverdueReservations } from "../../accounts/purgeExpired";
import { logInfo, logWarn } from "../../observability/logger";
import { isShuttingDown, onShutdown } from "../../observability/shutdown";

const sweepEveryMs = 60_000;
const turnsPerPurge = 60;

async function keepHouse(turn: number): Promise<void> {
  const now = new Date();
  try {
    await sweepOverdueReservations(now);
    if (turn % turnsPerPurge !== 0) return;
    const removed = Object.values(await purgeExpired(now)).reduce((sum, count) => sum + count, 0);
    if (removed > 0) logInfo("rows past their time removed", { count: removed });
  } catch (error) {
    logWarn("housekeeping failed", { service: "database", error });
  }
}

/** Begins a minute from now, and ends with the server. */
export function startHousekeeping(): void {
  let turn = 0;
  const timer = setInterval(() => {
    if (isShuttingDown()) return;
    void keepHouse(turn);
    turn += 1;
  }, sweepEveryMs);
  timer.unref();
  onShutdown("housekeeping", () => clearInterval(timer));
}
