/**
 * Declares a signed route whose answer is written by a library: the front door lets the request in (size, signature,
 * deadline, one log line), and the library is handed it whole. Never rate-limited and exempt from the origin check,
 * because its signature says who sent it.
 */
import { withTimeout } from "../backend/timeout";
import { doorServices } from "./doorServices";
import { throughFrontDoor } from "./frontDoor";
import { signedIntake } from "./intake";
import type { DoorServices, Method, RouteHandler } from "./routePolicy";

export interface DelegatedPolicy {
  name: string;
  method: Method;
  /** 1 MiB unless it says otherwise. */
  maxBodyBytes?: number;
  deadlineMs: number;
  /** Throws an AppError when the signature over the raw body is not good. */
  verify: (rawBody: Uint8Array, headers: Headers) => void;
}

/** A request like `given`, whose body has been read. */
function withBody(given: Request, body: Uint8Array): Request {
  const { url, method, headers, signal } = given;
  return new Request(url, { method, headers, signal, ...(body.length > 0 ? { body: Buffer.from(body) } : {}) });
}

/** A signed route that `delegate` answers, with our request id on whatever it says. */
export function defineDelegatedRoute(
  policy: DelegatedPolicy,
  delegate: (request: Request) => Promise<Response>,
  replaced: Partial<DoorServices> = {},
): RouteHandler {
  const { name, method, maxBodyBytes, deadlineMs, verify } = policy;
  const doorPolicy = { name, method, auth: "none" } as const;
  const intake = signedIntake(maxBodyBytes);
  return (request, context) => {
    const services = doorServices(replaced);
    const route = throughFrontDoor({ policy: doorPolicy, intake, services }, () => ({
      async serve({ taken: rawBody }, exchange) {
        verify(rawBody, request.headers);
        const answer = await withTimeout(async () => delegate(withBody(request, rawBody)), deadlineMs, {
          signal: request.signal,
          clock: services.clock,
          errorMessage: name,
        });
        const headers = new Headers(answer.headers);
        headers.set("cache-control", "no-store");
        for (const [header, value] of exchange.headers) headers.set(header, value);
        return { response: new Response(answer.body, { status: answer.status, headers }) };
      },
    }));
    return route(request, context);
  };
}
