/**
 * The fetch that the SDK calls through: one socket for each call, closed when the call ends or is aborted. Node's own
 * keeps a pool, and after aborts leaves fresh sockets to the model open that no request ever uses.
 */
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { Readable } from "node:stream";

/** Statuses whose responses have no body, as the Response constructor insists. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * As `fetch` for what the SDK sends: a URL, text as body, a signal. Follows no redirect.
 * @throws the signal's reason when it aborts, else the socket's error.
 */
export async function closingFetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  const { signal, method = "GET", body } = init;
  signal?.throwIfAborted();
  if (body !== undefined && body !== null && typeof body !== "string") throw new TypeError("only text can be sent");
  const headers = Object.fromEntries(new Headers(init.headers));
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    let answer: IncomingMessage | undefined;
    const sent = send(url, { method, headers, agent: false }, (received) => {
      answer = received;
      const status = received.statusCode ?? 502;
      const answered = new Headers();
      for (const [name, value] of Object.entries(received.headers)) {
        if (value !== undefined) answered.set(name, Array.isArray(value) ? value.join(", ") : value);
      }
      if (bodiless.has(status)) received.resume();
      const stream = bodiless.has(status) ? null : (Readable.toWeb(received) as ReadableStream<Uint8Array>);
      resolve(new Response(stream, { status, statusText: received.statusMessage ?? "", headers: answered }));
    });
    const leave = (): void => {
      const reason = signal?.reason instanceof Error ? signal.reason : new Error("aborted");
      answer?.destroy(reason);
      sent.destroy(reason);
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", leave, { once: true });
    // Stays on: a socket may fail again after it was given up on.
    sent.on("error", reject);
    sent.once("close", () => signal?.removeEventListener("abort", leave));
    sent.end(body ?? undefined);
  });
}
