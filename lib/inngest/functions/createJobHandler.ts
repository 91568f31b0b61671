/** Jobs as a handler of requests, apart from the list of them all: who serves a few loads no more than those. */
import type { Inngest } from "inngest";
import { serve } from "inngest/next";
import { getEnv } from "../../config/env";
import type { Job } from "./defineJob";

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
