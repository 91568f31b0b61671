/**
 * Pages that are sent as HTML and CSS with a script of their own at most, and without Next's client runtime: React and
 * the router are 140 KB that a page which only shows something, or holds one form, has no use for. A page named here
 * must have no component that needs hydration, and every link to it is a plain `<a>`, since a page drawn by the router
 * would not run its script. See docs/decisions/0009.
 */
export const plainPages: ReadonlySet<string> = new Set([
  "/",
  "/how-scoring-works",
  "/privacy",
  "/terms",
  "/pricing",
  "/billing",
  "/billing/return",
  "/unsubscribe",
]);

/** Put on a script that a plain page keeps. */
export const ownScript = { "data-own": "" } as const;

// React writes `<` and `>` in text and attributes as entities, so that these can match nothing but tags.
const scripts = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const links = /<link\b[^>]*>/g;
const fetchesScript = /\b(as="script"|rel="modulepreload")/;

/** The document without any script, or fetch of one, that is not marked as the page's own. */
export function leaveOutRuntime(html: string): string {
  return html
    .replace(scripts, (tag, attributes: string) => (/\sdata-own\b/.test(attributes) ? tag : ""))
    .replace(links, (tag) => (fetchesScript.test(tag) ? "" : tag));
}
