/** What the doctor finds of one service: a call of at most 8 s, and a sentence. */
import { withTimeout } from "../../backend/timeout";

/** Milliseconds that one call may take. */
export const callMs = 8_000;

export interface Finding {
  service: string;
  state: "ok" | "wrong" | "not set";
  sentence: string;
}

export const codeOf = (error: unknown): string => {
  const own = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  if (typeof own === "string" && /^[A-Z0-9_]{2,40}$/.test(own)) return own;
  return error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : "no answer";
};

export type Call = (signal: AbortSignal) => Promise<{ isRight: boolean; sentence: string }>;

/** Makes the call, for at most 8 s. */
export async function find(service: string, call: Call): Promise<Finding> {
  try {
    const { isRight, sentence } = await withTimeout(call, callMs, { errorMessage: service });
    return { service, state: isRight ? "ok" : "wrong", sentence };
  } catch (error) {
    return { service, state: "wrong", sentence: `It cannot be reached (${codeOf(error)}).` };
  }
}

export const notSet = (service: string, sentence: string): Finding => ({ service, state: "not set", sentence });
