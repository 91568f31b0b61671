/**
 * The jobs behind one address, in Inngest's protocol: told of (PUT), asked about (GET) and run step by step (POST).
 * Every request must be signed, registration too, so that nobody else can point Inngest at another address.
 */
import type { Inngest } from "inngest";
import { serve } from "inngest/next";
import { getEnv } from "../../config/env";
import { inngestClient } from "../client";
import type { Job } from "./defineJob";
import { jobs } from "./jobs";

/** A handler for requests to the functions of `served`. */
export function createJobHandler(client: Inngest, served: readonly Job[]): (request: Request) => Promise<Response> {
  const { APP_URL: serveOrigin } = getEnv();
  const handle = serve({
    client,
    functions: served.map((job) => job.createFunction(client)),
    enableUnauthedSync: false,
    ...(serveOrigin ? { serveOrigin } : {}),
  });
  // Of Next's own request nothing is used that a plain one has not.
  return (request) => handle(request as Parameters<typeof handle>[0], undefined);
}

let made: { client: Inngest; handle: (request: Request) => Promise<Response> } | null = null;

/** Answers a request to the application's own jobs. */
export function serveJobs(request: Request): Promise<Response> {
  const client = inngestClient();
  if (made?.client !== client) made = { client, handle: createJobHandler(client, jobs) };
  return made.handle(request);
}
