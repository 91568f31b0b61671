/**
 * The one front door: every stage between a request and its handler, in order. Request context, method and origin,
 * declared size, address limit, session, user limit, body under a cap and a clock, validation; then the handler, error
 * mapping, and exactly one log line and one set of metrics.
 */
import { ClientGoneError, toAppError } from "../backend/errors";
import { chooseRequestId, requestIdHeader, runWithRequestContext } from "../observability/requestContext";
import { keyFor } from "../security/appKeys";
import { clientKeyOf } from "../security/clientIdentity";
import { keyedHash } from "../security/hashing";
import { assertSameOrigin } from "../security/originCheck";
import { assertDeclaredSize } from "../security/requestBody";
import { errorResponse } from "./errorResponse";
import { type Exchange, isClientGone, openExchange } from "./exchange";
import type { Intake } from "./intake";
import type { AuthPolicy, CommonPolicy, DoorServices, RouteHandler, RouteParams, UserBy } from "./routePolicy";
import { applyRateLimit } from "./stages/applyRateLimit";
import { allowedMethods, checkMethod } from "./stages/checkMethod";
import { readSession } from "./stages/readSession";

/** A request that was let in. */
export interface Admitted<Auth extends AuthPolicy, Taken> {
  /** What the intake made of it. */
  taken: Taken;
  user: UserBy[Auth];
  clientKey: string;
}

/** Runs the stages up to the handler. `place` is called where a costly request must find a place, before its body. */
async function admit<Auth extends AuthPolicy, Taken>(
  request: Request,
  nextParams: Promise<RouteParams> | undefined,
  { policy, intake, services }: Door<Auth, Taken>,
  exchange: Exchange,
  place: () => void,
): Promise<Admitted<Auth, Taken>> {
  const { headers } = request;
  checkMethod(request.method, allowedMethods(policy.method, intake.hasBody), exchange.headers);
  if (!intake.signed) assertSameOrigin(request.method, headers);
  const expected = intake.expect(headers);
  assertDeclaredSize(headers, expected.maxBytes);
  const clientKey = clientKeyOf(headers);
  exchange.clientKey = clientKey;
  await applyRateLimit(policy.rateLimit, { kind: "address", key: clientKey }, exchange.headers, services);
  const user = await readSession(policy.auth, headers, services.readSession, (error) => {
    exchange.unreadSession = error;
  });
  if (user) {
    const key = keyedHash(keyFor("session"), user.id);
    await applyRateLimit(policy.rateLimit, { kind: "user", key }, exchange.headers, services);
  }
  place();
  const taken = await expected.read(request, (await nextParams) ?? {}, services.clock);
  return { taken, user, clientKey };
}

/** What is the same for all requests to a route. */
interface Door<Auth extends AuthPolicy, Taken> {
  policy: CommonPolicy<Auth>;
  intake: Intake<Taken>;
  services: DoorServices;
}

/** What a kind of route does with the front door. */
export interface DoorWork<Auth extends AuthPolicy, Taken> {
  /** Takes a place before the body is read; throws when there is none. */
  place?: () => void;
  /** Answers an admitted request. It ends the exchange itself only when the response outlives this call. */
  serve: (admitted: Admitted<Auth, Taken>, exchange: Exchange) => Promise<{ response: Response; open?: boolean }>;
  /** Called when the request ends before or by an error of `serve`. */
  giveUp?: () => void;
}

/** A route behind the front door; `begin` is called once per request. */
export function throughFrontDoor<Auth extends AuthPolicy, Taken>(
  door: Door<Auth, Taken>,
  begin: () => DoorWork<Auth, Taken>,
): RouteHandler {
  const { policy, services } = door;
  return (request, context) => {
    const requestId = chooseRequestId(request.headers.get(requestIdHeader));
    return runWithRequestContext({ requestId, route: policy.name }, async () => {
      const exchange = openExchange(policy.name, request, requestId, services.clock);
      const work = begin();
      try {
        const admitted = await admit(request, context?.params, door, exchange, () => work.place?.());
        const { response, open } = await work.serve(admitted, exchange);
        if (!open) exchange.finish({ status: response.status });
        return response;
      } catch (thrown) {
        work.giveUp?.();
        const gone = isClientGone(thrown, request.signal);
        const found = toAppError(gone ? new ClientGoneError("client gone") : thrown);
        const error = found.code === "AUTH_REQUIRED" ? (exchange.unreadSession ?? found) : found;
        const response = gone
          ? new Response(null, { status: 499, headers: exchange.headers })
          : errorResponse(error, requestId, request.method, exchange.headers);
        exchange.finish({ status: response.status, error, aborted: gone });
        return response;
      }
    });
  };
}
