import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppError } from "../backend/errors";
import { setLogDestination } from "../observability/logger";
import { ApiErrorSchema } from "../validation/schemas";
import { defineWebhookRoute } from "./defineWebhookRoute";

const url = "http://localhost/api/hook";
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
let handled: string[] = [];
const hook = defineWebhookRoute(
  {
    name: "hook",
    verify: (rawBody, headers) => {
      if (headers.get("x-signature") !== "good") throw new AppError({ code: "VALIDATION_ERROR" });
      return text(rawBody);
    },
  },
  ({ event }) => {
    handled.push(event);
    if (event === "break") throw new Error("database");
  },
);
const post = (body: string, headers: Record<string, string> = {}) =>
  hook(new Request(url, { method: "POST", body, headers: { "x-signature": "good", ...headers } }));

beforeAll(() => setLogDestination({ write: () => undefined }));
afterAll(() => setLogDestination());

describe("defineWebhookRoute", () => {
  it("hands the verified event on, whatever its origin and media type", async () => {
    handled = [];
    const raw = '{ "a" :1}\n';
    const response = await post(raw, { origin: "https://elsewhere.test", "content-type": "text/plain" });
    expect([response.status, await response.json()]).toEqual([200, { received: true }]);
    expect(handled).toEqual([raw]);
  });

  it.each<[string, string, Record<string, string>, number]>([
    ["a bad signature", "x", { "x-signature": "bad" }, 400],
    ["more than 1 MiB", "x".repeat(1024 * 1024 + 1), {}, 413],
    ["more than 1 MiB by its own word", "x", { "content-length": "1048577" }, 413],
  ])("refuses %s before the handler sees it", async (_, body, headers, status) => {
    handled = [];
    const response = await post(body, headers);
    expect(response.status).toBe(status);
    ApiErrorSchema.parse(await response.json());
    expect(handled).toEqual([]);
  });

  it("answers a failure of ours with 500, so that the sender tries again, and other methods with 405", async () => {
    expect((await post("break")).status).toBe(500);
    expect((await hook(new Request(url))).status).toBe(405);
  });
});
