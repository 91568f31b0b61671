/** What answers where no route is: the error body, for every method, so that no client of the API is sent a page. */
import { systemClock } from "../backend/clock";
import { AppError } from "../backend/errors";
import { chooseRequestId, requestIdHeader, runWithRequestContext } from "../observability/requestContext";
import { errorResponse } from "./errorResponse";
import { openExchange } from "./exchange";
import type { RouteHandler } from "./routePolicy";

/** Answers NOT_FOUND; the path asked for is the client's word and is not written down. */
export const answerUnknownPath: RouteHandler = async (request) => {
  const requestId = chooseRequestId(request.headers.get(requestIdHeader));
  const route = "unknown";
  return runWithRequestContext({ requestId, route }, async () => {
    const exchange = openExchange(route, request, requestId, systemClock);
    const error = new AppError({ code: "NOT_FOUND" });
    exchange.finish({ status: error.status, error });
    return errorResponse(error, requestId, request.method, exchange.headers);
  });
};
