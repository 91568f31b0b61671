import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "./securityHeaders";

const parse = (policy: string) =>
  new Map(policy.split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)]));

describe("the content security policy", () => {
  it("lets scripts in by nonce alone: nothing inline, no eval, no host", () => {
    const scripts = parse(contentSecurityPolicy({ nonce: "abc", dev: false })).get("script-src");
    expect(scripts).toEqual(["'self'", "'nonce-abc'", "'strict-dynamic'"]);
  });

  it("connects to this server alone, and to the tracker's host when there is one", () => {
    const sentryDsn = "https://key@errors.example:8443/1";
    expect(parse(contentSecurityPolicy({ nonce: "abc", dev: false })).get("connect-src")).toEqual(["'self'"]);
    expect(parse(contentSecurityPolicy({ nonce: "abc", dev: false, sentryDsn })).get("connect-src")).toEqual([
      "'self'",
      "https://errors.example:8443",
    ]);
  });

  it("refuses frames, plugins and another base address", () => {
    const policy = parse(contentSecurityPolicy({ nonce: "abc", dev: false }));
    for (const name of ["frame-ancestors", "frame-src", "object-src", "base-uri"]) {
      expect(policy.get(name)).toEqual(["'none'"]);
    }
  });
});

describe("strict transport security", () => {
  it.each([
    ["deployment", "https://app.example", true],
    ["deployment", "http://app.example", false],
    ["single", "https://app.example", false],
    ["single", undefined, false],
  ] as const)("in mode %s at %s is asked for: %s", (mode, APP_URL, asked) => {
    const names = securityHeaders({ mode, APP_URL }).map(([name]) => name);
    expect(names.includes("strict-transport-security")).toBe(asked);
  });
});
