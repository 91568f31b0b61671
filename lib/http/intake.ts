/**
 * What a kind of route takes in: its body is expected by the request's head, and read once nothing speaks against the
 * request any more. Here for routes with schemas and for signed bytes.
 */
import type { z } from "zod";
import type { Clock } from "../backend/clock";
import { AppError } from "../backend/errors";
import { readRequestBody } from "../security/requestBody";
import { limits } from "../validation/limits";
import type { BodyOf, InputPolicy, RouteParams } from "./routePolicy";
import { checkMediaType, maxBytesOf } from "./stages/checkMediaType";
import { parseForm, parseUpload } from "./stages/parseForm";
import { parseJson } from "./stages/parseJson";
import { validateInput } from "./stages/validateInput";

/** A body as its request's head declares it. */
export interface ExpectedBody<Taken> {
  maxBytes: number;
  /** @throws AppError of whatever is wrong with it. */
  read: (request: Request, params: RouteParams, clock: Clock) => Promise<Taken>;
}

export interface Intake<Taken> {
  /** A signature stands for the origin, which is not checked then. */
  signed: boolean;
  /** Whether the route's requests carry a body unless its policy names another method. */
  hasBody: boolean;
  /** @throws AppError UNSUPPORTED_MEDIA_TYPE. */
  expect: (headers: Headers) => ExpectedBody<Taken>;
}

/** What a schema made of its part of a request; null where the policy has no schema for it. */
export type Part<Value> = { value: Value } | null;

/** A request's input, as far as the policy declares it. */
export interface TakenParts<Body, Form, FormOfTwo, Query, Params> {
  input: BodyOf<Body, Form, FormOfTwo> | null;
  query: Part<Query>;
  params: Part<Params>;
}

/** JSON is small and comes at once; a file may come over a slow line. */
const bodyTimeoutMs = { json: 10_000, form: 30_000 } as const;
const noFiles = { file: undefined, otherFile: undefined } as const;

function queryOf<Query>(schema: z.ZodType<Query> | undefined, request: Request): Part<Query> {
  return schema ? { value: validateInput(schema, Object.fromEntries(new URL(request.url).searchParams)) } : null;
}

function paramsOf<Params>(schema: z.ZodType<Params> | undefined, params: RouteParams): Part<Params> {
  if (!schema) return null;
  const parsed = schema.safeParse(params);
  if (!parsed.success) throw new AppError({ code: "NOT_FOUND", cause: "path" });
  return { value: parsed.data };
}

/** The intake of a route whose parts are held against schemas. */
export function schemaIntake<Body, Form, FormOfTwo, Query, Params>(
  policy: InputPolicy<Body, Form, FormOfTwo, Query, Params>,
): Intake<TakenParts<Body, Form, FormOfTwo, Query, Params>> {
  const { body, form, formOfTwo, maxBodyBytes } = policy;
  const hasForm = Boolean(form ?? formOfTwo);
  const hasBody = Boolean(body) || hasForm;
  const { fileMaxBytes } = limits;

  async function inputOf(bytes: Uint8Array<ArrayBuffer>, media: "json" | "form", contentType: string) {
    if (media === "form" && form) {
      const { fields, file } = await parseUpload(bytes, contentType, fileMaxBytes);
      return { body: validateInput(form, fields), file, otherFile: undefined };
    }
    if (media === "form" && formOfTwo) {
      const files = { fileMaxBytes, otherName: formOfTwo.otherFile };
      const { fields, ...given } = await parseForm(bytes, contentType, files);
      return { body: validateInput(formOfTwo.fields, fields), ...given };
    }
    return body ? { body: validateInput(body, parseJson(bytes)), ...noFiles } : null;
  }

  return {
    signed: false,
    hasBody,
    expect(headers) {
      const media = hasBody ? checkMediaType(headers, hasForm) : null;
      const maxBytes = media ? maxBytesOf(media, fileMaxBytes * (formOfTwo ? 2 : 1), maxBodyBytes) : 0;
      const read = async (request: Request, params: RouteParams, clock: Clock) => {
        const cap = { maxBytes, timeoutMs: bodyTimeoutMs[media ?? "json"], signal: request.signal, clock };
        const bytes = media && new Uint8Array(await readRequestBody(request, cap));
        const input = bytes && (await inputOf(bytes, media, headers.get("content-type") ?? ""));
        return { input, query: queryOf(policy.query, request), params: paramsOf(policy.params, params) };
      };
      return { maxBytes, read };
    },
  };
}

/** The cap of a signed webhook's body. */
const signedMaxBytes = 1024 * 1024;

/** The intake of a signed request: its bytes as they came, for the signature is over them. */
export function signedIntake(maxBytes = signedMaxBytes): Intake<Uint8Array> {
  return {
    signed: true,
    hasBody: true,
    expect: () => ({
      maxBytes,
      read: (request, _params, clock) =>
        readRequestBody(request, { maxBytes, timeoutMs: bodyTimeoutMs.json, signal: request.signal, clock }),
    }),
  };
}
