import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ensureAppSecret } from "./appSecret";
import { getEnv, parseEnv, setEnv } from "./env";

let folder: string;
const given = process.env.APP_SECRET;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "firstpass-secret-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  setEnv(undefined);
  if (given === undefined) Reflect.deleteProperty(process.env, "APP_SECRET");
  else process.env.APP_SECRET = given;
});

describe("the application's secret", () => {
  it("is made once, kept for its owner alone, and the same at the next start", () => {
    const env = parseEnv({ DATA_DIR: join(folder, "data") });
    const first = ensureAppSecret(env);
    const second = ensureAppSecret(env);
    expect([first.origin, second.origin]).toEqual(["made", "kept"]);
    expect(second.env.APP_SECRET).toBe(first.env.APP_SECRET);
    expect(statSync(join(folder, "data", "app-secret")).mode & 0o777).toBe(0o600);
    expect(getEnv().APP_SECRET).toBe(first.env.APP_SECRET);
  });

  it("is the variable's when there is one, and then nothing is written", () => {
    const env = parseEnv({ DATA_DIR: folder, APP_SECRET: "s".repeat(32) });
    expect(ensureAppSecret(env)).toEqual({ env, origin: "variable" });
    expect(() => readFileSync(join(folder, "app-secret"))).toThrow();
  });

  it("is replaced when the kept one is too short", () => {
    writeFileSync(join(folder, "app-secret"), "short");
    expect(ensureAppSecret(parseEnv({ DATA_DIR: folder })).env.APP_SECRET?.length).toBeGreaterThanOrEqual(32);
  });

  it("lives in memory where the folder cannot be written", () => {
    writeFileSync(join(folder, "file"), "");
    const { env, origin } = ensureAppSecret(parseEnv({ DATA_DIR: join(folder, "file", "data") }));
    expect([origin, (env.APP_SECRET ?? "").length >= 32]).toEqual(["memory", true]);
  });
});
