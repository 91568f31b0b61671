/**
 * Declares a route that answers once: policy as data, then a handler. What the handler returns is the resource itself;
 * what it throws becomes the error body of its code.
 */
import { withTimeout } from "../backend/timeout";
import { doorServices } from "./doorServices";
import { throughFrontDoor } from "./frontDoor";
import { schemaIntake } from "./intake";
import { routeContext } from "./routeContext";
import type { AuthPolicy, CommonPolicy, DoorServices, InputPolicy, RouteContext, RouteHandler } from "./routePolicy";

export interface RoutePolicy<Auth extends AuthPolicy, Body, Form, FormOfTwo, Query, Params>
  extends CommonPolicy<Auth>,
    InputPolicy<Body, Form, FormOfTwo, Query, Params> {
  /** A function where it depends on the environment. */
  deadlineMs?: number | (() => number);
}

const defaultDeadlineMs = 10_000;

/** A response of ours with the exchange's headers; those the handler set itself win, save the request's id. */
function toResponse(result: unknown, headers: Headers, method: string): Response {
  const sent = new Headers({ "cache-control": "no-store" });
  if (result instanceof Response) for (const [name, value] of result.headers) sent.append(name, value);
  for (const [name, value] of headers) {
    if (name === "set-cookie") sent.append(name, value);
    else sent.set(name, value);
  }
  if (result instanceof Response) {
    return new Response(method === "HEAD" ? null : result.body, { status: result.status, headers: sent });
  }
  if (result === undefined) return new Response(null, { status: 204, headers: sent });
  sent.set("content-type", "application/json; charset=utf-8");
  return new Response(method === "HEAD" ? null : JSON.stringify(result), { headers: sent });
}

/**
 * A route behind the front door. The handler works under `deadlineMs` (10 s unless the policy says otherwise) and its
 * `signal`; undefined answers 204.
 */
export function defineRoute<
  Auth extends AuthPolicy,
  Body = never,
  Form = never,
  FormOfTwo = never,
  Query = never,
  Params = never,
>(
  policy: RoutePolicy<Auth, Body, Form, FormOfTwo, Query, Params>,
  handler: (context: RouteContext<Auth, Body, Form, FormOfTwo, Query, Params>) => unknown,
  replaced: Partial<DoorServices> = {},
): RouteHandler {
  const { name, deadlineMs = defaultDeadlineMs } = policy;
  const intake = schemaIntake(policy);
  return (request, nextContext) => {
    const services = doorServices(replaced);
    const route = throughFrontDoor({ policy, intake, services }, () => ({
      async serve({ taken, user, clientKey }, { requestId, unreadSession, headers: answerHeaders }) {
        const { headers } = request;
        const url = new URL(request.url);
        const result = await withTimeout(
          async (signal) => {
            const base = { signal, requestId, user, unreadSession, clientKey, url, headers, answerHeaders };
            return handler(routeContext(base, taken));
          },
          typeof deadlineMs === "function" ? deadlineMs() : deadlineMs,
          { signal: request.signal, clock: services.clock, errorMessage: name },
        );
        return { response: toResponse(result, answerHeaders, request.method) };
      },
    }));
    return route(request, nextContext);
  };
}
