/**
 * The keys of this process, by purpose. Without APP_SECRET (tests, the command line) a random secret holds for the
 * life of the process; the start of a single machine keeps one in DATA_DIR and hands it in as APP_SECRET.
 */
import { randomBytes } from "node:crypto";
import { processState } from "../backend/processState";
import { getEnv } from "../config/env";
import { deriveKey, type KeyPurpose } from "./hashing";

/** The key for `purpose` under the secret in force. */
export function keyFor(purpose: KeyPurpose): Buffer {
  const secret = getEnv().APP_SECRET ?? processState("madeUpSecret", () => randomBytes(32).toString("hex"));
  const keys = processState("derivedKeys", () => new Map<string, Buffer>());
  const slot = `${purpose}:${secret}`;
  const key = keys.get(slot) ?? deriveKey(secret, purpose);
  keys.set(slot, key);
  return key;
}
