import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { parseEnv, setEnv } from "@/lib/config/env";
import { mailTransport } from "@/lib/email/mailTransport";
import { createSmtpTransport } from "@/lib/email/smtpTransport";
import { codeMail } from "@/lib/email/templates/codeMail";
import { runShutdownPhase } from "@/lib/observability/shutdown";
import { type SmtpDouble, startSmtpDouble } from "../doubles/smtp/startSmtpDouble";

let server: SmtpDouble;

beforeAll(async () => {
  server = await startSmtpDouble();
});
afterAll(async () => {
  await runShutdownPhase("services", 1_000);
  await server.stop();
});
afterEach(() => setEnv(undefined));

const mail = (to: string) =>
  codeMail({ to, code: "048213", minutes: 10, id: "m-1", appUrl: "https://firstpass.example" });
const signal = () => new AbortController().signal;

describe("mail by SMTP", () => {
  it("is taken by a real server: from, to, Message-ID, text and HTML", async () => {
    setEnv(parseEnv({ SMTP_URL: server.url, MAIL_FROM: "Firstpass <hello@firstpass.example>" }));
    const transport = mailTransport();
    expect(transport.kind).toBe("smtp");
    await transport.send(await mail("ada@example.com"), signal());
    const [got] = await server.parsed();
    expect(got).toMatchObject({
      from: { value: [{ address: "hello@firstpass.example", name: "Firstpass" }] },
      to: { value: [{ address: "ada@example.com" }] },
      messageId: "<m-1@firstpass.example>",
      subject: "048213 is your Firstpass code",
    });
    expect([got?.text?.includes("048213"), String(got?.html).includes("048213")]).toEqual([true, true]);
    expect(got?.headers.has("list-unsubscribe")).toBe(false);
  });

  it("that the server refuses, or that no server takes, fails as UPSTREAM_UNAVAILABLE", async () => {
    const transport = createSmtpTransport(server.url, "hello@firstpass.example");
    await expect(transport.send(await mail("refused@example.com"), signal())).rejects.toMatchObject({
      code: "UPSTREAM_UNAVAILABLE",
    });
    const closed = createServer().listen(0, "127.0.0.1");
    await once(closed, "listening");
    const { port: gone } = closed.address() as AddressInfo;
    closed.close();
    await once(closed, "close");
    const nobody = createSmtpTransport(`smtp://127.0.0.1:${gone}`, "hello@firstpass.example");
    await expect(nobody.send(await mail("ada@example.com"), signal())).rejects.toMatchObject({
      code: "UPSTREAM_UNAVAILABLE",
    });
  });

  it("ends when its request does", async () => {
    const silent = createServer().listen(0, "127.0.0.1");
    await once(silent, "listening");
    const transport = createSmtpTransport(`smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`, "a@b.example");
    const leave = new AbortController();
    const sending = transport.send(await mail("ada@example.com"), leave.signal);
    await once(silent, "connection");
    leave.abort(new Error("gone"));
    await expect(sending).rejects.toThrow("gone");
    silent.close();
  });

  it.each([
    [{ SMTP_URL: "smtp://mail.example" }, "MAIL_FROM"],
    [{ MAIL_FROM: "hello@firstpass.example" }, "SMTP_URL"],
    [{ SMTP_URL: "https://mail.example", MAIL_FROM: "hello@firstpass.example" }, "SMTP_URL"],
    [{ SMTP_URL: "smtp://mail.example", MAIL_FROM: "hello" }, "MAIL_FROM"],
  ])("half set or malformed stops the boot: %j", (env, name) => {
    expect(() => parseEnv(env)).toThrow(name);
  });
});
