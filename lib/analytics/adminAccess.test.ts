import { describe, expect, it } from "vitest";
import { parseEnv } from "../config/env";
import { isAdmin } from "./adminAccess";

const deployment = { DATABASE_URL: "postgres://x/y", APP_URL: "https://a.example", APP_SECRET: "x".repeat(32) };
const ada = { email: "ada@example.com" };

describe("who sees the product's figures", () => {
  it.each<[string, Record<string, string>, typeof ada | null, boolean]>([
    ["one machine: whoever sits at it", {}, null, true],
    ["one machine, signed in", {}, ada, true],
    ["one machine on its own address", { HOST: "127.0.0.1", APP_URL: "http://localhost:3000" }, null, true],
    ["one machine that listens beyond itself", { HOST: "0.0.0.0" }, ada, false],
    ["one machine with a public address", { APP_URL: "https://a.example" }, ada, false],
    ["one machine where somebody is named, and nobody signed in", { ADMIN_EMAILS: "ada@example.com" }, null, false],
    ["somebody named, whatever the letters", { ADMIN_EMAILS: "Eve@example.com, ADA@example.com" }, ada, true],
    ["somebody else named", { ADMIN_EMAILS: "eve@example.com" }, ada, false],
    ["a deployment where nobody is named", deployment, ada, false],
    ["a deployment, signed out", { ...deployment, ADMIN_EMAILS: "ada@example.com" }, null, false],
    ["a deployment, named", { ...deployment, ADMIN_EMAILS: "ada@example.com" }, ada, true],
  ])("%s", (_what, env, user, isLetIn) => {
    expect(isAdmin(user, parseEnv(env))).toBe(isLetIn);
  });

  it("stops the boot for what is no address", () => {
    expect(() => parseEnv({ ADMIN_EMAILS: "ada@example.com, eve" })).toThrow("ADMIN_EMAILS");
  });
});
