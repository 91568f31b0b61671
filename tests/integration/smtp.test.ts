import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { parseEnv, setEnv } from "@/lib/config/env";
import { mailTransport } from "@/lib/email/mailTransport";
import { createSmtpTransport } from "@/lib/email/smtpTransport";
import { codeMail } from "@/lib/email/templates/codeMail";
import { runShutdownPhase } from "@/lib/observability/shutdown";

interface Received {
  from: string;
  to: string[];
  raw: string;
}
const received: Received[] = [];
let server: SMTPServer;
let port: number;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith("refused@") ? new Error("no such mailbox") : undefined),
    onData(stream, { envelope }, done) {
      let raw = "";
      stream.setEncoding("utf8").on("data", (chunk: string) => (raw += chunk));
      stream.on("end", () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : "";
        received.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  port = (server.server.address() as AddressInfo).port;
});
afterAll(async () => {
  await runShutdownPhase("services", 1_000);
  await new Promise<void>((resolve) => server.close(() => resolve()));
});
afterEach(() => setEnv(undefined));

const mail = (to: string) =>
  codeMail({ to, code: "048213", minutes: 10, id: "m-1", appUrl: "https://firstpass.example" });
const signal = () => new AbortController().signal;

describe("mail by SMTP", () => {
  it("is taken by a real server: from, to, Message-ID, text and HTML", async () => {
    const url = `smtp://127.0.0.1:${port}`;
    setEnv(parseEnv({ SMTP_URL: url, MAIL_FROM: "Firstpass <hello@firstpass.example>" }));
    const transport = mailTransport();
    expect(transport.kind).toBe("smtp");
    await transport.send(mail("ada@example.com"), signal());
    const [got] = received;
    expect(got).toMatchObject({ from: "hello@firstpass.example", to: ["ada@example.com"] });
    expect(got?.raw).toMatch(/^Message-ID: <m-1@firstpass\.example>/im);
    expect(got?.raw).toMatch(/^Subject: 048213 is your Firstpass code/im);
    expect(got?.raw.match(/048213/g)?.length).toBeGreaterThanOrEqual(3);
    expect(got?.raw).toMatch(/text\/plain/);
    expect(got?.raw).toMatch(/text\/html/);
  });

  it("that the server refuses, or that no server takes, fails as UPSTREAM_UNAVAILABLE", async () => {
    const transport = createSmtpTransport(`smtp://127.0.0.1:${port}`, "hello@firstpass.example");
    await expect(transport.send(mail("refused@example.com"), signal())).rejects.toMatchObject({
      code: "UPSTREAM_UNAVAILABLE",
    });
    const closed = createServer().listen(0, "127.0.0.1");
    await once(closed, "listening");
    const { port: gone } = closed.address() as AddressInfo;
    closed.close();
    await once(closed, "close");
    const nobody = createSmtpTransport(`smtp://127.0.0.1:${gone}`, "hello@firstpass.example");
    await expect(nobody.send(mail("ada@example.com"), signal())).rejects.toMatchObject({
      code: "UPSTREAM_UNAVAILABLE",
    });
  });

  it("ends when its request does", async () => {
    const silent = createServer().listen(0, "127.0.0.1");
    await once(silent, "listening");
    const transport = createSmtpTransport(`smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`, "a@b.example");
    const leave = new AbortController();
    const sending = transport.send(mail("ada@example.com"), leave.signal);
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
