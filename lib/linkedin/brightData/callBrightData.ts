/**
 * One HTTP call to Bright Data: under a signal, without following redirects, its body read up to a cap, parsed as JSON.
 * Whatever goes wrong becomes one of our errors; what it says in words is neither shown nor logged.
 */
import { AppError } from "../../backend/errors";
import type { BrightDataConfig } from "./brightDataConfig";
import { fetchError } from "./fetchFaults";

export interface Answer {
  status: number;
  /** Parsed JSON of unknown shape. */
  body: unknown;
  retryAfterSeconds: number | undefined;
}

export interface Call {
  method: "GET" | "POST";
  /** Path and query under the base URL. */
  path: string;
  body?: unknown;
  signal: AbortSignal;
}

/** The longest a profile's row may be; a full one is under a tenth of it. */
const bodyMaxBytes = 2 * 1024 * 1024;

async function readBody(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > bodyMaxBytes) throw fetchError("nonsense");
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** Rows come as a list; some servers of the API give one JSON object a line instead. */
function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (lines.length < 2) throw fetchError("nonsense");
    try {
      return lines.map((line): unknown => JSON.parse(line));
    } catch {
      throw fetchError("nonsense");
    }
  }
}

function refuseStatus(status: number, retryAfterSeconds: number | undefined): void {
  if (status >= 200 && status < 300) return;
  if (status === 401 || status === 402 || status === 403) throw fetchError("refused");
  // A 404 is of the collection or snapshot, never of the profile: that one comes as a row.
  if (status === 400 || status === 404 || status === 422) throw fetchError("refused");
  if (status === 429) throw fetchError("limited", retryAfterSeconds ?? 60);
  throw fetchError("down", retryAfterSeconds);
}

/**
 * Makes the call.
 * @throws AppError of the table of faults; the signal's reason when it aborts
 */
export async function callBrightData(config: BrightDataConfig, { method, path, body, signal }: Call): Promise<Answer> {
  try {
    const response = await fetch(`${config.baseUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${config.apiKey}`,
        accept: "application/json",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: "manual",
      signal,
    });
    const asked = Number(response.headers.get("retry-after"));
    const retryAfterSeconds = Number.isInteger(asked) && asked > 0 ? Math.min(asked, 3_600) : undefined;
    try {
      refuseStatus(response.status, retryAfterSeconds);
      return { status: response.status, body: parseBody(await readBody(response)), retryAfterSeconds };
    } catch (error) {
      await response.body?.cancel().catch(() => undefined);
      throw error;
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw error instanceof AppError ? error : fetchError("down");
  }
}
