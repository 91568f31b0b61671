/**
 * Declares a signed webhook. It is never rate-limited and is exempt from the origin check, because its signature says
 * who sent it; the signature is checked over the raw bytes, before anything is made of them. What the handler throws
 * is a status that makes the sender try again.
 */
import { withTimeout } from "../backend/timeout";
import { doorServices } from "./doorServices";
import { throughFrontDoor } from "./frontDoor";
import { signedIntake } from "./intake";
import type { DoorServices, RouteHandler } from "./routePolicy";

export interface WebhookPolicy<Event> {
  name: string;
  /** 1 MiB unless it says otherwise. */
  maxBodyBytes?: number;
  /** 10 s unless it says otherwise. */
  deadlineMs?: number;
  /** The event, once its signature (over the raw body, or in the address) is found good. Throws an AppError when not. */
  verify: (rawBody: Uint8Array, headers: Headers, url: URL) => Event | Promise<Event>;
}

export interface WebhookContext<Event> {
  event: Event;
  signal: AbortSignal;
  requestId: string;
}

/**
 * A webhook behind the front door; it answers 200 with what the handler returns, `{ received: true }` for nothing, or
 * with the response that the handler made.
 */
export function defineWebhookRoute<Event>(
  policy: WebhookPolicy<Event>,
  handler: (context: WebhookContext<Event>) => unknown,
  replaced: Partial<DoorServices> = {},
): RouteHandler {
  const { name, maxBodyBytes, deadlineMs = 10_000, verify } = policy;
  const doorPolicy = { name, method: "POST", auth: "none" } as const;
  const intake = signedIntake(maxBodyBytes);
  return (request, context) => {
    const services = doorServices(replaced);
    const route = throughFrontDoor({ policy: doorPolicy, intake, services }, () => ({
      async serve({ taken: rawBody }, exchange) {
        const event = await verify(rawBody, request.headers, new URL(request.url));
        const result = await withTimeout(
          async (signal) => handler({ event, signal, requestId: exchange.requestId }),
          deadlineMs,
          { signal: request.signal, clock: services.clock, errorMessage: name },
        );
        const response = result instanceof Response ? result : Response.json(result ?? { received: true });
        const headers = new Headers(response.headers);
        for (const [header, value] of exchange.headers) headers.set(header, value);
        headers.set("cache-control", "no-store");
        return { response: new Response(response.body, { status: response.status, headers }) };
      },
    }));
    return route(request, context);
  };
}
