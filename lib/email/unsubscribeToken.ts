/**
 * What lets a mail's reader stop that kind of mail without signing in: the user's id and the category, signed under a key
 * of its own. It has no date, because a mail may be opened years later, and it can do nothing but stop mail. It ends with
 * the second change of the application's secret.
 */
import { z } from "zod";
import { acceptedKeysFor, keyFor } from "../security/appKeys";
import { isSameSecret, keyedHash } from "../security/hashing";
import { appAddress } from "./appAddress";
import { isMailCategory, type MailCategory } from "./mailCategories";

export interface Unsubscribing {
  userId: string;
  category: MailCategory;
}

const payloadOf = ({ userId, category }: Unsubscribing): string =>
  `${Buffer.from(userId.replaceAll("-", ""), "hex").toString("base64url")}.${category}`;

export function signUnsubscribe(given: Unsubscribing): string {
  const payload = payloadOf(given);
  return `${payload}.${keyedHash(keyFor("unsubscribe"), payload)}`;
}

/** Who wants no more of what; null for what we have not signed. */
export function openUnsubscribe(token: string): Unsubscribing | null {
  const [id = "", category = "", mac = "", ...more] = token.slice(0, 200).split(".");
  const isOurs = acceptedKeysFor("unsubscribe").some((key) => isSameSecret(mac, keyedHash(key, `${id}.${category}`)));
  if (!isOurs || more.length > 0 || !isMailCategory(category)) return null;
  const hex = Buffer.from(id, "base64url").toString("hex");
  const userId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return z.uuid().safeParse(userId).success ? { userId, category } : null;
}

/** The page that asks for the one click. */
export function unsubscribePage(given: Unsubscribing): string {
  return `${appAddress()}/unsubscribe?token=${signUnsubscribe(given)}`;
}

/** The headers by which mail programs offer it themselves (RFC 2369, RFC 8058). */
export function unsubscribeHeaders(given: Unsubscribing): Record<string, string> {
  return {
    "List-Unsubscribe": `<${appAddress()}/api/unsubscribe?token=${signUnsubscribe(given)}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}
