import { expect, it } from "vitest";
import { adviceFor, cutOff, troubleOf, unreachable } from "./readTrouble";

const trouble = (message: string, isRetryable: boolean) =>
  adviceFor({ errorCode: "UNSUPPORTED_MEDIA_TYPE", message, isRetryable, requestId: null });

it.each([
  ["That file is a picture.", false, "Export it as PDF or DOCX, or paste its text."],
  ["That file is a picture. Export it as PDF.", false, null],
  ["It took too long.", true, "Your text is still here. Trying again can help."],
  ["It took too long. Try again.", true, "Your text is still here."],
])("advises on %j what its message has not said", (message, isRetryable, advice) => {
  expect(trouble(message, isRetryable)).toBe(advice);
});

it.each([
  ["42", "in 42 seconds."],
  ["301", "in 6 minutes."],
  ["7300", "in 3 hours."],
])("says how long to wait where the server does: %s s", async (seconds, words) => {
  const body = {
    ok: false,
    errorCode: "RATE_LIMITED",
    message: "Too many requests.",
    requestId: "req-00001",
    retryable: true,
  };
  const response = new Response(JSON.stringify(body), { status: 429, headers: { "retry-after": seconds } });
  expect(adviceFor(await troubleOf(response))).toContain(words);
});

it("tells one whose connection failed that the text is still there", () => {
  for (const failed of [unreachable, cutOff("req-1")]) expect(adviceFor(failed)).toMatch(/^Your text is still here/);
});
