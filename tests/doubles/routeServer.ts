/**
 * Serves route handlers over real HTTP, as Next behind the start wrapper does: the socket's address is handed in after
 * any that came from outside was taken out, and a closed connection aborts the request's signal.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { RouteHandler } from "@/lib/http/routePolicy";
import { peerHeader } from "@/lib/security/clientIdentity";

export type Routes = Readonly<Record<string, Readonly<Record<string, RouteHandler>>>>;

export interface RouteServer {
  url: string;
  port: number;
  stop(): Promise<void>;
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  headers.delete(peerHeader);
  headers.set(peerHeader, incoming.socket.remoteAddress ?? "");
  const method = incoming.method ?? "GET";
  const hasBody = method !== "GET" && method !== "HEAD";
  const body = hasBody ? (Readable.toWeb(incoming) as ReadableStream<Uint8Array>) : null;
  const init = { method, headers, body, signal, duplex: "half" };
  return new Request(`http://${incoming.headers.host ?? "localhost"}${incoming.url ?? "/"}`, init as RequestInit);
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  const reader = response.body?.getReader();
  outgoing.once("close", () => void reader?.cancel().catch(() => undefined));
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    if (!outgoing.write(next.value)) await Promise.race([once(outgoing, "drain"), once(outgoing, "close")]);
  }
  outgoing.end();
}

/** Listens on 127.0.0.1; who connects from another loopback address is another client. */
export async function startRouteServer(routes: Routes): Promise<RouteServer> {
  const server = createServer((incoming, outgoing) => {
    const client = new AbortController();
    outgoing.once("close", () => {
      if (!outgoing.writableFinished) client.abort();
    });
    const path = (incoming.url ?? "/").split("?")[0] ?? "/";
    const handler = routes[path]?.[incoming.method ?? "GET"];
    if (!handler) {
      outgoing.writeHead(404).end();
      return;
    }
    handler(toRequest(incoming, client.signal))
      .then((response) => send(response, outgoing))
      .catch(() => outgoing.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
