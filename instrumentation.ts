/** Next's boot hook: the environment is checked and the error tracker connected, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { getEnv } = await import("./lib/config/env");
  const { SENTRY_DSN: dsn } = getEnv();
  if (!dsn) return;
  const { startSentry } = await import("./lib/observability/sentryServer");
  startSentry(dsn);
}

/** What fails outside a declared route (a page's rendering, Next itself) is logged, and so reported. */
export async function onRequestError(
  error: unknown,
  request: { headers: Record<string, string | string[] | undefined> },
  context: { routePath: string },
): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logError } = await import("./lib/observability/logger");
  const { "x-request-id": requestId } = request.headers;
  logError("rendering failed", { error, requestId, route: context.routePath });
}
