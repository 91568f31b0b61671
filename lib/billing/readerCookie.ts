/**
 * The cookie that tells one signed-out reader from another, so that the free read of a month is given once: a random
 * id, signed, and nothing else. It is set when a model read is first asked for.
 */
import { randomUUID } from "node:crypto";
import { acceptedKeysFor, keyFor } from "../security/appKeys";
import { cookiePrefix, cookieValue, setCookie } from "../security/cookies";
import { isSameSecret, keyedHash } from "../security/hashing";

/** Longer than any month, so that it lasts for the month it was made in. */
const maxAgeSeconds = 62 * 86_400;
const cookieName = (): string => `${cookiePrefix()}.reader`;

/** The reader's id; null when there is no cookie, or it is not ours. */
export function readerIdOf(headers: Headers): string | null {
  const [id = "", mac = "", ...more] = (cookieValue(headers.get("cookie"), cookieName()) ?? "").split(".");
  const isOurs = acceptedKeysFor("anonymous-reader").some((key) => isSameSecret(mac, keyedHash(key, id)));
  return isOurs && more.length === 0 && id !== "" ? id : null;
}

/** A new reader's id, whose cookie goes out with the answer. */
export function introduceReader(answerHeaders: Headers): string {
  const id = randomUUID();
  const value = `${id}.${keyedHash(keyFor("anonymous-reader"), id)}`;
  answerHeaders.append("set-cookie", setCookie(cookieName(), value, maxAgeSeconds));
  return id;
}
