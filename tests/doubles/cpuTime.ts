/** The processor's time that processes and all their children have spent, read from /proc (Linux alone). */
import { readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = 100;

interface Stat {
  parent: number;
  ticks: number;
}

/** Its own time, and that of children that have ended; null when it is gone. */
function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // After the name, which may hold spaces and brackets: state, parent, ...; utime to cstime are fields 14 to 17.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { parent: Number(fields[1]), ticks };
  } catch {
    return null;
  }
}

/** The process that started `pid`; 0 when it is gone. */
export const parentOf = (pid: number): number => statOf(pid)?.parent ?? 0;

/** Seconds of `pids` and everything below them. */
export function cpuSecondsOf(pids: readonly number[]): number {
  const stats = new Map<number, Stat>();
  for (const name of readdirSync("/proc")) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : null;
    if (stat) stats.set(Number(name), stat);
  }
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid; at && at > 1; at = stats.get(at)?.parent) if (pids.includes(at)) return true;
    return false;
  };
  const ticks = [...stats].reduce((sum, [pid, stat]) => sum + (isBelow(pid) ? stat.ticks : 0), 0);
  return ticks / ticksPerSecond;
}
