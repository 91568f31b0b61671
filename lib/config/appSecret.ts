/**
 * The secret that every key of the application is derived from. A deployment brings its own (the schema insists);
 * one person's machine makes one at first start and keeps it in DATA_DIR, readable by its owner alone.
 */
import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Env, getEnv, setEnv } from "./env";

/** Where the secret in force comes from; "memory" when DATA_DIR cannot be written, so that it ends with the process. */
export type SecretOrigin = "variable" | "kept" | "made" | "memory";

const fileOf = (dataDir: string): string => join(dataDir, "app-secret");

function readKept(file: string): string | null {
  try {
    const kept = readFileSync(file, "utf8").trim();
    return kept.length >= 32 ? kept : null;
  } catch {
    return null;
  }
}

/** The secret kept in a data folder; null when there is none. */
export function keptAppSecret(dataDir: string): string | null {
  return readKept(fileOf(dataDir));
}

/** Keeps a secret in a data folder, in the place of the one that is there. */
export function keepAppSecret(dataDir: string, secret: string): void {
  const file = fileOf(dataDir);
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
}

/**
 * Gives `env` a secret and makes it the environment of this process, for modules loaded later as well.
 * The file is 48 random bytes in base64url, mode 0600; one that is too short is replaced.
 */
export function ensureAppSecret(env: Env = getEnv()): { env: Env; origin: SecretOrigin } {
  if (env.APP_SECRET) return { env, origin: "variable" };
  const file = fileOf(env.DATA_DIR);
  let secret = readKept(file);
  let origin: SecretOrigin = "kept";
  if (secret === null) {
    secret = randomBytes(48).toString("base64url");
    origin = "made";
    try {
      keepAppSecret(env.DATA_DIR, secret);
    } catch {
      origin = "memory";
    }
  }
  process.env.APP_SECRET = secret;
  const withSecret = { ...env, APP_SECRET: secret };
  setEnv(withSecret);
  return { env: withSecret, origin };
}
