/**
 * The HTTP server around Next. It says who is really at the other end of the socket, which Next cannot, takes out
 * headers that only we may set, gives every response the security headers, refuses foreign Host headers on one machine,
 * and sends plain pages without the client runtime.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { AppError, toApiError } from "../../backend/errors";
import type { Env } from "../../config/env";
import { chooseRequestId, requestIdHeader } from "../../observability/requestContext";
import { isShuttingDown } from "../../observability/shutdown";
import { peerHeader } from "../../security/clientIdentity";
import { apiSecurityPolicy, securityHeaders } from "../../security/securityHeaders";
import { allowedHosts, isAllowedHost } from "./hostCheck";
import { PageResponse } from "./pageResponse";

/** What kept the server from starting, as a sentence for the person at the terminal. */
export class StartError extends Error {
  override readonly name = "StartError";
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Ours to set; from outside they are somebody's attempt. */
const ownHeaders = [peerHeader, "x-nonce"];

/** The others (TRACE, WebDAV's) cannot be made a fetch Request, and Next answers them with 500. */
const knownMethods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

const foreignHost = (): AppError =>
  new AppError({ code: "VALIDATION_ERROR", message: "This server answers on localhost only." });

function refuse(request: IncomingMessage, response: ServerResponse, error: AppError): void {
  const inbound = request.headers[requestIdHeader];
  const requestId = chooseRequestId(typeof inbound === "string" ? inbound : null);
  if (error.code === "METHOD_NOT_ALLOWED") response.setHeader("allow", [...knownMethods].join(", "));
  response.writeHead(error.status, { "content-type": "application/json; charset=utf-8", [requestIdHeader]: requestId });
  response.end(JSON.stringify(toApiError(error, requestId)));
}

/** A server whose requests go to `handler`, waited for by those that come before it is ready. */
export function createHttpServer(env: Env, handler: Promise<Handler>): Server {
  const allowed = allowedHosts(env);
  const headers = securityHeaders(env);
  const server = createServer({ ServerResponse: PageResponse }, async (request, response) => {
    for (const name of ownHeaders) delete request.headers[name];
    request.headers[peerHeader] = request.socket.remoteAddress ?? "";
    for (const [name, value] of headers) response.setHeader(name, value);
    if (request.url?.startsWith("/api/")) response.setHeader("content-security-policy", apiSecurityPolicy);
    if (!isAllowedHost(request.headers.host, allowed)) return refuse(request, response, foreignHost());
    if (!knownMethods.has(request.method ?? "")) {
      return refuse(request, response, new AppError({ code: "METHOD_NOT_ALLOWED" }));
    }
    if (isShuttingDown()) response.setHeader("connection", "close");
    try {
      response.holdIfPlain(request);
      await (await handler)(request, response);
    } catch {
      // Next has answered and logged its own failures; what is left is an answer that was never begun.
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
  // Longer than a proxy's idle time (60 s is usual), so that it is the proxy that hangs up.
  server.keepAliveTimeout = env.mode === "deployment" ? 65_000 : 5_000;
  return server;
}

/** Listens, and resolves with the port. @throws StartError when the port cannot be had. */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") {
        reject(
          new StartError(
            `Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start`,
          ),
        );
      } else if (error.code === "EACCES") {
        reject(
          new StartError(`Port ${port} may not be used by this account. Choose one above 1023: PORT=3000 npm start`),
        );
      } else if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
        reject(new StartError(`HOST=${host} is no address of this machine.`));
      } else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
