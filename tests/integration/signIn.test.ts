import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { GET as authGet, POST as authPost } from "@/app/api/auth/[...all]/route";
import { readOutbox } from "@/lib/accounts/readOutbox";
import { parseEnv, setEnv } from "@/lib/config/env";
import { getDatabase } from "@/lib/db/database";
import { setDatabaseTarget } from "@/lib/db/databaseTarget";
import { defineRoute } from "@/lib/http/defineRoute";
import {
  type Call,
  call,
  codeFor,
  newBrowser,
  signInAs,
  startTestDatabase,
  type TestDatabase,
  testSecret,
  tryCode,
} from "../doubles/accounts";
import { watchQueries } from "../doubles/watchQueries";

let database: TestDatabase;
const single = { APP_SECRET: testSecret, LOG_LEVEL: "error" };
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());
afterEach(() => {
  setEnv(parseEnv(single));
  setDatabaseTarget({ kind: "embedded", connectionString: database.postgres.connectionString });
});

const whoami = defineRoute({ name: "who", auth: "required" }, ({ user }) => user);
const maybe = defineRoute({ name: "maybe", auth: "optional" }, ({ user }) => ({ id: user?.id ?? null }));
const session = { params: { all: ["get-session"] } };
const signOut: Call = { body: {}, params: { all: ["sign-out"] } };
const send = (email: string): Call => ({ body: { email }, params: { all: ["email-otp", "send-verification-otp"] } });

describe("signing in", () => {
  it("makes the account at the first code, and finds it at the second, whatever the case of the address", async () => {
    const first = await signInAs("Ada.Brook@example.com");
    const second = await signInAs("ada.brook@EXAMPLE.com");
    expect(second.userId).toBe(first.userId);
    expect(await (await call(whoami, first)).json()).toMatchObject({
      id: first.userId,
      email: "ada.brook@example.com",
    });
    expect(await (await call(authGet, first, session)).json()).toMatchObject({ user: { id: first.userId } });
  });

  it("sets an HttpOnly, SameSite=Lax cookie, and keeps the session's token out of the body", async () => {
    const browser = newBrowser();
    const code = await codeFor("cookie@example.com", browser);
    const response = await tryCode("cookie@example.com", code, browser);
    expect(response.headers.getSetCookie().join()).toMatch(
      /^firstpass\.session_token=[^;]+;.*HttpOnly;.*SameSite=Lax/i,
    );
    const token = decodeURIComponent([...browser.cookies.values()][0] ?? "").split(".")[0] ?? "?";
    expect(await response.text()).not.toContain(token);
  });

  it("binds the cookie to the host on HTTPS", async () => {
    setEnv(parseEnv({ ...single, APP_URL: "https://firstpass.example" }));
    const browser = newBrowser();
    const response = await tryCode("host@example.com", await codeFor("host@example.com", browser), browser);
    const [cookie = ""] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-firstpass\.session_token=/);
    expect(cookie).toMatch(/; Secure/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).not.toMatch(/domain=/i);
    expect((await call(whoami, browser)).status).toBe(200);
  });

  it("keeps neither code nor address, and no network address", async () => {
    const browser = newBrowser();
    const code = await codeFor("hashed@example.com", browser);
    const rows = JSON.stringify(await getDatabase().selectFrom("verifications").selectAll().execute());
    expect(rows).not.toContain(code);
    expect(rows).not.toContain("hashed@example.com");
    await tryCode("hashed@example.com", code, browser);
    const sessions = await getDatabase().selectFrom("sessions").select(["ip_address", "user_agent"]).execute();
    expect(new Set(sessions.map(({ ip_address }) => ip_address))).toEqual(new Set([""]));
  });

  it("takes a code once", async () => {
    const browser = newBrowser();
    const code = await codeFor("once@example.com", browser);
    expect((await tryCode("once@example.com", code, browser)).status).toBe(200);
    expect((await tryCode("once@example.com", code, newBrowser())).status).toBe(400);
  });

  it("lets one in of ten who send the same code at once", async () => {
    const code = await codeFor("race@example.com", newBrowser());
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => tryCode("race@example.com", code, newBrowser())),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it("takes no code after three wrong tries, none that is old, and none of another's", async () => {
    const browser = newBrowser();
    const tried = await codeFor("tried@example.com", browser);
    const wrong = tried === "000000" ? "000001" : "000000";
    for (let count = 0; count < 3; count += 1) await tryCode("tried@example.com", wrong, browser);
    expect((await tryCode("tried@example.com", tried, browser)).status).toBe(400);
    const old = await codeFor("old@example.com", browser);
    await sql`update verifications set expires_at = now() - interval '1 second'`.execute(getDatabase());
    expect((await tryCode("old@example.com", old, browser)).status).toBe(400);
    const mine = await codeFor("mine@example.com", browser);
    expect((await tryCode("another@example.com", mine, browser)).status).toBe(400);
  });

  it("says the same of a wrong code to an address that has an account, to one that has none, and to one never asked", async () => {
    await signInAs("known@example.com");
    await codeFor("known@example.com", newBrowser());
    await codeFor("unknown@example.com", newBrowser());
    const answers = await Promise.all(
      ["known@example.com", "unknown@example.com", "never@example.com"].map(async (email) => {
        const response = await tryCode(email, "123456", newBrowser());
        const { requestId: _, ...body } = (await response.json()) as { requestId: string };
        return { status: response.status, body };
      }),
    );
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it("answers a request for a code alike, and by the same statements, whether there is an account or not", async () => {
    await signInAs("enumerated@example.com");
    const work = async (email: string) => {
      const { result, statements } = await watchQueries(() => call(authPost, newBrowser(), send(email)));
      return { status: result.status, body: await result.json(), statements: statements.map(({ text }) => text) };
    };
    const [known, unknown] = [await work("enumerated@example.com"), await work("nobody@example.com")];
    expect(known.statements.length).toBeGreaterThan(1);
    expect(unknown).toEqual(known);
  });

  it("throttles codes by address and by network", async () => {
    const statuses = [];
    for (let count = 0; count < 11; count += 1) {
      statuses.push((await call(authPost, newBrowser(), send("many@example.com"))).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
    const [one, more] = [newBrowser(), []] as [ReturnType<typeof newBrowser>, number[]];
    for (let count = 0; count < 11; count += 1) {
      more.push((await call(authPost, one, send(`net${count}@example.com`))).status);
    }
    expect(more).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
  });

  it.each([
    "sign-up/email",
    "sign-in/social",
    "forget-password/email-otp",
    "change-email",
    "delete-user",
    "email-otp/create-verification-otp",
    "update-user",
    "revoke-sessions",
  ])("does not serve the library's %s", async (path) => {
    const response = await call(authPost, newBrowser(), { body: {}, params: { all: path.split("/") } });
    expect(response.status).toBe(404);
  });
});

describe("a session", () => {
  it("ends with sign-out, on the server too", async () => {
    const browser = await signInAs("leaving@example.com");
    const kept = new Map(browser.cookies);
    expect((await call(authPost, browser, signOut)).status).toBe(200);
    expect(browser.cookies.size).toBe(0);
    expect((await call(whoami, { ...browser, cookies: kept })).status).toBe(401);
    expect((await call(authPost, browser, signOut)).status).toBe(200);
  });

  it("is nobody's when its cookie was made up, changed, or signed under another secret", async () => {
    const browser = await signInAs("forged@example.com");
    const [[name = "", value = ""] = []] = [...browser.cookies];
    const token = decodeURIComponent(value).split(".")[0];
    for (const forged of [token ?? "", `${token}.AAAA`, value.replace(/^./, "!"), `${token}x${value.slice(32)}`]) {
      expect((await call(whoami, { ...browser, cookies: new Map([[name, forged]]) })).status).toBe(401);
    }
    setEnv(parseEnv({ ...single, APP_SECRET: "another secret, as long as the first was" }));
    expect((await call(whoami, browser)).status).toBe(401);
    setEnv(
      parseEnv({ ...single, APP_SECRET: "another secret, as long as the first was", APP_SECRET_PREVIOUS: testSecret }),
    );
    expect((await call(whoami, browser)).status).toBe(200);
  });
});

describe("a deployment", () => {
  const deployment = {
    ...single,
    APP_URL: "https://firstpass.example",
    DATABASE_URL: "postgres://firstpass:x@127.0.0.1:9/none",
  };

  it("without a mail server signs nobody in, and has no outbox", async () => {
    setEnv(parseEnv({ ...deployment, DATABASE_URL: database.postgres.connectionString }));
    const response = await call(authPost, newBrowser(), send("deployed@example.com"));
    expect([response.status, await response.json()]).toEqual([
      503,
      expect.objectContaining({ errorCode: "SERVICE_UNAVAILABLE" }),
    ]);
    await expect(readOutbox()).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("whose database is down serves what needs no account, and says 503 to what does", async () => {
    const browser = await signInAs("down@example.com");
    const [[, value = ""] = []] = [...browser.cookies];
    setEnv(parseEnv(deployment));
    const secure = { ...browser, cookies: new Map([["__Host-firstpass.session_token", value]]) };
    expect((await call(maybe, secure)).status).toBe(200);
    expect((await call(whoami, secure)).status).toBe(503);
    expect((await call(whoami, newBrowser())).status).toBe(401);
  });
});
