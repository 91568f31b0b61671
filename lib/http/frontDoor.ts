/**
 * The one front door: every stage between a request and its handler, in order. Request context, method and origin,
 * declared size, address limit, session, user limit, body under a cap and a clock, validation; then the handler, error
 * mapping, and exactly one log line and one set of metrics.
 */
import type { z } from "zod";
import { ClientGoneError, toAppError } from "../backend/errors";
import { chooseRequestId, requestIdHeader, runWithRequestContext } from "../observability/requestContext";
import { keyFor } from "../security/appKeys";
import { clientKeyOf } from "../security/clientIdentity";
import { keyedHash } from "../security/hashing";
import { assertSameOrigin } from "../security/originCheck";
import { assertDeclaredSize, readRequestBody } from "../security/requestBody";
import { limits } from "../validation/limits";
import { errorResponse } from "./errorResponse";
import { type Exchange, isClientGone, openExchange } from "./exchange";
import type { CommonPolicy, DoorServices, RouteHandler, RouteParams, UploadedFile, User } from "./routePolicy";
import { applyRateLimit } from "./stages/applyRateLimit";
import { checkMediaType, maxBytesOf } from "./stages/checkMediaType";
import { allowedMethods, checkMethod } from "./stages/checkMethod";
import { parseForm } from "./stages/parseForm";
import { parseJson } from "./stages/parseJson";
import { readSession } from "./stages/readSession";
import { validateInput } from "./stages/validateInput";

const noFiles = { file: undefined, otherFile: undefined } as const;
/** JSON is small and comes at once; a file may come over a slow line. */
const bodyTimeoutMs = { json: 10_000, form: 30_000 } as const;

export interface DoorPolicy extends CommonPolicy {
  body?: z.ZodType;
  form?: z.ZodType;
  query?: z.ZodType;
  /** A webhook: its signature stands for origin and media type, and its body is handed on as bytes. */
  signed?: boolean;
}

/** A request that was let in. `body` fits the policy's schema; kinds of routes put the static type on it. */
export interface Admitted {
  request: Request;
  body: unknown;
  query: unknown;
  file: UploadedFile | undefined;
  otherFile: UploadedFile | undefined;
  user: User | null;
  clientKey: string;
  params: RouteParams;
}

const bodyMaxBytes = (media: "json" | "form", { otherFile, maxBodyBytes }: DoorPolicy): number =>
  maxBytesOf(media, limits.fileMaxBytes * (otherFile ? 2 : 1), maxBodyBytes);

async function readInput(request: Request, policy: DoorPolicy, media: "json" | "form", services: DoorServices) {
  const bytes = await readRequestBody(request, {
    maxBytes: bodyMaxBytes(media, policy),
    timeoutMs: bodyTimeoutMs[media],
    signal: request.signal,
    clock: services.clock,
  });
  if (media === "form" && policy.form) {
    const contentType = request.headers.get("content-type") ?? "";
    const files = { fileMaxBytes: limits.fileMaxBytes, otherName: policy.otherFile };
    const { fields, file, otherFile } = await parseForm(new Uint8Array(bytes), contentType, files);
    return { body: validateInput(policy.form, fields), file, otherFile };
  }
  return { ...noFiles, body: policy.body ? validateInput(policy.body, parseJson(bytes)) : undefined };
}

/** The cap of a signed webhook's body. */
const signedMaxBytes = 1024 * 1024;

async function readSigned(request: Request, policy: DoorPolicy, { clock }: DoorServices) {
  const body = await readRequestBody(request, {
    maxBytes: policy.maxBodyBytes ?? signedMaxBytes,
    timeoutMs: bodyTimeoutMs.json,
    signal: request.signal,
    clock,
  });
  return { ...noFiles, body };
}

/** Runs the stages up to the handler. `place` is called where a costly request must find a place, before its body. */
async function admit(
  request: Request,
  policy: DoorPolicy,
  services: DoorServices,
  exchange: Exchange,
  place: () => void,
): Promise<Omit<Admitted, "params">> {
  const { headers } = request;
  checkMethod(request.method, allowedMethods(policy), exchange.headers);
  if (!policy.signed) assertSameOrigin(request.method, headers);
  const media = policy.body || policy.form ? checkMediaType(headers, policy.form !== undefined) : null;
  const noMediaMaxBytes = policy.signed ? (policy.maxBodyBytes ?? signedMaxBytes) : 0;
  assertDeclaredSize(headers, media ? bodyMaxBytes(media, policy) : noMediaMaxBytes);
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
  if (policy.signed)
    return { request, ...(await readSigned(request, policy, services)), query: undefined, user, clientKey };
  const input = media ? await readInput(request, policy, media, services) : { ...noFiles, body: undefined };
  const query = policy.query
    ? validateInput(policy.query, Object.fromEntries(new URL(request.url).searchParams))
    : undefined;
  return { request, ...input, query, user, clientKey };
}

/** What a kind of route does with the front door. */
export interface DoorWork {
  /** Takes a place before the body is read; throws when there is none. */
  place?: () => void;
  /** Answers an admitted request. It ends the exchange itself only when the response outlives this call. */
  serve: (admitted: Admitted, exchange: Exchange) => Promise<{ response: Response; open?: boolean }>;
  /** Called when the request ends before or by an error of `serve`. */
  giveUp?: () => void;
}

/** A route behind the front door; `begin` is called once per request. */
export function throughFrontDoor(policy: DoorPolicy, services: DoorServices, begin: () => DoorWork): RouteHandler {
  return (request, context) => {
    const requestId = chooseRequestId(request.headers.get(requestIdHeader));
    return runWithRequestContext({ requestId, route: policy.name }, async () => {
      const exchange = openExchange(policy.name, request, requestId, services.clock);
      const work = begin();
      try {
        const admitted = await admit(request, policy, services, exchange, () => work.place?.());
        const params = (await context?.params) ?? {};
        const { response, open } = await work.serve({ ...admitted, params }, exchange);
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
