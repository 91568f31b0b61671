import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setLogDestination } from "../observability/logger";
import { ApiErrorSchema } from "../validation/schemas";
import { answerUnknownPath } from "./unknownPath";

let lines: string[] = [];
beforeEach(() => {
  lines = [];
  setLogDestination({ write: (line: string) => void lines.push(line) });
});
afterEach(() => setLogDestination());

describe("answerUnknownPath", () => {
  it.each(["GET", "POST", "DELETE", "HEAD"])(
    "answers %s with 404 in the one shape and writes no path down",
    async (method) => {
      const response = await answerUnknownPath(new Request("http://localhost/api/ida-brook", { method }));
      expect(response.status).toBe(404);
      const text = await response.text();
      if (method === "HEAD") expect(text).toBe("");
      else expect(ApiErrorSchema.parse(JSON.parse(text)).requestId).toBe(response.headers.get("x-request-id"));
      expect(lines.join("")).not.toContain("ida-brook");
    },
  );
});
