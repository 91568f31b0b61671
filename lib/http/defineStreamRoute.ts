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
import { schemaIntake } from "./intake";
import { trackStream } from "./openStreams";
import { routeContext } from "./routeContext";
import type { AuthPolicy, CommonPolicy, DoorServices, InputPolicy, RouteContext, RouteHandler } from "./routePolicy";
import { eventStreamHeaders } from "./serverSentEvent";

/** What a stream's route takes: a body, and no parts of its address. */
type StreamInput<Body, Form, FormOfTwo> = InputPolicy<Body, Form, FormOfTwo, never, never>;
type StreamContext<Auth extends AuthPolicy, Body, Form, FormOfTwo> = RouteContext<
  Auth,
  Body,
  Form,
  FormOfTwo,
  never,
  never
>;

export interface StreamRoutePolicy<Auth extends AuthPolicy, Body, Form, FormOfTwo, Admitted>
  extends CommonPolicy<Auth>,
    StreamInput<Body, Form, FormOfTwo> {
  /** A function where it depends on the environment. */
  deadlineMs?: number | (() => number);
  /**
   * Runs after validation and before the stream opens; what it throws is an HTTP status, and what it returns is handed
   * on. For what can be known without work: a file's magic bytes, an entitlement.
   */
  precheck?: (context: StreamContext<Auth, Body, Form, FormOfTwo>) => Admitted | Promise<Admitted>;
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
export function defineStreamRoute<Auth extends AuthPolicy, Body, Form = never, FormOfTwo = never, Admitted = undefined>(
  policy: StreamRoutePolicy<Auth, Body, Form, FormOfTwo, Admitted>,
  handler: (
    context: StreamContext<Auth, Body, Form, FormOfTwo>,
    admitted: Admitted | undefined,
  ) => AsyncGenerator<StreamEvent, unknown>,
  replaced: Partial<DoorServices> = {},
): RouteHandler {
  const { deadlineMs = () => getEnv().ANALYSIS_DEADLINE_MS, fallbackCode = "ANALYSIS_FAILED" } = policy;
  const intake = schemaIntake(policy);
  return (request, nextContext) => {
    const services = doorServices(replaced);
    const route = throughFrontDoor({ policy, intake, services }, () => {
      let release = (): void => undefined;
      return {
        place: () => {
          release = takePlace(services);
        },
        giveUp: () => release(),
        async serve({ taken, user, clientKey }, exchange) {
          const { requestId, unreadSession, headers: answerHeaders } = exchange;
          const place = { url: new URL(request.url), headers: request.headers };
          const base = { requestId, user, unreadSession, clientKey, ...place, answerHeaders };
          const contextWith = (signal: AbortSignal) => routeContext({ ...base, signal }, taken);
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
