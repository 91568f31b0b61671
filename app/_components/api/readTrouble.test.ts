import { expect, it } from "vitest";
import { adviceFor, cutOff, unreachable } from "./readTrouble";

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

it("tells one whose connection failed that the text is still there", () => {
  for (const failed of [unreachable, cutOff("req-1")]) expect(adviceFor(failed)).toMatch(/^Your text is still here/);
});
