/**
 * Declares a route that answers once: policy as data, then a handler. What the handler returns is the resource itself;
 * what it throws becomes the error body of its code.
 */
import type { z } from "zod";
import { AppError } from "../backend/errors";
import { withTimeout } from "../backend/timeout";
import { doorServices } from "./doorServices";
import { throughFrontDoor } from "./frontDoor";
import type {
  AuthPolicy,
  CommonPolicy,
  DoorServices,
  RouteContext,
  RouteHandler,
  RouteParams,
  Schema,
} from "./routePolicy";

export interface RoutePolicy<
  Body extends Schema,
  Form extends Schema,
  Query extends Schema,
  Params extends Schema,
  Auth extends AuthPolicy,
> extends CommonPolicy {
  auth: Auth;
  /** JSON is read and validated against it. */
  body?: Body;
  /** Where the route also takes a form upload: its fields beside `file`. */
  form?: Form;
  /** The query string's parameters, each given once. */
  query?: Query;
  /** The path's parts; one that does not fit is not found. */
  params?: Params;
}

type Place<Query extends Schema, Params extends Schema> = {
  query: Query extends z.ZodType ? z.output<Query> : undefined;
} & (Params extends z.ZodType ? { params: z.output<Params> } : unknown);

function paramsOf(schema: Schema, params: RouteParams): unknown {
  if (!schema) return params;
  const parsed = schema.safeParse(params);
  if (!parsed.success) throw new AppError({ code: "NOT_FOUND", cause: "path" });
  return parsed.data;
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
  Body extends Schema = undefined,
  Form extends Schema = undefined,
  Query extends Schema = undefined,
  Params extends Schema = undefined,
>(
  policy: RoutePolicy<Body, Form, Query, Params, Auth>,
  handler: (context: RouteContext<Body, Form, Auth> & Place<Query, Params>) => unknown,
  replaced: Partial<DoorServices> = {},
): RouteHandler {
  return (request, context) => {
    const services = doorServices(replaced);
    const route = throughFrontDoor(policy, services, () => ({
      async serve(admitted, exchange) {
        const { deadlineMs = defaultDeadlineMs } = policy;
        const result = await withTimeout(
          async (signal) => {
            const { body, query, file, otherFile, user, clientKey } = admitted;
            const params = paramsOf(policy.params, admitted.params);
            const base = { signal, requestId: exchange.requestId, clientKey, params, answerHeaders: exchange.headers };
            const given = {
              body,
              query,
              file,
              otherFile,
              user,
              unreadSession: exchange.unreadSession,
              ...base,
              url: new URL(request.url),
              headers: request.headers,
            };
            // The stages validated these against the policy's schemas; the compiler cannot see that far.
            return handler(given as unknown as RouteContext<Body, Form, Auth> & Place<Query, Params>);
          },
          typeof deadlineMs === "function" ? deadlineMs() : deadlineMs,
          { signal: request.signal, clock: services.clock, errorMessage: policy.name },
        );
        return { response: toResponse(result, exchange.headers, request.method) };
      },
    }));
    return route(request, context);
  };
}
