import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import { manualClock } from "../../tests/doubles/manualClock";
import { type ErrorCode, errorCodes } from "../backend/errorCodes";
import { AppError } from "../backend/errors";
import { setLogDestination } from "../observability/logger";
import { type Metric, setMetricSink } from "../observability/metrics";
import { ApiErrorSchema } from "../validation/schemas";
import { defineRoute } from "./defineRoute";
import { otherMethods } from "./otherMethods";
import type { UploadedFile, User } from "./routePolicy";

const Body = z.strictObject({ text: z.string().min(1) });
const url = "http://localhost/api/echo";
let lines: Record<string, unknown>[] = [];
let metrics: Metric[] = [];

beforeEach(() => {
  lines = [];
  metrics = [];
  setLogDestination({ write: (line: string) => void lines.push(JSON.parse(line)) }, "info");
  setMetricSink((metric) => metrics.push(metric));
});
afterEach(() => {
  setLogDestination();
  setMetricSink(undefined);
});

const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request(url, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });
const echo = defineRoute({ name: "echo", auth: "none", body: Body }, ({ body }) => ({ said: body.text }));

describe("defineRoute", () => {
  it("answers with the resource itself, the request's id and one log line", async () => {
    const response = await echo(post('{"text":"hi"}', { "x-request-id": "abcd-1234" }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ said: "hi" });
    expect(response.headers.get("x-request-id")).toBe("abcd-1234");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(lines).toEqual([
      expect.objectContaining({ level: "info", requestId: "abcd-1234", route: "echo", method: "POST", status: 200 }),
    ]);
    expect(metrics).toEqual([]);
  });

  it.each(Object.keys(errorCodes) as ErrorCode[])(
    "maps %s to its status, the one body shape, one log line and one metric",
    async (code) => {
      const failing = defineRoute({ name: "failing", auth: "none" }, () => {
        throw new AppError({ code, cause: new Error("secret cause") });
      });
      const response = await failing(new Request(url));
      const body = ApiErrorSchema.parse(await response.json());
      expect(response.status).toBe(errorCodes[code].status);
      expect(body).toEqual({
        ok: false,
        errorCode: code,
        message: errorCodes[code].message,
        requestId: response.headers.get("x-request-id"),
        retryable: errorCodes[code].retryable,
      });
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatchObject({ errorCode: code, status: errorCodes[code].status });
      expect(metrics.map(({ metric, attributes }) => [metric, attributes])).toEqual([
        ["error.rate", { code, route: "failing" }],
      ]);
    },
  );

  it("turns anything unknown into INTERNAL_ERROR without a word of it", async () => {
    const failing = defineRoute({ name: "failing", auth: "none" }, () => {
      throw new Error("password in here");
    });
    const response = await failing(new Request(url));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("password");
    expect(JSON.stringify(lines)).not.toContain("password");
  });

  it.each<[string, Request, ErrorCode]>([
    ["another method", new Request(url), "METHOD_NOT_ALLOWED"],
    ["another site", post('{"text":"a"}', { "sec-fetch-site": "cross-site" }), "FORBIDDEN"],
    ["a plain form", post("text=a", { "content-type": "application/x-www-form-urlencoded" }), "UNSUPPORTED_MEDIA_TYPE"],
    ["plain text", post('{"text":"a"}', { "content-type": "text/plain" }), "UNSUPPORTED_MEDIA_TYPE"],
    ["a form upload", post("x", { "content-type": "multipart/form-data; boundary=x" }), "UNSUPPORTED_MEDIA_TYPE"],
    ["another charset", post("{}", { "content-type": "application/json; charset=latin1" }), "UNSUPPORTED_MEDIA_TYPE"],
    ["a compressed body", post("{}", { "content-encoding": "gzip" }), "UNSUPPORTED_MEDIA_TYPE"],
    ["a declared size over the cap", post("{}", { "content-length": "300000" }), "PAYLOAD_TOO_LARGE"],
    ["a real size over the cap", post(`{"text":"${"a".repeat(300_000)}"}`), "PAYLOAD_TOO_LARGE"],
    ["no body", post(null), "VALIDATION_ERROR"],
    ["broken JSON", post("{"), "VALIDATION_ERROR"],
    ["broken UTF-8", post(new Uint8Array([0x22, 0xff, 0x22])), "VALIDATION_ERROR"],
    ["100,000 brackets", post("[".repeat(100_000)), "VALIDATION_ERROR"],
    ["an unknown key", post('{"text":"a","more":1}'), "VALIDATION_ERROR"],
    ["a prototype", post('{"text":"a","__proto__":{"admin":true}}'), "VALIDATION_ERROR"],
  ])("refuses %s", async (_, request, code) => {
    const response = await echo(request);
    expect(ApiErrorSchema.parse(await response.json()).errorCode).toBe(code);
    expect(response.status).toBe(errorCodes[code].status);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    expect(lines).toHaveLength(1);
  });

  it("says with 405 what is allowed, in a body of ours, on every method that a route file gives to otherMethods", async () => {
    const { GET, HEAD, DELETE, OPTIONS } = otherMethods("echo", ["POST"]);
    for (const [method, handler] of Object.entries({ GET, HEAD, DELETE })) {
      const response = await handler(new Request(url, { method }));
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe("POST, OPTIONS");
      const text = await response.text();
      if (method === "HEAD") expect(text).toBe("");
      else expect(ApiErrorSchema.parse(JSON.parse(text)).errorCode).toBe("METHOD_NOT_ALLOWED");
    }
    const options = await OPTIONS(new Request(url, { method: "OPTIONS" }));
    expect([options.status, options.headers.get("allow")]).toEqual([204, "POST, OPTIONS"]);
  });

  it("ends in TIMEOUT at its deadline and aborts the handler", async () => {
    const clock = manualClock();
    let reason: unknown;
    const slow = defineRoute(
      { name: "slow", auth: "none", deadlineMs: 500 },
      ({ signal }) =>
        new Promise(() => {
          signal.addEventListener("abort", () => {
            reason = signal.reason;
          });
        }),
      { clock },
    );
    const running = slow(new Request(url));
    await clock.advance(500);
    expect((await running).status).toBe(504);
    expect(reason).toMatchObject({ code: "TIMEOUT" });
    expect(clock.pending()).toBe(0);
  });

  it("counts a client that left as no error, and tells the handler", async () => {
    const client = new AbortController();
    let told = false;
    const slow = defineRoute(
      { name: "slow", auth: "none" },
      ({ signal }) =>
        new Promise(() => {
          signal.addEventListener("abort", () => {
            told = true;
          });
          client.abort();
        }),
    );
    await slow(new Request(url, { signal: client.signal }));
    expect(told).toBe(true);
    expect(metrics).toEqual([]);
    expect(lines).toEqual([expect.objectContaining({ level: "info", aborted: true, status: 499 })]);
  });

  it.each([
    ["required", null, 401],
    ["required", { id: "u1", email: "u1@example.com", subjectId: "c1", sessionId: "s1" }, 200],
    ["optional", null, 200],
  ] as const)("with auth %s and user %j answers %i", async (auth, user, status) => {
    const route = defineRoute({ name: "who", auth }, (context) => ({ id: context.user?.id ?? null }), {
      readSession: async () => user,
    });
    const response = await route(new Request(url));
    expect(response.status).toBe(status);
  });

  it("validates the query and hands in the path's parameters", async () => {
    const route = defineRoute(
      {
        name: "list",
        auth: "none",
        query: z.strictObject({ page: z.coerce.number().int() }),
        params: z.object({ id: z.string() }),
      },
      ({ query, params }) => ({ page: query.page, id: params.id }),
    );
    const context = { params: Promise.resolve({ id: "7" }) };
    expect(await (await route(new Request(`${url}?page=2`), context)).json()).toEqual({ page: 2, id: "7" });
    expect((await route(new Request(`${url}?page=x`), context)).status).toBe(400);
  });

  it("has nothing in place of what its policy does not declare, and asking for it is an error of ours", async () => {
    for (const part of ["body", "query", "params"] as const) {
      const route = defineRoute({ name: "bare", auth: "none" }, (context) => ({ value: context[part] }));
      expect((await route(new Request(`${url}?page=2`))).status).toBe(500);
    }
    const fileless = defineRoute({ name: "bare", auth: "none" }, ({ file, otherFile }) => ({
      given: [file, otherFile],
    }));
    expect((await fileless(new Request(url))).status).toBe(200);
  });

  it("hands its handler exactly the types that its schemas yield", () => {
    const policy = { name: "typed", auth: "required", body: Body, params: z.object({ id: z.uuid() }) } as const;
    defineRoute(policy, ({ body, params, query, user }) => {
      expectTypeOf(body).toEqualTypeOf<{ text: string }>();
      expectTypeOf(params).toEqualTypeOf<{ id: string }>();
      expectTypeOf(query).toBeNever();
      expectTypeOf(user).toEqualTypeOf<User>();
    });
    defineRoute(
      { name: "typed", auth: "optional", form: z.object({ a: z.coerce.number() }) },
      ({ body, file, user }) => {
        expectTypeOf(body).toEqualTypeOf<{ a: number }>();
        expectTypeOf(file).toEqualTypeOf<UploadedFile | undefined>();
        expectTypeOf(user).toEqualTypeOf<User | null>();
      },
    );
    // @ts-expect-error: the schema yields no number
    defineRoute({ name: "typed", auth: "none", body: Body }, (context: { body: { text: number } }) => context.body);
    // @ts-expect-error: nobody may be signed in
    defineRoute({ name: "typed", auth: "optional" }, (context: { user: User }) => context.user);
  });

  it("does not find a path whose parts do not fit, and keeps every cookie of the answer and of the door", async () => {
    const route = defineRoute(
      { name: "one", auth: "none", params: z.object({ id: z.uuid() }) },
      ({ answerHeaders }) => {
        answerHeaders.append("set-cookie", "a=1");
        answerHeaders.append("set-cookie", "b=2");
        return Response.json({}, { headers: { "set-cookie": "c=3" } });
      },
    );
    const at = (id: string) => route(new Request(url), { params: Promise.resolve({ id }) });
    expect((await at("7")).status).toBe(404);
    const found = await at("0190b5a0-0000-7000-8000-000000000000");
    expect(found.headers.getSetCookie().sort()).toEqual(["a=1", "b=2", "c=3"]);
  });
});
