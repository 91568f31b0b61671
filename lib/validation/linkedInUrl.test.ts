import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { honestUrls, hostileUrls } from "../../tests/fixtures/linkedInUrls";
import { linkedInUrlFaults, parseLinkedInUrl } from "./linkedInUrl";

describe("parseLinkedInUrl", () => {
  it.each(honestUrls)("accepts %s in its canonical form", (given, slug) => {
    const canonical = `https://www.linkedin.com/in/${slug}`;
    expect(parseLinkedInUrl(given)).toEqual({ ok: true, url: canonical, slug: decodeURIComponent(slug) });
    expect(parseLinkedInUrl(canonical)).toMatchObject({ ok: true, url: canonical });
  });

  it.each(hostileUrls)("refuses %s with words that say what is wanted", (_, given) => {
    const parsed = parseLinkedInUrl(given);
    expect(parsed).toMatchObject({ ok: false });
    if (!parsed.ok) expect(linkedInUrlFaults[parsed.fault]).toMatch(/\/in\//);
  });

  it("gives out only addresses that the platform's own parser sees on LinkedIn, whatever comes in", () => {
    const part = fc.constantFrom(
      ..."https:// http:// // \\ @ : . / ? # %2f %5c %00 %40 www. linkedin.com evil.example in mara ü \u0456 \t 443 [::1] .. uk".split(
        " ",
      ),
    );
    const anything = fc.oneof(
      fc.array(part, { maxLength: 9 }).map((parts) => parts.join("")),
      fc.array(part, { maxLength: 4 }).map((parts) => `https://www.linkedin.com/in/${parts.join("")}`),
      fc.string({ maxLength: 60 }),
    );
    fc.assert(
      fc.property(anything, (given) => {
        const parsed = parseLinkedInUrl(given);
        if (!parsed.ok) return;
        const { origin, pathname, search, hash, username, href } = new URL(parsed.url);
        expect(origin).toBe("https://www.linkedin.com");
        expect(pathname).toBe(`/in/${encodeURIComponent(parsed.slug)}`);
        expect(search + hash + username).toBe("");
        expect(href).toBe(parsed.url);
      }),
      { numRuns: 3_000 },
    );
  });
});
