import { describe, expect, it } from "vitest";
import { allowedHosts, isAllowedHost } from "./hostCheck";

describe("the Host header on one machine", () => {
  const allowed = allowedHosts({ mode: "single", APP_URL: "http://resume.lan:3000" });

  it.each(["localhost", "localhost:3000", "LOCALHOST:80", "127.0.0.1:4000", "[::1]:3000", "resume.lan:3000"])(
    "%s is let in",
    (host) => {
      expect(isAllowedHost(host, allowed)).toBe(true);
    },
  );

  it.each([
    undefined,
    "",
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evil.example:3000",
    "localhost:3000@evil.example",
    "localhost/evil",
    "192.168.0.2:3000",
    "0.0.0.0:3000",
    "localhost:",
    "localhost:999999",
  ])("%s is refused", (host) => {
    expect(isAllowedHost(host, allowed)).toBe(false);
  });

  it("is not looked at in a deployment, whose proxy has judged it", () => {
    expect(isAllowedHost("app.example", allowedHosts({ mode: "deployment", APP_URL: undefined }))).toBe(true);
  });
});
