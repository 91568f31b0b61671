import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { doctorCommand } from "@/lib/cli/doctor/doctor";
import { parseEnv, setEnv } from "@/lib/config/env";
import { stripeApiVersion } from "@/lib/payments/stripeClient";
import { startTestDatabase, type TestDatabase } from "../doubles/accounts";
import { type BrightDataDouble, startBrightDataDouble } from "../doubles/brightData/startBrightDataDouble";
import { type SentrySink, startSentrySink } from "../doubles/sentrySink/sentrySink";
import { type InngestDouble, startInngestDouble } from "../doubles/startInngestDouble";
import { type StripeDouble, startStripeDouble } from "../doubles/stripe/startStripeDouble";

let database: TestDatabase;
let stripe: StripeDouble;
let sink: SentrySink;
let profiles: BrightDataDouble;
let inngest: InngestDouble;
let models: Server;
let mail: SMTPServer;
let right: Record<string, string>;
const listening = async (server: { address(): AddressInfo | string | null }) => (server.address() as AddressInfo).port;

beforeAll(async () => {
  database = await startTestDatabase();
  [stripe, sink, profiles, inngest] = await Promise.all([
    startStripeDouble({ apiVersion: stripeApiVersion }),
    startSentrySink(),
    startBrightDataDouble(),
    startInngestDouble(),
  ]);
  models = createServer((request, response) => {
    const isKnown = request.headers.authorization === "Bearer key-of-the-model";
    response.writeHead(!isKnown ? 401 : request.url === "/v1/models/known" ? 200 : 404).end("{}");
  }).listen(0, "127.0.0.1");
  await once(models, "listening");
  mail = new SMTPServer({
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    onAuth: ({ password }, _session, done) =>
      password === "mail-word" ? done(null, { user: "us" }) : done(new Error("mail-word-wrong is wrong")),
  });
  mail.on("error", () => undefined);
  const smtp = mail.listen(0, "127.0.0.1");
  await once(smtp, "listening");
  right = {
    OPENAI_API_KEY: "key-of-the-model",
    OPENAI_BASE_URL: `http://127.0.0.1:${await listening(models)}/v1`,
    OPENAI_MODEL: "known",
    STRIPE_SECRET_KEY: "sk_test_right",
    STRIPE_WEBHOOK_SECRET: "whsec_right",
    STRIPE_API_BASE: stripe.baseUrl,
    SENTRY_DSN: sink.dsn,
    INNGEST_EVENT_KEY: inngest.eventKey,
    INNGEST_SIGNING_KEY: inngest.signingKey,
    BRIGHTDATA_API_KEY: profiles.apiKey,
    BRIGHTDATA_BASE_URL: profiles.baseUrl,
    SMTP_URL: `smtp://us:mail-word@127.0.0.1:${await listening(smtp)}`,
    MAIL_FROM: "us@example.com",
  };
});
afterEach(() => setEnv(undefined));
afterAll(async () => {
  await Promise.all([
    stripe.close(),
    sink.close(),
    profiles.close(),
    inngest.close(),
    new Promise<void>((done) => mail.close(done)),
  ]);
  models.close();
  await database.stop();
});

async function doctor(
  env: Record<string, string>,
): Promise<{ code: number; said: string; of: (service: string) => string }> {
  setEnv(parseEnv(env));
  // Where Inngest's library sends to is read by itself.
  vi.stubEnv("INNGEST_BASE_URL", inngest.baseUrl);
  const lines: string[] = [];
  const out = (line: string): void => void lines.push(line);
  const code = await doctorCommand.run([], { out, err: out, readInput: async () => "", isInteractive: false });
  return { code, said: lines.join("\n"), of: (service) => lines.find((line) => line.includes(` ${service} `)) ?? "" };
}

describe("firstpass doctor", () => {
  it("finds nothing wrong with what works, and says what is not set", async () => {
    const { code, said, of } = await doctor(right);
    expect([code, said.match(/^wrong/gm)]).toEqual([0, null]);
    expect(of("payments")).toBe("ok       payments   Stripe takes the key, in test mode.");
    expect(of("model")).toBe("ok       model      It knows the model known.");
    expect(said.match(/^ok/gm)).toHaveLength(6);
    expect(of("database")).toMatch(/^not set/);
  });

  it("tries both of Inngest's keys, and sends no event by it", async () => {
    inngest.asked = [];
    const { of } = await doctor(right);
    expect(of("jobs")).toBe("ok       jobs       Inngest takes both keys and runs the jobs.");
    expect(inngest.asked.toSorted()).toEqual(["GET /v1/events", "POST /e/"]);
    expect(inngest.events).toEqual([]);
  });

  it("says who runs the jobs where Inngest is not set, and when Inngest is not well", async () => {
    const { INNGEST_EVENT_KEY: _event, INNGEST_SIGNING_KEY: _signing, ...without } = right;
    const { code, of } = await doctor(without);
    expect([code, of("jobs")]).toEqual([0, expect.stringMatching(/^not set .*the server runs its jobs itself/)]);
    inngest.status = 503;
    const ill = await doctor(right);
    inngest.status = null;
    expect([ill.code, ill.of("jobs")]).toEqual([1, expect.stringContaining("status 503 when shown INNGEST_EVENT_KEY")]);
  });

  it("asks a deployment's database", async () => {
    const { code, of } = await doctor({
      DATABASE_URL: database.postgres.connectionString,
      APP_SECRET: "a secret that is long enough for anybody",
      APP_URL: "https://firstpass.example",
    });
    expect([code, of("database")]).toEqual([0, expect.stringMatching(/^ok .*PostgreSQL \d+.* takes writes\.$/)]);
  });

  it.each([
    ["model", { OPENAI_API_KEY: "secret-one" }, "It does not take OPENAI_API_KEY."],
    ["model", { OPENAI_MODEL: "other" }, "It knows no model other"],
    ["model", { OPENAI_BASE_URL: "http://127.0.0.1:9/v1" }, "It cannot be reached"],
    ["payments", { STRIPE_API_BASE: "http://127.0.0.1:9" }, "It cannot be reached"],
    [
      "payments",
      { STRIPE_SECRET_KEY: "sk_live_secretone", STRIPE_API_BASE: "https://127.0.0.1.nip.invalid" },
      "It cannot be reached",
    ],
    ["jobs", { INNGEST_EVENT_KEY: "secret-one" }, "It does not take INNGEST_EVENT_KEY."],
    ["jobs", { INNGEST_SIGNING_KEY: "signkey-test-5ec2e70e" }, "It does not take INNGEST_SIGNING_KEY."],
    ["mail", { SMTP_URL: "smtp://127.0.0.1:9" }, "It cannot be reached"],
    ["profiles", { BRIGHTDATA_API_KEY: "secret-one" }, "It does not take BRIGHTDATA_API_KEY."],
    ["profiles", { BRIGHTDATA_DATASET_ID: "gd_other" }, "It knows no such collection"],
    ["profiles", { BRIGHTDATA_BASE_URL: "http://127.0.0.1:9" }, "It cannot be reached"],
    ["errors", { SENTRY_DSN: "http://secret-one@127.0.0.1:9/1" }, "It cannot be reached"],
  ])("says what is wrong with %s: %j", async (service, wrong, sentence) => {
    const { code, said, of } = await doctor({ ...right, ...wrong });
    expect([code, of(service)]).toEqual([1, expect.stringContaining(sentence)]);
    expect(said.match(/^wrong/gm)).toHaveLength(1);
    expect(said).not.toMatch(
      /secret-?one|event-key-right|signkey|5ec2e70e|key-of-the-model|key-of-bright|sk_test_right|mail-word/,
    );
  });

  it("says that the mail server does not take the password, and does not say the password", async () => {
    const { code, said, of } = await doctor({
      ...right,
      SMTP_URL: (right.SMTP_URL ?? "").replace("mail-word", "mail-word-wrong"),
    });
    expect([code, of("mail")]).toEqual([1, expect.stringContaining("does not take the name and password")]);
    expect(said).not.toContain("mail-word");
  });
});
