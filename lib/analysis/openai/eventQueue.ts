/**
 * From work that pushes to a reader that pulls. Holds what is not read yet; meant for the few dozen events of one
 * read, so it has no bound.
 */
export interface EventQueue<Event> {
  push(event: Event): void;
  /** No more events: the reader finishes what is there, then ends. */
  end(): void;
  /** As `end`, but the reader then throws. */
  fail(error: unknown): void;
  /** For one reader. */
  drain(): AsyncGenerator<Event>;
}

export function createEventQueue<Event>(): EventQueue<Event> {
  const waiting: Event[] = [];
  let ending: { error?: unknown } | undefined;
  let wake: () => void = () => undefined;
  return {
    push: (event) => {
      waiting.push(event);
      wake();
    },
    end: () => {
      ending ??= {};
      wake();
    },
    fail: (error) => {
      ending ??= { error };
      wake();
    },
    async *drain() {
      for (;;) {
        for (let event = waiting.shift(); event !== undefined; event = waiting.shift()) yield event;
        if (ending) {
          if ("error" in ending) throw ending.error;
          return;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (waiting.length > 0 || ending) resolve();
        });
      }
    },
  };
}
