import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getDatabase } from "@/lib/db/database";
import { openShop, pointAt, postEvent, type Shop, webhookSecret } from "../doubles/payments";
import { signatureOf } from "../doubles/stripe/webhookSender";

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  pointAt(shop.stripe, ["whsec_before", webhookSecret]);
});
afterAll(() => shop.stop());

const now = (): number => Math.floor(Date.now() / 1000);
let events = 0;
const makeBody = (): string => {
  events += 1;
  const object = { id: "cus_1" };
  const event = { id: `evt_signature_${events}`, object: "event", type: "customer.created", created: now() };
  return JSON.stringify({ ...event, data: { object } });
};
const v1 = (body: string, secret: string, at: number): string => signatureOf(body, secret, at).split("v1=")[1] ?? "";

type Sign = (body: string) => string | null;
const good: [string, Sign, ((body: string) => string)?][] = [
  ["good", (body) => signatureOf(body, webhookSecret, now())],
  ["by the secret that is rotated out", (body) => signatureOf(body, "whsec_before", now())],
  ["good at the edge of five minutes", (body) => signatureOf(body, webhookSecret, now() - 295)],
  ["one of two v1", (body) => `t=${now()},v1=${"0".repeat(64)},v1=${v1(body, webhookSecret, now())}`],
];
const bad: [string, Sign, ((body: string) => string)?][] = [
  ["missing", () => null],
  ["empty", () => ""],
  ["by another secret", (body) => signatureOf(body, "whsec_others", now())],
  ["older than five minutes", (body) => signatureOf(body, webhookSecret, now() - 310)],
  ["from the future", (body) => signatureOf(body, webhookSecret, now() + 600)],
  ["of another time than it says", (body) => `t=${now() - 60},v1=${v1(body, webhookSecret, now())}`],
  ["without v1", (body) => signatureOf(body, webhookSecret, now()).replace("v1=", "v0=")],
  [
    "of a body with one byte changed",
    (body) => signatureOf(body, webhookSecret, now()),
    (body) => body.replace("cus_1", "cus_2"),
  ],
  ["good, of an empty body", () => signatureOf("", webhookSecret, now()), () => ""],
  ["good, of an array", () => signatureOf("[]", webhookSecret, now()), () => "[]"],
  ["good, of no JSON", () => signatureOf("{", webhookSecret, now()), () => "{"],
];

const rows = async (): Promise<number> =>
  (await getDatabase().selectFrom("stripe_events").select("id").execute()).length;

describe("the webhook's signature", () => {
  it.each(good)("lets in what is %s", async (_, sign) => {
    const body = makeBody();
    const before = await rows();
    expect((await postEvent(body, sign(body))).status).toBe(200);
    expect((await rows()) - before).toBe(1);
  });

  it.each(bad)("refuses what is %s and leaves no row", async (_, sign, sent = (body: string) => body) => {
    const body = makeBody();
    const before = await rows();
    const response = await postEvent(sent(body), sign(body));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ ok: false, errorCode: "VALIDATION_ERROR" });
    expect(await rows()).toBe(before);
  });
});
