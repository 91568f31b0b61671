/**
 * Routes that are answered before Next is asked, because they must stay cheap while it is busy. The same handler stands
 * behind Next's own route, so that limits, ids, log line and shape cannot differ.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { answerHealth } from "../../http/healthRoute";
import type { RouteHandler } from "../../http/routePolicy";
import type { Handler } from "./httpServer";

const direct: ReadonlyMap<string, RouteHandler> = new Map([["/api/health", answerHealth]]);
const methods = new Set(["GET", "HEAD"]);

/** The handler that answers this request here; undefined when it is Next's. Other methods are refused by Next's route. */
function directHandler({ method = "", url = "" }: IncomingMessage): RouteHandler | undefined {
  return methods.has(method) ? direct.get(url.split("?", 1)[0] ?? "") : undefined;
}

function toRequest({ headers, method = "GET", url = "/" }: IncomingMessage, signal: AbortSignal): Request {
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
  );
  return new Request(new URL(url, "http://localhost"), { method, headers: given, signal });
}

/** Answers with what `route` returns for a request without a body. */
async function answer(route: RouteHandler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const client = new AbortController();
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) client.abort();
  });
  const response = await route(toRequest(incoming, client.signal));
  for (const [name, value] of response.headers) outgoing.setHeader(name, value);
  outgoing.writeHead(response.status);
  outgoing.end(response.body ? Buffer.from(await response.arrayBuffer()) : undefined);
}

/** `next` with the direct routes before it. */
export function withDirectAnswers(next: Handler): Handler {
  return (incoming, outgoing) => {
    const route = directHandler(incoming);
    return route ? answer(route, incoming, outgoing) : next(incoming, outgoing);
  };
}
