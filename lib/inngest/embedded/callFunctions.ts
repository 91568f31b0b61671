/**
 * Speaks Inngest's protocol to /api/inngest: asks what functions there are, and has one of them do its next step. Every
 * call is signed, and under a deadline.
 */
import { z } from "zod";
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
function retryAfterOf(headers: Headers, nowMs: number): number | null {
  const given = headers.get("retry-after");
  if (given === null) return null;
  const ms = /^\d+$/.test(given) ? Number(given) * 1000 : Date.parse(given) - nowMs;
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}

async function send(address: FunctionsAddress, method: string, query: string, value: unknown, headers = {}) {
  const body = canonicalJson(value);
  return fetch(`${address.url}${query}`, {
    method,
    body,
    redirect: "error",
    headers: {
      "content-type": "application/json",
      [signatureHeader]: signatureOf(body, address.signingKey, address.now()),
      ...headers,
    },
    signal: AbortSignal.timeout(address.timeoutMs),
  });
}

/** The functions behind the address. @throws when they cannot be had, or one declares what the executor cannot do. */
export async function askForFunctions(address: FunctionsAddress): Promise<JobFunction[]> {
  const response = await send(address, "PUT", "", { url: address.url }, { "x-inngest-sync-kind": "in_band" });
  if (!response.ok) throw new Error(`the jobs answered ${response.status} when asked what there is`);
  const registration: unknown = await response.json();
  return RegistrationSchema.parse(registration).functions;
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

async function answerOf(response: Response, nowMs: number): Promise<FunctionAnswer> {
  const retryAfterMs = retryAfterOf(response.headers, nowMs);
  if (response.status === 200) {
    await response.body?.cancel();
    return { kind: "done" };
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.status === 206) {
    return { kind: "ops", ops: z.array(OpSchema).parse(Array.isArray(body) ? body : [body]), retryAfterMs };
  }
  const error = StepErrorSchema.safeParse(body);
  const isFinal = response.headers.get("x-inngest-no-retry") === "true";
  return { kind: "failed", failure: error.data?.message || `HTTP_${response.status}`, isFinal, retryAfterMs };
}

/** Has a function go on. Never throws for what the function or the network does. */
export async function callFunction(address: FunctionsAddress, call: FunctionCall): Promise<FunctionAnswer> {
  const query = `?fnId=${encodeURIComponent(call.functionId)}&stepId=${encodeURIComponent(call.stepId ?? "step")}`;
  try {
    const response = await send(address, "POST", query, bodyOf(call));
    return await answerOf(response, address.now());
  } catch (cause) {
    return { kind: "none", cause };
  }
}
