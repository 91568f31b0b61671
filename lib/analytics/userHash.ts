/** Under which a user's product events are kept: a keyed hash that leads back to nobody without the application's secret. */
import { acceptedKeysFor, keyFor } from "../security/appKeys";
import { keyedHash } from "../security/hashing";

export function analyticsHashOf(userId: string): string {
  return keyedHash(keyFor("analytics-user"), userId);
}

/** By the secret in force first, and by the one before it. */
export function analyticsHashesOf(userId: string): string[] {
  return acceptedKeysFor("analytics-user").map((key) => keyedHash(key, userId));
}
