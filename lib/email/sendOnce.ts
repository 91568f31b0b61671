/**
 * One mail to one user, once, however often the step that sends it is run. A row is claimed first, with the Message-ID;
 * the mail goes out while a transaction holds that row, and the transaction marks it as sent. Whoever is killed before
 * the server's answer has sent nothing; killed between the answer and the commit, the next run sends it again under the
 * same Message-ID, which is the one case in which a mail goes twice.
 */
import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import { AppError } from "../backend/errors";
import { getEnv } from "../config/env";
import { getDatabase } from "../db/database";
import type { DatabaseSchema } from "../db/databaseSchema";
import { type Mail, type MailTransport, messageIdOf } from "./mail";
import { mailTransport } from "./mailTransport";
import { claimMails, holdMail, type MailKey, markSent } from "./sentMailStore";

/** What became of it. `unwanted`: the user does not want such mail now. `gone`: there is no such user any more. */
export type SendOutcome = "sent" | "already-sent" | "unwanted" | "gone";

export interface MailOnce extends MailKey {
  /** The mail to that address, bearing that Message-ID. */
  write: (to: string, messageId: string) => Promise<Mail>;
  /** True when `claimAll` has claimed it already. */
  isClaimed?: boolean;
  /** What is to be committed with the sending. */
  onSent?: (transaction: Kysely<DatabaseSchema>) => Promise<void>;
}

export interface SendServices {
  signal: AbortSignal;
  now: Date;
  transport?: MailTransport;
}

/** Claims many mails in one statement; each is then sent by `sendMailOnce`. */
export function claimAll(keys: readonly MailKey[]): Promise<void> {
  const { APP_URL: appUrl } = getEnv();
  return claimMails(keys.map((key) => ({ ...key, messageId: messageIdOf(randomUUID(), appUrl) })));
}

/**
 * @throws AppError of the transport; SERVICE_UNAVAILABLE, to be tried again, while another is sending this very mail.
 */
export async function sendMailOnce(
  { write, onSent, isClaimed = false, ...key }: MailOnce,
  { signal, now, transport = mailTransport() }: SendServices,
): Promise<SendOutcome> {
  if (!isClaimed) await claimAll([key]);
  return getDatabase()
    .transaction()
    .execute(async (transaction) => {
      const held = await holdMail(transaction, key);
      if (held === "busy") throw new AppError({ code: "SERVICE_UNAVAILABLE", cause: "mail under way" });
      if (!held) return "gone";
      if (held.isSent) return "already-sent";
      if (!held.isWanted) return "unwanted";
      await transport.send(await write(held.to, held.messageId), signal);
      await markSent(transaction, key, now);
      await onSent?.(transaction);
      return "sent";
    });
}
