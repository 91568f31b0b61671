import { describe, expect, it } from "vitest";
import { assertSameOrigin } from "./originCheck";

const host = "firstpass.test:3000";
const own = `http://${host}`;
const appUrl = "https://app.firstpass.test";

const sites = [null, "same-origin", "none", "same-site", "cross-site", "nonsense"] as const;
const origins = [
  null,
  own,
  appUrl,
  "null",
  "https://evil.test",
  `http://${host}.evil.test`,
  "file://",
  "not a url",
] as const;
const passes = (site: (typeof sites)[number], origin: (typeof origins)[number]) =>
  (site === null || site === "same-origin" || site === "none") &&
  (origin === null || origin === own || origin === appUrl);

const verdict = (method: string, site: string | null, origin: string | null) => {
  const headers = new Headers({ host });
  if (site !== null) headers.set("sec-fetch-site", site);
  if (origin !== null) headers.set("origin", origin);
  try {
    assertSameOrigin(method, headers, appUrl);
    return "passes";
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("assertSameOrigin", () => {
  const matrix = sites.flatMap((site) => origins.map((origin) => ({ site, origin })));

  it.each(matrix)("a POST with Sec-Fetch-Site $site and Origin $origin is judged by both", ({ site, origin }) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      expect(verdict(method, site, origin)).toBe(passes(site, origin) ? "passes" : "FORBIDDEN");
    }
  });

  it("lets reading methods pass from anywhere", () => {
    expect(verdict("GET", "cross-site", "https://evil.test")).toBe("passes");
  });
});
