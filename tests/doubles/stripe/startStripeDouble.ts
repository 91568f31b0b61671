/**
 * A stand-in for Stripe on 127.0.0.1: its API over HTTP, its checkout page, its webhooks. Stateful, with idempotency
 * keys; it fails, stalls and cuts on demand. It takes any test key and refuses a live one, so that nobody believes to
 * have been paid.
 */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type ApiAnswer, answerCall, apiError } from "./apiRoutes";
import { renderCheckout, renderNotice } from "./checkoutPage";
import { createLedgerActs, emptyLedger, type Ledger, type LedgerActs, LedgerError } from "./stripeLedger";
import { createWebhookSender, type WebhookSender } from "./webhookSender";

export type ApiFault =
  /** Answers with this status, and does nothing. */
  | { kind: "fail"; status: number }
  /** Does what is asked and then drops the connection: the caller cannot know. */
  | { kind: "cut" }
  /** Takes the call and never answers. */
  | { kind: "stall" };

export interface StripeCall {
  method: string;
  path: string;
  idempotencyKey: string | undefined;
  apiVersion: string | undefined;
}

export interface StripeDouble {
  /** For STRIPE_API_BASE. */
  baseUrl: string;
  ledger: Ledger;
  acts: LedgerActs;
  webhooks: WebhookSender;
  calls: StripeCall[];
  /** What the next calls meet, one each. */
  faults: ApiFault[];
  /** Where events go; none until it is set. */
  setEndpoint(endpoint: { url: string; secret: string } | null): void;
  close(): Promise<void>;
}

export interface StripeDoubleOptions {
  port?: number;
  apiVersion: string;
  nowSeconds?: () => number;
  /** How long a debit of the page takes to clear. */
  clearAfterMs?: number;
  retryAfterMs?: readonly number[];
  endpoint?: { url: string; secret: string };
  /** What it knows from before. */
  ledger?: Ledger;
  /** Called after whatever may have changed the ledger. */
  onChange?: () => void;
}

const maxBodyBytes = 64 * 1024;

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > maxBodyBytes) throw new RangeError("too large");
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    "content-type": type,
    "cache-control": "no-store",
    "request-id": `req_${randomBytes(7).toString("hex")}`,
  });
  response.end(body);
}

/** Starts the double; a free port unless one is given. */
export async function startStripeDouble(options: StripeDoubleOptions): Promise<StripeDouble> {
  const { apiVersion, nowSeconds = () => Math.floor(Date.now() / 1000), clearAfterMs = 3_000 } = options;
  const ledger = options.ledger ?? emptyLedger();
  const changed = options.onChange ?? (() => undefined);
  const replies = new Map<string, { request: string; answer: ApiAnswer }>();
  const calls: StripeCall[] = [];
  const faults: ApiFault[] = [];
  const timers = new Set<NodeJS.Timeout>();
  let endpoint = options.endpoint ?? null;
  let baseUrl = "";
  const webhooks = createWebhookSender({
    endpoint: () => endpoint,
    nowSeconds,
    ...(options.retryAfterMs ? { retryAfterMs: options.retryAfterMs } : {}),
  });
  const acts = createLedgerActs(ledger, {
    nowSeconds,
    apiVersion,
    newId: (prefix) => `${prefix}_${randomBytes(12).toString("hex")}`,
    baseUrl: () => baseUrl,
    emit: (event) => webhooks.enqueue(event),
  });

  function answer(call: { method: string; path: string; form: string }, key: string | undefined): ApiAnswer {
    if (call.method !== "POST" || key === undefined) return answerCall(call, ledger, acts, nowSeconds());
    const request = `${call.path}\n${call.form}`;
    const known = replies.get(key);
    if (known && known.request !== request) {
      return apiError(400, "idempotency_error", "This key was used with other parameters.");
    }
    const made = known?.answer ?? answerCall(call, ledger, acts, nowSeconds());
    // As it was answered then; a later change of the object does not rewrite the reply. A refusal is not kept.
    if (!known && made.status < 400) replies.set(key, { request, answer: structuredClone(made) });
    return made;
  }

  async function serveApi(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const method = request.method ?? "GET";
    const body = await readBody(request);
    const header = request.headers["idempotency-key"];
    const idempotencyKey = typeof header === "string" ? header : undefined;
    calls.push({
      method,
      path: url.pathname,
      idempotencyKey,
      apiVersion: request.headers["stripe-version"]?.toString(),
    });
    const given = /^Bearer (\w+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
    const fault = faults.shift();
    if (fault?.kind === "stall") return;
    let made: ApiAnswer;
    if (!/^(?:sk|rk)_test_/.test(given))
      made = apiError(401, "invalid_request_error", "Only a test key is taken here.");
    else if (fault?.kind === "fail") made = apiError(fault.status, "api_error", "Told to fail.");
    else
      made = answer(
        { method, path: url.pathname, form: method === "GET" ? url.search.slice(1) : body },
        idempotencyKey,
      );
    if (fault?.kind === "cut") response.destroy();
    else send(response, made.status, "application/json", JSON.stringify(made.body));
    if (method === "POST") changed();
  }

  const html = (response: ServerResponse, status: number, body: string): void =>
    send(response, status, "text/html; charset=utf-8", body);
  const redirect = (response: ServerResponse, to: string): void => {
    response.writeHead(303, { location: to, "cache-control": "no-store" });
    response.end();
  };

  async function serveCheckout(request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
    const session = ledger.sessions.get(id);
    if (!session) return html(response, 404, renderNotice("No such checkout", "This address names no session."));
    const name = `Firstpass: ${session.metadata?.plan ?? "pass"}`;
    const back = (to: string | null): string => (to ?? "/").replace("{CHECKOUT_SESSION_ID}", id);
    if (session.status !== "open")
      return html(response, 410, renderNotice("This checkout is over", "It was paid, or its time has passed."));
    if (request.method !== "POST") return html(response, 200, renderCheckout(session, name));
    const form = new URLSearchParams(await readBody(request));
    const how = form.get("how") ?? "paid";
    if (how === "cancel") return redirect(response, back(session.cancel_url));
    const email = (form.get("email") ?? "").trim();
    if (!/^[^\s@]+@[^\s@]+$/.test(email))
      return html(response, 422, renderCheckout(session, name, "An e-mail address is needed for the receipt."));
    if (how === "declined")
      return html(response, 402, renderCheckout(session, name, "The card was declined. Nothing was charged."));
    acts.submit(id, email, how === "paid" ? "paid" : "later");
    if (how !== "paid") {
      const timer = setTimeout(() => {
        timers.delete(timer);
        acts.clear(id, how === "later");
        changed();
      }, clearAfterMs);
      timers.add(timer);
    }
    changed();
    return redirect(response, back(session.success_url));
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const [, first, second, third] = url.pathname.split("/");
    const work =
      first === "c" && second === "pay" && third !== undefined
        ? serveCheckout(request, response, third)
        : first === "receipts"
          ? Promise.resolve(
              html(response, 200, renderNotice("Receipt (stand-in)", `For charge ${second ?? ""}. No money moved.`)),
            )
          : serveApi(request, response, url);
    work.catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else if (error instanceof RangeError || error instanceof LedgerError)
        send(response, 400, "text/plain", "Bad request");
      else send(response, 500, "text/plain", "The stand-in failed.");
    });
  });
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    baseUrl,
    ledger,
    acts,
    webhooks,
    calls,
    faults,
    setEndpoint: (to) => {
      endpoint = to;
    },
    async close() {
      for (const timer of timers) clearTimeout(timer);
      webhooks.stop();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
