/**
 * The jobs behind one address, in Inngest's protocol: told of (PUT), asked about (GET) and run step by step (POST).
 * Every request must be signed, registration too, so that nobody else can point Inngest at another address.
 */
import type { Inngest } from "inngest";
import { inngestClient } from "../client";
import { createJobHandler } from "./createJobHandler";
import { jobs } from "./jobs";

let made: { client: Inngest; handle: (request: Request) => Promise<Response> } | null = null;

/** Answers a request to the application's own jobs. */
export function serveJobs(request: Request): Promise<Response> {
  const client = inngestClient();
  if (made?.client !== client) made = { client, handle: createJobHandler(client, jobs) };
  return made.handle(request);
}
