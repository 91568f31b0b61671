/**
 * Who sees the product's figures: the addresses in ADMIN_EMAILS. On one person's machine without that variable whoever
 * sits at it is its owner, signed in or not, as with its outbox; as soon as it listens beyond itself, or has a public
 * address, nobody is until they are named. See docs/decisions/0017.
 */
import { type Env, getEnv } from "../config/env";

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/;

/** True on a machine that only its owner can reach. */
function isOwnersMachine({ mode, HOST, APP_URL }: Env): boolean {
  const hosts = [HOST, APP_URL && new URL(APP_URL).hostname].filter((host) => host !== undefined);
  return mode === "single" && hosts.every((host) => loopback.test(host));
}

/** `user` is null for nobody signed in. */
export function isAdmin(user: { email: string } | null, env: Env = getEnv()): boolean {
  if (env.ADMIN_EMAILS) return user !== null && env.ADMIN_EMAILS.includes(user.email);
  return isOwnersMachine(env);
}
