/**
 * What a route declares and what its handler is given. A policy is data: everything that decides whether a request is
 * let in can be read off it.
 */
import type { z } from "zod";
import type { Clock } from "../backend/clock";
import type { AppError } from "../backend/errors";
import type { Capacity } from "../security/capacity";
import type { RateLimitDecision, RateLimitName, RateLimitSubject } from "../security/rateLimit";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type AuthPolicy = "none" | "optional" | "required";

/** Somebody signed in. */
export interface User {
  id: string;
  email: string;
  /** Whose credits are counted. */
  subjectId: string;
  sessionId: string;
}

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
export interface CommonPolicy {
  /** In logs and metrics; for a limited route the limit's name. */
  name: string;
  /** POST for a route with a body, GET without, unless it says otherwise. */
  method?: Method;
  auth: AuthPolicy;
  rateLimit?: RateLimitName;
  /** The name of a second file that a form upload may have; neither is required then, so that `file` may be undefined. */
  otherFile?: string;
  /** For JSON; 256 KiB unless it says otherwise. A form upload may have one file of 4 MiB besides. */
  maxBodyBytes?: number;
  /** A function where it depends on the environment. */
  deadlineMs?: number | (() => number);
}

export type Schema = z.ZodType | undefined;
type Parsed<Given extends Schema> = Given extends z.ZodType ? z.output<Given> : undefined;
type UserOf<Auth extends AuthPolicy> = Auth extends "required" ? User : Auth extends "none" ? null : User | null;

/** What a handler is given about every request. */
export interface BaseContext<Auth extends AuthPolicy = AuthPolicy> {
  /** Aborts when the deadline passes, the client leaves or the server stops; its reason says which. */
  signal: AbortSignal;
  requestId: string;
  user: UserOf<Auth>;
  /** Why `user` is null though somebody may be signed in: their session could not be read. */
  unreadSession: AppError | undefined;
  /** The client's network as a keyed hash. */
  clientKey: string;
  params: RouteParams;
  url: URL;
  headers: Headers;
  /** Headers that go out with the answer, whatever it is; for cookies. */
  answerHeaders: Headers;
  /** The second file of a form whose policy names one. */
  otherFile: UploadedFile | undefined;
}

/** JSON gives `body` by the body's schema and no file; a form gives its fields and perhaps a file. */
export type InputOf<Body extends Schema, Form extends Schema> =
  | { body: Parsed<Body>; file: undefined }
  | (Form extends z.ZodType ? { body: z.output<Form>; file: UploadedFile } : never);

export type RouteContext<Body extends Schema, Form extends Schema, Auth extends AuthPolicy> = BaseContext<Auth> &
  InputOf<Body, Form>;

/** What stages need from outside; handed in by tests, the process's own otherwise. */
export interface DoorServices {
  rateLimit: (name: RateLimitName, subject: RateLimitSubject) => Promise<RateLimitDecision>;
  readSession: SessionReader;
  streams: Capacity;
  clock: Clock;
}

/** A route as Next calls it. */
export type RouteHandler = (request: Request, context?: { params: Promise<RouteParams> }) => Promise<Response>;
