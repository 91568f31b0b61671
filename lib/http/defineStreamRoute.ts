/**
 * Declares a route that answers with Server-Sent Events. What fails before the stream opens is an HTTP status with the
 * error body (the policy's `precheck` included); from then on a failure is exactly one terminal `error` event.
 */
import type { ErrorCode } from "../backend/errorCodes";
import { AppError } from "../backend/errors";
import { getEnv } from "../config/env";
import { isShuttingDown } from "../observability/shutdown";
import type { StreamEvent } from "../validation/schemas";
import { doorServices } from "./doorServices";
import { openEventStream } from "./eventStream";
import { throughFrontDoor } from "./frontDoor";
import { trackStream } from "./openStreams";
import type { AuthPolicy, CommonPolicy, DoorServices, RouteContext, RouteHandler, Schema } from "./routePolicy";
import { eventStreamHeaders } from "./serverSentEvent";

export interface StreamRoutePolicy<Body extends Schema, Form extends Schema, Auth extends AuthPolicy, Admitted>
  extends CommonPolicy {
  auth: Auth;
  body: Body;
  /** The fields beside `file`, where the route takes uploads. */
  form?: Form;
  /**
   * Runs after validation and before the stream opens; what it throws is an HTTP status, and what it returns is handed
   * on. For what can be known without work: a file's magic bytes, an entitlement.
   */
  precheck?: (context: RouteContext<Body, Form, Auth>) => Admitted | Promise<Admitted>;
  /** The code of a failure that has none; ANALYSIS_FAILED unless it says otherwise. */
  fallbackCode?: ErrorCode;
}

/** Refuses new streams once the server is stopping, and takes a place among those that may be open. */
function takePlace(services: DoorServices): () => void {
  if (isShuttingDown()) throw new AppError({ code: "SERVICE_UNAVAILABLE", retryAfterSeconds: 5 });
  return services.streams.take();
}

/**
 * A stream route behind the front door. The generator works under the deadline (ANALYSIS_DEADLINE_MS, 60 s, unless
 * the policy names one) and its `signal`, and yields `done` last.
 */
export function defineStreamRoute<
  Auth extends AuthPolicy,
  Body extends Schema,
  Form extends Schema = undefined,
  Admitted = undefined,
>(
  policy: StreamRoutePolicy<Body, Form, Auth, Admitted>,
  handler: (
    context: RouteContext<Body, Form, Auth>,
    admitted: Admitted | undefined,
  ) => AsyncGenerator<StreamEvent, unknown>,
  replaced: Partial<DoorServices> = {},
): RouteHandler {
  return (request, nextContext) => {
    const services = doorServices(replaced);
    const { deadlineMs = () => getEnv().ANALYSIS_DEADLINE_MS, fallbackCode = "ANALYSIS_FAILED" } = policy;
    const route = throughFrontDoor(policy, services, () => {
      let release = (): void => undefined;
      return {
        place: () => {
          release = takePlace(services);
        },
        giveUp: () => release(),
        async serve({ body, file, otherFile, user, clientKey, params }, exchange) {
          const { requestId } = exchange;
          const place = { params, url: new URL(request.url), headers: request.headers };
          const { unreadSession } = exchange;
          const base = {
            requestId,
            user,
            unreadSession,
            clientKey,
            ...place,
            otherFile,
            answerHeaders: exchange.headers,
          };
          // The stages validated these against the policy's schemas; the compiler cannot see that far.
          const contextWith = (signal: AbortSignal) =>
            ({ ...base, body, file, signal }) as unknown as RouteContext<Body, Form, Auth>;
          const admitted = await policy.precheck?.(contextWith(request.signal));
          const stream = openEventStream({
            run: (signal) => handler(contextWith(signal), admitted),
            requestId,
            deadlineMs: typeof deadlineMs === "function" ? deadlineMs() : deadlineMs,
            clientSignal: request.signal,
            clock: services.clock,
            fallbackCode,
            onEnd: (end) => {
              untrack();
              release();
              exchange.finish({ status: 200, ...end });
            },
          });
          const untrack = trackStream(stream.stop);
          const headers = new Headers(exchange.headers);
          for (const [name, value] of Object.entries(eventStreamHeaders)) headers.set(name, value);
          return { response: new Response(stream.body, { headers }), open: true };
        },
      };
    });
    return route(request, nextContext);
  };
}
