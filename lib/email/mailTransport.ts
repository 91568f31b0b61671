/**
 * What sends mail in this process: the SMTP server when one is named; on one person's machine the outbox; in a
 * deployment without a server nothing, because a code that nobody receives must not look as if it had been sent.
 */
import { AppError } from "../backend/errors";
import { processState } from "../backend/processState";
import { type Env, getEnv } from "../config/env";
import type { MailTransport } from "./mail";
import { keepMail } from "./outboxStore";
import { createSmtpTransport } from "./smtpTransport";

const outbox: MailTransport = { kind: "outbox", send: keepMail };

/** False in a deployment without a mail server. */
export function canSendMail({ SMTP_URL: url, mode }: Env = getEnv()): boolean {
  return url !== undefined || mode === "single";
}

/** @throws AppError SERVICE_UNAVAILABLE when this deployment has no mail server. */
export function mailTransport(env: Env = getEnv()): MailTransport {
  const { SMTP_URL: url, MAIL_FROM: from, mode } = env;
  if (url && from) return processState(`mail.${url}.${from}`, () => createSmtpTransport(url, from));
  if (mode === "single") return outbox;
  throw new AppError({ code: "SERVICE_UNAVAILABLE", message: "Mail is not set up on this server.", retryable: false });
}
