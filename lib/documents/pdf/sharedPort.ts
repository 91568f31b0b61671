/**
 * The border between the two halves of pdf.js, which here share one thread. Its own port clones each message, glyphs,
 * operators and font programs included; within a thread they can be handed over as they are.
 */

interface PortEvent {
  data: unknown;
}
type Listener = (event: PortEvent) => void;

interface OperatorChunk {
  fnArray: unknown[];
  argsArray: unknown[];
}

function isOperatorChunk(value: unknown): value is OperatorChunk {
  return typeof value === "object" && value !== null && "fnArray" in value && Array.isArray(value.fnArray);
}

/** A message as it was when sent: of all that is sent, only the lists of operators are emptied and used again. */
function asSent(message: unknown): unknown {
  if (typeof message !== "object" || message === null || !("chunk" in message)) return message;
  const { chunk } = message;
  if (!isOperatorChunk(chunk)) return message;
  return { ...message, chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } };
}

/** Both halves listen here; each takes the messages that name it. Messages arrive in order, never while one is sent. */
export class SharedPort {
  readonly #listeners = new Set<Listener>();
  readonly #soon = Promise.resolve();

  postMessage(message: unknown): void {
    const event: PortEvent = { data: asSent(message) };
    void this.#soon.then(() => {
      for (const listener of [...this.#listeners]) listener.call(this, event);
    });
  }

  addEventListener(_: "message", listener: Listener, options?: { signal?: AbortSignal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener("abort", () => this.#listeners.delete(listener), { once: true });
  }

  removeEventListener(_: "message", listener: Listener): void {
    this.#listeners.delete(listener);
  }
}
