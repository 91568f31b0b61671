/**
 * The keys of this process, by purpose. Without APP_SECRET (tests, the command line) a random secret holds for the
 * life of the process; the start of a single machine keeps one in DATA_DIR and hands it in as APP_SECRET.
 */
import { randomBytes } from "node:crypto";
import { processState } from "../backend/processState";
import { getEnv } from "../config/env";
import { deriveKey, type KeyPurpose } from "./hashing";

function derived(purpose: KeyPurpose, secret: string): Buffer {
  const keys = processState("derivedKeys", () => new Map<string, Buffer>());
  const slot = `${purpose}:${secret}`;
  const key = keys.get(slot) ?? deriveKey(secret, purpose);
  keys.set(slot, key);
  return key;
}

/** The key for `purpose` under the secret in force. */
export function keyFor(purpose: KeyPurpose): Buffer {
  const secret = getEnv().APP_SECRET ?? processState("madeUpSecret", () => randomBytes(32).toString("hex"));
  return derived(purpose, secret);
}

/** The keys with which something signed may be checked: the one in force, and the one that is rotated out. */
export function acceptedKeysFor(purpose: KeyPurpose): Buffer[] {
  const { APP_SECRET_PREVIOUS: previous } = getEnv();
  return previous ? [keyFor(purpose), derived(purpose, previous)] : [keyFor(purpose)];
}
