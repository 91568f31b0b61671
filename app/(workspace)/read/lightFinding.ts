/**
 * What moves when a finding is lit. The DOM is asked, not React: a quote in the left pane and its finding in the
 * report find each other by id, and only the pane that the user is not in scrolls.
 */
const behavior = (): ScrollBehavior => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");

export const isTwoPane = (): boolean => matchMedia("(min-width: 75rem)").matches;

export const findingElement = (finding: string): HTMLElement | null => document.getElementById(`f-${finding}`);

/** The first piece of a finding's quote in the left pane. */
export function quoteElement(finding: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.left .q[data-f="${CSS.escape(finding)}"]`);
}

/** Brings the left pane to the finding's quote when it is out of view. */
export function bringQuote(finding: string): void {
  const pane = document.querySelector<HTMLElement>(".left");
  const quote = quoteElement(finding);
  if (!pane || !quote || !isTwoPane()) return;
  const box = quote.getBoundingClientRect();
  const view = pane.getBoundingClientRect();
  const bottom = Math.min(view.bottom, window.innerHeight);
  if (box.top >= view.top + 40 && box.bottom <= bottom - 40) return;
  pane.scrollBy({ top: box.top - view.top - view.height / 3, behavior: behavior() });
}

/** Brings the report to the finding when it is out of view. */
export function bringFinding(finding: string): void {
  const element = findingElement(finding);
  if (!element) return;
  const box = element.getBoundingClientRect();
  if (box.top >= 72 && box.bottom <= window.innerHeight - 24) return;
  element.scrollIntoView({ block: "center", behavior: behavior() });
}
