/**
 * The browser's boot hook. The page itself names the error tracker, so that one build serves with and without one; a
 * page that names none fetches none of its code.
 */
const tracker = document.querySelector<HTMLMetaElement>('meta[name="error-tracker"]');

if (tracker?.content) {
  const { content: dsn } = tracker;
  void import("./lib/observability/sentryBrowser").then(({ startBrowserSentry }) =>
    startBrowserSentry(dsn, tracker.dataset.requestId),
  );
}
