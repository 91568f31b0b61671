/**
 * What a route declares and what its handler is given. A policy is data: everything that decides whether a request is
 * let in can be read off it. What it does not declare has the type `never` in the handler's context, and asking for it
 * throws: no value could stand for it.
 */
import type { z } from "zod";
import type { Clock } from "../backend/clock";
import type { AppError } from "../backend/errors";
import type { Capacity } from "../security/capacity";
import type { RateLimitDecision, RateLimitName, RateLimitSubject } from "../security/rateLimit";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Somebody signed in. */
export interface User {
  id: string;
  email: string;
  /** Whose credits are counted. */
  subjectId: string;
  sessionId: string;
}

/** Whom a handler is given, by what its policy says of sessions. */
export interface UserBy {
  none: null;
  optional: User | null;
  required: User;
}

export type AuthPolicy = keyof UserBy;

/** Whose session a request carries; null for nobody. Throws only when it cannot be known. */
export type SessionReader = (headers: Headers) => Promise<User | null>;

/** A file from a form upload. Its name is the client's word and is never trusted. */
export interface UploadedFile {
  bytes: Uint8Array;
  fileName: string;
}

/** Paths' parts as Next hands them to a route. */
export type RouteParams = Readonly<Record<string, string | string[] | undefined>>;

/** The part of a policy that every kind of route has. */
export interface CommonPolicy<Auth extends AuthPolicy> {
  /** In logs and metrics; for a limited route the limit's name. */
  name: string;
  /** POST for a route with a body, GET without, unless it says otherwise. */
  method?: Method;
  auth: Auth;
  rateLimit?: RateLimitName;
}

/** What a route takes: each part by the schema it is held against. */
export interface InputPolicy<Body, Form, FormOfTwo, Query, Params> {
  /** JSON is read and validated against it. */
  body?: z.ZodType<Body>;
  /** Where the route also takes a form upload: its fields beside `file`. */
  form?: z.ZodType<Form>;
  /** In place of `form`, one that may have a second file, by the name `otherFile`; neither is required then. */
  formOfTwo?: { fields: z.ZodType<FormOfTwo>; otherFile: string };
  /** The query string's parameters, each given once. */
  query?: z.ZodType<Query>;
  /** The path's parts; one that does not fit is not found. */
  params?: z.ZodType<Params>;
  /** For JSON; 256 KiB unless it says otherwise. A form upload may have files of 4 MiB besides. */
  maxBodyBytes?: number;
}

/** JSON gives `body` by the body's schema and no file; a form gives its fields and its file or files. */
export type BodyOf<Body, Form, FormOfTwo> =
  | { body: Body; file: undefined; otherFile: undefined }
  | { body: Form; file: UploadedFile; otherFile: undefined }
  | { body: FormOfTwo; file: UploadedFile | undefined; otherFile: UploadedFile | undefined };

/** What a handler is given about every request. */
export interface BaseContext<Auth extends AuthPolicy> {
  /** Aborts when the deadline passes, the client leaves or the server stops; its reason says which. */
  signal: AbortSignal;
  requestId: string;
  user: UserBy[Auth];
  /** Why `user` is null though somebody may be signed in: their session could not be read. */
  unreadSession: AppError | undefined;
  /** The client's network as a keyed hash. */
  clientKey: string;
  url: URL;
  headers: Headers;
  /** Headers that go out with the answer, whatever it is; for cookies. */
  answerHeaders: Headers;
}

export type RouteContext<Auth extends AuthPolicy, Body, Form, FormOfTwo, Query, Params> = BaseContext<Auth> &
  BodyOf<Body, Form, FormOfTwo> & { readonly query: Query; readonly params: Params };

/** What stages need from outside; handed in by tests, the process's own otherwise. */
export interface DoorServices {
  rateLimit: (name: RateLimitName, subject: RateLimitSubject) => Promise<RateLimitDecision>;
  readSession: SessionReader;
  streams: Capacity;
  clock: Clock;
}

/** A route as Next calls it. */
export type RouteHandler = (request: Request, context?: { params: Promise<RouteParams> }) => Promise<Response>;
