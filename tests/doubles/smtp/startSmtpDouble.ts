/**
 * A real SMTP server that keeps what it is sent. A test can be told of a mail while its sender waits for the answer, and
 * again when the answer has gone out; what was refused or never answered does not count as taken.
 */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export interface TakenMail {
  from: string;
  to: string[];
  raw: string;
}

export interface SmtpDouble {
  url: string;
  /** In the order in which they were taken. */
  taken: TakenMail[];
  /** Runs before a mail is answered; it is taken only when this resolves to true. */
  beforeAnswer: (mail: TakenMail) => Promise<boolean>;
  /** Reads the taken mails as a mail program does. */
  parsed: () => Promise<ParsedMail[]>;
  stop: () => Promise<void>;
}

export interface SmtpDoubleOptions {
  /** When false only recipients and Message-IDs are kept, for many mails. */
  keepsBodies?: boolean;
}

const headOf = (raw: string): string => raw.slice(0, raw.indexOf("\r\n\r\n"));

/** Listens on a free port of 127.0.0.1. Mail to `refused@…` is refused. */
export async function startSmtpDouble({ keepsBodies = true }: SmtpDoubleOptions = {}): Promise<SmtpDouble> {
  const double: Pick<SmtpDouble, "taken" | "beforeAnswer"> = { taken: [], beforeAnswer: async () => true };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith("refused@") ? new Error("no such mailbox") : undefined),
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const whole = Buffer.concat(chunks).toString("utf8");
        const from = envelope.mailFrom ? envelope.mailFrom.address : "";
        const to = envelope.rcptTo.map(({ address }) => address);
        const mail = { from, to, raw: keepsBodies ? whole : headOf(whole) };
        double.beforeAnswer(mail).then(
          (isTaken) => {
            if (!isTaken) return done(new Error("not taken"));
            double.taken.push(mail);
            done();
          },
          () => done(new Error("not taken")),
        );
      });
    },
  });
  // A client that is killed in the middle resets its connection.
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(double, {
    url: `smtp://127.0.0.1:${port}`,
    parsed: () => Promise.all(double.taken.map(({ raw }) => simpleParser(raw))),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
