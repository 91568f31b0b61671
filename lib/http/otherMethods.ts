/**
 * The methods a path does not have, so that their refusal has our body and headers (Next's own 405 has neither):
 *   export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods("checkout", ["POST"]);
 */
import { systemClock } from "../backend/clock";
import { AppError } from "../backend/errors";
import { chooseRequestId, requestIdHeader, runWithRequestContext } from "../observability/requestContext";
import { errorResponse } from "./errorResponse";
import { openExchange } from "./exchange";
import type { Method, RouteHandler } from "./routePolicy";

type AnyMethod = Method | "HEAD" | "OPTIONS";

/** Handlers for every method: those not in `allowed` answer 405, OPTIONS answers 204, both with `Allow`. */
export function otherMethods(name: string, allowed: readonly Method[]): Record<AnyMethod, RouteHandler> {
  const allow = [...allowed, ...(allowed.includes("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
  const answer: RouteHandler = async (request) => {
    const requestId = chooseRequestId(request.headers.get(requestIdHeader));
    return runWithRequestContext({ requestId, route: name }, async () => {
      const exchange = openExchange(name, request, requestId, systemClock);
      exchange.headers.set("allow", allow);
      if (request.method === "OPTIONS") {
        exchange.finish({ status: 204 });
        return new Response(null, { status: 204, headers: exchange.headers });
      }
      const error = new AppError({ code: "METHOD_NOT_ALLOWED" });
      exchange.finish({ status: error.status, error });
      return errorResponse(error, requestId, request.method, exchange.headers);
    });
  };
  return { GET: answer, HEAD: answer, POST: answer, PUT: answer, PATCH: answer, DELETE: answer, OPTIONS: answer };
}
