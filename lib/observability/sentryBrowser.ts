/**
 * Connects Sentry in the browser. Fetched only by pages that name a DSN; it hears uncaught errors and nothing else,
 * and sends their type and place with the id of the request that gave the page.
 */
import { dedupeIntegration, globalHandlersIntegration, init } from "@sentry/nextjs";
import { collectNothing, scrubbingHooks, scrubEvent } from "./sentryOptions";

const notOurs = new Set(["AbortError", "ResponseAborted"]);

/** Starts the SDK with two integrations of its own: global handlers, and no error twice. */
export function startBrowserSentry(dsn: string, requestId: string | undefined): void {
  init({
    dsn,
    defaultIntegrations: false,
    integrations: [globalHandlersIntegration(), dedupeIntegration()],
    dataCollection: { ...collectNothing, httpBodies: [] },
    sendClientReports: false,
    maxBreadcrumbs: 0,
    ...scrubbingHooks,
    initialScope: { tags: requestId ? { requestId } : {} },
    beforeSend: (event) =>
      event.exception?.values?.some(({ type }) => type && notOurs.has(type)) ? null : scrubEvent(event),
  });
}
