/**
 * What is known about the request in hand, carried by AsyncLocalStorage so that every log line, metric and error
 * event bears its id without anyone passing it along. The storage lives on globalThis because bundlers may load this
 * module more than once.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";

export interface RequestContext {
  requestId: string;
  /** The name the route was declared under, never its URL. */
  route?: string;
}

const slot = Symbol.for("firstpass.requestContext");
const slots = globalThis as { [slot]?: AsyncLocalStorage<RequestContext> };

function storage(): AsyncLocalStorage<RequestContext> {
  slots[slot] ??= new AsyncLocalStorage<RequestContext>();
  return slots[slot];
}

/** The header that carries the id, inbound and outbound. */
export const requestIdHeader = "x-request-id";

const validRequestId = /^[A-Za-z0-9._-]{8,64}$/;

/** An inbound id when it is 8 to 64 of `A-Za-z0-9._-`, else a fresh UUID. */
export function chooseRequestId(inbound: string | null | undefined): string {
  return inbound && validRequestId.test(inbound) ? inbound : randomUUID();
}

/** Runs `work`, and all it awaits, under a request's context. */
export function runWithRequestContext<Result>(context: RequestContext, work: () => Result): Result {
  return storage().run(context, work);
}

/** The context of the request in hand; undefined outside of one. */
export function currentRequestContext(): RequestContext | undefined {
  return storage().getStore();
}

/**
 * The id of the request in hand: from the context, else (in a page) from the header that the proxy has set, else a
 * fresh one. Async because Next gives headers only so.
 */
export async function getRequestId(): Promise<string> {
  const known = currentRequestContext()?.requestId;
  if (known) return known;
  try {
    const { headers } = await import("next/headers");
    return chooseRequestId((await headers()).get(requestIdHeader));
  } catch (thrown) {
    if (isNextSignal(thrown)) throw thrown;
    return randomUUID();
  }
}

/** Next steers rendering by throwing values that carry a `digest`; outside a request it throws a plain error. */
function isNextSignal(thrown: unknown): boolean {
  return typeof thrown === "object" && thrown !== null && "digest" in thrown;
}
