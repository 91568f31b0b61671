/**
 * Speaks Inngest's protocol to /api/inngest: asks what functions there are, and has one of them do its next step. Every
 * call is signed, and under a deadline of ours alone: fetch would give up after five minutes without headers, which a
 * step may take.
 */
import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { withTimeout } from "../../backend/timeout";
import { canonicalJson } from "../../security/canonicalJson";
import { signatureHeader, signatureOf } from "../signature";
import { type JobFunction, RegistrationSchema } from "./jobFunction";

/** How the functions are reached. */
export interface FunctionsAddress {
  /** Of /api/inngest. */
  url: string;
  signingKey: string;
  /** Longer than a step may take. */
  timeoutMs: number;
  now: () => number;
}

export interface StepMemo {
  id: string;
  kind: "data" | "error";
  value: unknown;
}

export interface JobEvent {
  id: string;
  name: string;
  data: unknown;
  /** Milliseconds since the epoch. */
  ts: number;
}

/** What a function is called with. */
export interface FunctionCall {
  functionId: string;
  runId: string;
  /** 0 for the first. */
  attempt: number;
  attemptsMax: number;
  event: JobEvent;
  /** In the order in which they ended. */
  steps: readonly StepMemo[];
  /** One planned step; without it the function goes on to its next. */
  stepId?: string;
}

export const StepErrorSchema = z.object({ name: z.string().default("Error"), message: z.string().default("") });

const OpSchema = z.looseObject({
  op: z.string(),
  id: z.string(),
  name: z.string().nullish(),
  data: z.unknown(),
  error: StepErrorSchema.optional().catch(undefined),
});
export type FunctionOp = z.infer<typeof OpSchema>;

export type FunctionAnswer =
  | { kind: "done" }
  | { kind: "ops"; ops: FunctionOp[]; retryAfterMs: number | null }
  | { kind: "failed"; failure: string; isFinal: boolean; retryAfterMs: number | null }
  /** No answer came: the server is gone or going. */
  | { kind: "none"; cause: unknown };

/** `Retry-After` as a delay: seconds, or a date. Null when there is none. */
function retryAfterOf({ "retry-after": given }: IncomingHttpHeaders, nowMs: number): number | null {
  if (given === undefined) return null;
  const ms = /^\d+$/.test(given) ? Number(given) * 1000 : Date.parse(given) - nowMs;
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

const agent = new Agent({ keepAlive: true });

function exchange(url: string, method: string, body: string, headers: Record<string, string>, signal: AbortSignal) {
  return new Promise<Reply>((resolve, reject) => {
    const outgoing = request(url, { method, agent, signal, headers }, (incoming) => {
      const { statusCode: status = 0, headers: received } = incoming;
      text(incoming).then((whole) => resolve({ status, headers: received, body: whole }), reject);
    });
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}

function send(address: FunctionsAddress, method: string, query: string, value: unknown, more = {}): Promise<Reply> {
  const body = canonicalJson(value);
  const headers = {
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    [signatureHeader]: signatureOf(body, address.signingKey, address.now()),
    ...more,
  };
  const call = (signal: AbortSignal) => exchange(`${address.url}${query}`, method, body, headers, signal);
  return withTimeout(call, address.timeoutMs, { errorMessage: "a call of a job" });
}

function parseBody(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return value;
  } catch {
    // What is no JSON was not written by the functions, and says nothing.
    return null;
  }
}

/** The functions behind the address. @throws when they cannot be had, or one declares what the executor cannot do. */
export async function askForFunctions(address: FunctionsAddress): Promise<JobFunction[]> {
  const reply = await send(address, "PUT", "", { url: address.url }, { "x-inngest-sync-kind": "in_band" });
  if (reply.status !== 200) throw new Error(`the jobs answered ${reply.status} when asked what there is`);
  return RegistrationSchema.parse(parseBody(reply.body)).functions;
}

function bodyOf({ runId, attempt, attemptsMax, event, steps }: FunctionCall): unknown {
  const memos = steps.map(({ id, kind, value }) => [
    id,
    kind === "data" ? { type: "data", data: value ?? null } : { type: "error", error: value },
  ]);
  return {
    version: 2,
    event,
    events: [event],
    steps: Object.fromEntries(memos),
    ctx: {
      run_id: runId,
      attempt,
      max_attempts: attemptsMax,
      stack: { stack: steps.map(({ id }) => id), current: steps.length },
    },
  };
}

function answerOf({ status, headers, body }: Reply, nowMs: number): FunctionAnswer {
  if (status === 200) return { kind: "done" };
  const retryAfterMs = retryAfterOf(headers, nowMs);
  const value = parseBody(body);
  if (status === 206) {
    return { kind: "ops", ops: z.array(OpSchema).parse(Array.isArray(value) ? value : [value]), retryAfterMs };
  }
  const error = StepErrorSchema.safeParse(value);
  const isFinal = headers["x-inngest-no-retry"] === "true";
  return { kind: "failed", failure: error.data?.message || `HTTP_${status}`, isFinal, retryAfterMs };
}

/** Has a function go on. Never throws for what the function or the network does. */
export async function callFunction(address: FunctionsAddress, call: FunctionCall): Promise<FunctionAnswer> {
  const query = `?fnId=${encodeURIComponent(call.functionId)}&stepId=${encodeURIComponent(call.stepId ?? "step")}`;
  try {
    return answerOf(await send(address, "POST", query, bodyOf(call)), address.now());
  } catch (cause) {
    return { kind: "none", cause };
  }
}
