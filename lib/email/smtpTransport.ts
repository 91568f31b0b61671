/**
 * Mail by SMTP. Connections are pooled, TLS is used where the server offers it and required by smtps://, and one
 * sending has 10 s at most; a server that does not answer is our failure, not the reader's.
 */
import { createTransport } from "nodemailer";
import { AppError } from "../backend/errors";
import { withTimeout } from "../backend/timeout";
import { onShutdown } from "../observability/shutdown";
import type { MailTransport } from "./mail";

const sendTimeoutMs = 10_000;
const phaseTimeoutMs = 5_000;
const maxConnections = 5;

/** A transport to the server at `url`; mail is from `from`. */
export function createSmtpTransport(url: string, from: string): MailTransport {
  const transporter = createTransport({
    url,
    pool: true,
    maxConnections,
    // Trying again is the caller's affair: a person waits for this mail, or a job that has retries of its own.
    maxRequeues: 0,
    connectionTimeout: phaseTimeoutMs,
    greetingTimeout: phaseTimeoutMs,
    socketTimeout: sendTimeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  onShutdown("mail", () => transporter.close());
  return {
    kind: "smtp",
    async send({ to, subject, text, html, messageId, headers }, signal) {
      const mail = { from, to, subject, text, html, messageId, headers: { ...headers } };
      try {
        await withTimeout(() => transporter.sendMail(mail), sendTimeoutMs, { signal, errorMessage: "mail" });
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        // A reply of 5xx is final (RFC 5321, 4.2.1): the same mail would be refused again.
        const isFinal = error instanceof Error && "responseCode" in error && Number(error.responseCode) >= 500;
        const message = "We could not send that mail.";
        throw new AppError({ code: "UPSTREAM_UNAVAILABLE", message, cause: error, retryable: !isFinal });
      }
    },
  };
}
