/**
 * Connects Sentry on the server, when there is a DSN: errors that are logged, and the four metrics. Loaded only then,
 * so that without one its code costs no memory.
 */
import * as Sentry from "@sentry/nextjs";
import { setErrorReporter } from "./errorReporter";
import { type Metric, setMetricSink } from "./metrics";
import { collectNothing, scrubbingHooks, scrubEvent } from "./sentryOptions";
import { onShutdown } from "./shutdown";

const flushTimeoutMs = 1_200;
const metricAttributes = new Set(["engine", "outcome", "code", "route"]);

function send({ metric, kind, value, unit, attributes }: Metric): void {
  if (kind === "counter") Sentry.metrics.count(metric, value, { attributes });
  else if (kind === "gauge") Sentry.metrics.gauge(metric, value, { attributes });
  else Sentry.metrics.distribution(metric, value, { attributes, unit });
}

/** Starts the SDK. Its own integrations stay off: they would wrap and read what we handle. */
export function startSentry(dsn: string): void {
  Sentry.init({
    dsn,
    defaultIntegrations: false,
    dataCollection: { ...collectNothing, httpBodies: [] },
    sendClientReports: false,
    maxBreadcrumbs: 0,
    ...scrubbingHooks,
    beforeSend: (event) => scrubEvent(event),
    beforeSendMetric: (metric) => ({
      ...metric,
      attributes: Object.fromEntries(
        Object.entries(metric.attributes ?? {}).filter(([name]) => metricAttributes.has(name)),
      ),
    }),
  });
  setErrorReporter((error, { requestId, route, errorCode }) => {
    Sentry.captureException(error, {
      tags: { requestId: String(requestId ?? ""), route: String(route ?? ""), code: String(errorCode ?? "") },
    });
  });
  setMetricSink(send);
  onShutdown("sentry", () => Sentry.flush(flushTimeoutMs));
}
