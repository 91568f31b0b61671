/**
 * What must be tidied before the process ends: streams close with a terminal event, pools drain, the database stops.
 * The registry lives on globalThis, so that the server's own code and Next's bundles share one.
 */
interface ShutdownState {
  controller: AbortController;
  tasks: Map<string, { phase: ShutdownPhase; run: () => unknown }>;
}

/** Work that clients wait for ends first, then what it stands on, and the database last. */
export type ShutdownPhase = "requests" | "services" | "database";

const slot = Symbol.for("firstpass.shutdown");
const slots = globalThis as { [slot]?: ShutdownState };

function state(): ShutdownState {
  slots[slot] ??= { controller: new AbortController(), tasks: new Map() };
  return slots[slot];
}

/**
 * Registers a task under a name; the same name again replaces it. Returns a function that takes it back.
 * Tasks of one phase run at once.
 */
export function onShutdown(name: string, run: () => unknown, phase: ShutdownPhase = "services"): () => void {
  const task = { phase, run };
  state().tasks.set(name, task);
  return () => {
    if (state().tasks.get(name) === task) state().tasks.delete(name);
  };
}

/** True from the first SIGTERM on: no new work is begun. */
export function isShuttingDown(): boolean {
  return state().controller.signal.aborted;
}

/** Aborts when the shutdown begins; streams end on it with their terminal event. */
export function shutdownSignal(): AbortSignal {
  return state().controller.signal;
}

/** Marks the shutdown as begun. */
export function beginShutdown(): void {
  state().controller.abort();
}

/** Runs a phase's tasks at once and waits for all, or for `timeoutMs`. Returns the names of those that failed or hung. */
export async function runShutdownPhase(phase: ShutdownPhase, timeoutMs: number): Promise<string[]> {
  const open = new Set<string>();
  const tasks = [...state().tasks].filter(([, task]) => task.phase === phase);
  const runs = tasks.map(async ([name, task]) => {
    open.add(name);
    await task.run();
    open.delete(name);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clock = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, timeoutMs);
  });
  await Promise.race([Promise.allSettled(runs), clock]);
  clearTimeout(timer);
  return [...open];
}
