/** Stopping mail by the link that came with it: signed, in one click, without a session. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DELETE as accountDelete, GET as accountGet, PATCH as accountPatch } from "@/app/api/account/route";
import { POST as unsubscribe, GET as unsubscribeGet } from "@/app/api/unsubscribe/route";
import { openMailWish } from "@/lib/accounts/unsubscribe";
import { parseEnv, setEnv } from "@/lib/config/env";
import { openUnsubscribe, signUnsubscribe } from "@/lib/email/unsubscribeToken";
import { peerHeader } from "@/lib/security/clientIdentity";
import { AccountSchema } from "@/lib/validation/accountSchemas";
import { type Browser, call, signInAs, startTestDatabase, type TestDatabase, testSecret } from "../doubles/accounts";

let database: TestDatabase;
let user: Browser & { userId: string };
beforeAll(async () => {
  database = await startTestDatabase();
  user = await signInAs("reader@example.com");
});
afterAll(() => database.stop());

const oneClick = "List-Unsubscribe=One-Click";

/** Posts as a mail provider's server does: another's origin, no cookie, a form. */
function post(token: string, body: string | Uint8Array = oneClick, headers: Record<string, string> = {}) {
  const sent = {
    "content-type": "application/x-www-form-urlencoded",
    "sec-fetch-site": "cross-site",
    origin: "https://mail.example",
    [peerHeader]: "10.9.8.7",
    ...headers,
  };
  const address = `http://localhost/api/unsubscribe?token=${encodeURIComponent(token)}`;
  return unsubscribe(new Request(address, { method: "POST", headers: sent, body: body as BodyInit }));
}

const preferences = async () => AccountSchema.parse(await (await call(accountGet, user)).json()).preferences;
const tick = (change: Record<string, boolean>) => call(accountPatch, user, { method: "PATCH", body: change });

describe("one click on a mail's own button", () => {
  it.each([
    ["retention", "retention", "reportReady"],
    ["report-ready", "reportReady", "retention"],
  ] as const)("stops %s, and nothing else, as often as it is pressed", async (category, stopped, kept) => {
    await tick({ reportReady: true, retention: true });
    const token = signUnsubscribe({ userId: user.userId, category });
    for (let turn = 0; turn < 3; turn += 1) {
      const response = await post(token);
      expect([response.status, await response.json()]).toEqual([200, { unsubscribed: true, category }]);
      expect(await preferences()).toMatchObject({ [stopped]: false, [kept]: true });
    }
  });

  it("is taken in the other form that providers send, and needs no limit of ours to be waited for", async () => {
    await tick({ retention: true });
    const token = signUnsubscribe({ userId: user.userId, category: "retention" });
    const multipart = `--x\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n`;
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const statuses = await Promise.all(
      Array.from({ length: 100 }, async () => (await post(token, multipart, headers)).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect((await preferences()).retention).toBe(false);
  });

  it("on our page leads back to the page, which then says that it is stopped", async () => {
    await tick({ retention: true });
    const opened = { userId: user.userId, category: "retention" } as const;
    const token = signUnsubscribe(opened);
    expect(await openMailWish(opened)).toEqual({ category: "retention", isWanted: true });
    expect((await preferences()).retention).toBe(true);
    const response = await post(token, "from=page", { "sec-fetch-site": "same-origin", origin: "http://localhost" });
    expect([response.status, response.headers.get("location")]).toEqual([303, `/unsubscribe?token=${token}`]);
    expect(await openMailWish(opened)).toEqual({ category: "retention", isWanted: false });
  });

  it("is a click: what is opened changes nothing", async () => {
    await tick({ retention: true });
    const token = signUnsubscribe({ userId: user.userId, category: "retention" });
    const opened = await call(unsubscribeGet, user, { path: `/api/unsubscribe?token=${token}` });
    expect([opened.status, (await preferences()).retention]).toEqual([405, true]);
  });
});

describe("a link", () => {
  it("that is not ours, or not whole, is refused alike and does nothing", async () => {
    await tick({ retention: true });
    const whole = signUnsubscribe({ userId: user.userId, category: "retention" });
    const [id = "", , mac = ""] = whole.split(".");
    const last = whole.at(-1) === "0" ? "1" : "0";
    const bad = [
      "",
      id,
      whole.slice(0, -1),
      `${whole.slice(0, -1)}${last}`,
      `${id}.report-ready.${mac}`,
      `${id}.everything.${mac}`,
      `${whole}.x`,
      `${"A".repeat(22)}.retention.${mac}`,
      "\u0000",
      "x".repeat(3_000),
    ];
    for (const token of bad)
      expect([token.slice(0, 60), (await post(token)).status]).toEqual([token.slice(0, 60), 400]);
    expect((await preferences()).retention).toBe(true);
  });

  it("has no date, and outlives one change of the application's secret", async () => {
    const given = { userId: user.userId, category: "retention" } as const;
    const token = signUnsubscribe(given);
    const next = "the secret that came after it, long enough";
    setEnv(parseEnv({ APP_SECRET: next, APP_SECRET_PREVIOUS: testSecret }));
    expect(openUnsubscribe(token)).toEqual(given);
    setEnv(parseEnv({ APP_SECRET: next }));
    expect(openUnsubscribe(token)).toBeNull();
    setEnv(parseEnv({ APP_SECRET: testSecret, LOG_LEVEL: "error" }));
  });

  it("with a body over its cap is refused before anything is done", async () => {
    await tick({ retention: true });
    const token = signUnsubscribe({ userId: user.userId, category: "retention" });
    const response = await post(token, "x".repeat(5_000));
    expect([response.status, (await preferences()).retention]).toEqual([413, true]);
  });

  it("of an account that is gone is answered as any other", async () => {
    const leaving = await signInAs("leaving@example.com");
    const token = signUnsubscribe({ userId: leaving.userId, category: "retention" });
    await call(accountDelete, leaving, { method: "DELETE" });
    expect((await post(token)).status).toBe(200);
  });
});
