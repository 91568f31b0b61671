/**
 * A migrated database of its own, an environment on it, and routes called as a browser calls them: with an address of
 * their own, the cookies they were given, and same-origin headers. Mail goes to the outbox.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { POST as auth } from "@/app/api/auth/[...all]/route";
import { parseEnv, setEnv } from "@/lib/config/env";
import { closeDatabase, getDatabase } from "@/lib/db/database";
import { setDatabaseTarget } from "@/lib/db/databaseTarget";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/lib/db/embedded/embeddedPostgres";
import { migrateDatabase } from "@/lib/db/migrateDatabase";
import type { RouteHandler } from "@/lib/http/routePolicy";
import { peerHeader } from "@/lib/security/clientIdentity";

const root = join(import.meta.dirname, "../..");
export const testSecret = "a secret of the tests, long enough to be one";

export interface TestDatabase {
  postgres: EmbeddedPostgres;
  dataDir: string;
  stop: () => Promise<void>;
}

/** Starts and migrates a database, and puts it in force with `env` on top of a test's secret. */
export async function startTestDatabase(env: Record<string, string> = {}): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), "firstpass-accounts-"));
  const postgres = await startEmbeddedPostgres({ root, dataDir });
  const { connectionString } = postgres;
  await migrateDatabase({ connectionString, folder: join(root, "database", "migrations") });
  setEnv(parseEnv({ APP_SECRET: testSecret, LOG_LEVEL: "error", ...env }));
  setDatabaseTarget({ kind: "embedded", connectionString });
  return {
    postgres,
    dataDir,
    stop: async () => {
      await closeDatabase();
      setDatabaseTarget(null);
      setEnv(undefined);
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

let peers = 0;

/** A browser: its address and its cookies. */
export interface Browser {
  cookies: Map<string, string>;
  address: string;
}

export function newBrowser(): Browser {
  peers += 1;
  return { cookies: new Map(), address: `10.${(peers >> 16) & 255}.${(peers >> 8) & 255}.${peers & 255}` };
}

export interface Call {
  method?: string;
  path?: string;
  body?: unknown;
  params?: Record<string, string | string[]>;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** Calls a route as a page of ours would, and keeps the cookies it answers with. */
export async function call(handler: RouteHandler, browser: Browser, given: Call = {}): Promise<Response> {
  const { body, path = "/", params = {}, signal } = given;
  const method = given.method ?? (body === undefined ? "GET" : "POST");
  const headers = new Headers({ "sec-fetch-site": "same-origin", [peerHeader]: browser.address, ...given.headers });
  if (body !== undefined) headers.set("content-type", "application/json");
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  if (cookie) headers.set("cookie", cookie);
  const init = { method, headers, body: body === undefined ? null : JSON.stringify(body), signal: signal ?? null };
  const response = await handler(new Request(`http://localhost${path}`, init), { params: Promise.resolve(params) });
  for (const line of response.headers.getSetCookie()) {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    if (/;\s*max-age=0/i.test(line)) browser.cookies.delete(pair.slice(0, at));
    else browser.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return response;
}

const sendPath = { all: ["email-otp", "send-verification-otp"] };
const signInPath = { all: ["sign-in", "email-otp"] };

/** Asks for a code and reads it in the outbox. */
export async function codeFor(email: string, browser: Browser): Promise<string> {
  const response = await call(auth, browser, { body: { email }, params: sendPath });
  if (!response.ok) throw new Error(`no code: ${response.status} ${await response.text()}`);
  const mail = await getDatabase()
    .selectFrom("outbox_mails")
    .select("text_body")
    .where("to_address", "=", email.toLowerCase())
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  return /\b\d{6}\b/.exec(mail.text_body)?.[0] ?? "";
}

/** Tries a code. */
export function tryCode(email: string, otp: string, browser: Browser): Promise<Response> {
  return call(auth, browser, { body: { email, otp }, params: signInPath });
}

/** Signs in with a code, as a new user the first time. */
export async function signInAs(email: string, browser: Browser = newBrowser()): Promise<Browser & { userId: string }> {
  const response = await tryCode(email, await codeFor(email, browser), browser);
  if (!response.ok) throw new Error(`not signed in: ${response.status} ${await response.text()}`);
  const answer = (await response.json()) as { user: { id: string } };
  return { ...browser, userId: answer.user.id };
}
