/** One call to our own API from a plain page: the value, when it has the expected shape, or what to say instead. */
export type ApiAnswer<Value> = { isOk: true; value: Value } | { isOk: false; message: string; status: number };

/** Longer than the server's own deadline, so that its words are heard. */
const deadlineMs = 15_000;

const isError = (body: unknown): body is { message: string } =>
  typeof body === "object" && body !== null && "message" in body && typeof body.message === "string";

/** Never throws. `status` is 0 when nothing, or nothing of ours, answered. */
export async function askApi<Value>(
  path: string,
  init: RequestInit,
  isValue: (body: unknown) => body is Value,
): Promise<ApiAnswer<Value>> {
  try {
    const response = await fetch(path, { ...init, signal: AbortSignal.timeout(deadlineMs) });
    const body: unknown = await response.json();
    if (response.ok && isValue(body)) return { isOk: true, value: body };
    if (!response.ok && isError(body)) return { isOk: false, message: body.message, status: response.status };
  } catch {
    // No connection, no answer in time, or no JSON: said below.
  }
  return { isOk: false, message: "We could not reach the server. Check your connection and try again.", status: 0 };
}
