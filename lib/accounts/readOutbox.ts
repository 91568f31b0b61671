/** The mail of one person's machine, for the page that shows it. */
import { AppError } from "../backend/errors";
import { getEnv } from "../config/env";
import { listMails, type OutboxMail } from "../email/outboxStore";

const shown = 50;

/** Newest first. @throws AppError NOT_FOUND in a deployment, and where mail is sent by a server. */
export async function readOutbox(): Promise<OutboxMail[]> {
  const { mode, SMTP_URL: smtp } = getEnv();
  if (mode === "deployment" || smtp) throw new AppError({ code: "NOT_FOUND" });
  return listMails(shown);
}
