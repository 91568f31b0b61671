/**
 * Refuses what another site makes a browser send (CSRF): first by Sec-Fetch-Site, which no page can forge, then by
 * Origin, for browsers without it. A client that sends neither is no browser and carries nobody's cookies.
 */
import { AppError } from "../backend/errors";
import { getEnv } from "../config/env";

const mutating = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/** The hosts that pages of ours are served from: the public one, and the one this request was sent to. */
function isOurOrigin(origin: string, headers: Headers, appUrl: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const given = new URL(origin);
  if (!/^https?:$/.test(given.protocol)) return false;
  if (appUrl && given.origin === new URL(appUrl).origin) return true;
  return given.host !== "" && given.host === headers.get("host")?.toLowerCase();
}

/**
 * Passes every reading method, and mutating ones from our own pages or from no browser.
 * @throws AppError FORBIDDEN when the request comes from another site, a sibling subdomain included.
 */
export function assertSameOrigin(method: string, headers: Headers, appUrl = getEnv().APP_URL): void {
  if (!mutating.has(method)) return;
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") {
    throw new AppError({ code: "FORBIDDEN", cause: "sec-fetch-site" });
  }
  const origin = headers.get("origin");
  if (origin !== null && !isOurOrigin(origin, headers, appUrl)) {
    throw new AppError({ code: "FORBIDDEN", cause: "origin" });
  }
}
