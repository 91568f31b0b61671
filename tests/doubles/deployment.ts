/**
 * The real server as a deployment on a database of the test's, and users whose sessions are there without a sign-in:
 * the rows are put in, and the cookie is signed as the library signs it.
 */
import { createHmac, randomUUID } from "node:crypto";
import { Client } from "pg";
import { deriveKey } from "@/lib/security/hashing";
import { type ServerProcess, startServer } from "./serverProcess/serverProcess";

export const deploymentSecret = "a secret of the measurements, long enough";

/** Starts it; a proxy is trusted, so that one machine can be many clients. */
export function startDeployment(connectionString: string, env: Record<string, string> = {}): Promise<ServerProcess> {
  return startServer({
    // A measurement is bundled elsewhere, so that the place of its modules says nothing.
    root: process.cwd(),
    env: {
      DATABASE_URL: connectionString,
      APP_SECRET: deploymentSecret,
      APP_URL: "http://127.0.0.1",
      HOST: "127.0.0.1",
      TRUSTED_PROXY_HOPS: "1",
      LOG_LEVEL: "warn",
      ...env,
    },
  });
}

/** The Cookie header of the session with that token. */
export function cookieOf(token: string, secret = deploymentSecret): string {
  const key = deriveKey(secret, "sign-in").toString("base64url");
  const signature = createHmac("sha256", key).update(token).digest("base64");
  return `firstpass.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}

/** New users with a session each; their ids and Cookie headers. */
export async function addUsers(connectionString: string, count: number): Promise<{ userId: string; cookie: string }[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const users = Array.from({ length: count }, () => ({ userId: randomUUID(), token: randomUUID() }));
    for (const { userId, token } of users) {
      await client.query("insert into users (id, name, email, email_verified) values ($1, '', $2, true)", [
        userId,
        `${userId}@example.com`,
      ]);
      await client.query(
        "insert into sessions (user_id, token, expires_at) values ($1, $2, now() + interval '30 days')",
        [userId, token],
      );
    }
    return users.map(({ userId, token }) => ({ userId, cookie: cookieOf(token) }));
  } finally {
    await client.end();
  }
}

/** Runs one statement on a database. */
export async function queryRows<Row>(connectionString: string, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(text, values)).rows as Row[];
  } finally {
    await client.end();
  }
}
