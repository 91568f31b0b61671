/** Processor time of another process, where the system tells: Linux, by /proc (proc(5), fields 14 and 15 of stat). */
import { readFile } from "node:fs/promises";

const ticksPerSecond = 100;

/** Milliseconds used so far; null on other systems and when the process has ended. */
export async function processTimeMs(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => null);
  // The second field is the program's name in brackets, and may hold blanks.
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [user, system] = [Number(fields?.[11]), Number(fields?.[12])];
  return Number.isFinite(user + system) ? ((user + system) * 1_000) / ticksPerSecond : null;
}
