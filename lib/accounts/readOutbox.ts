/** The mail of one person's machine, for the pages that show it. */
import { AppError } from "../backend/errors";
import { getEnv } from "../config/env";
import { findMailHtml, listMails, type OutboxMail } from "../email/outboxStore";

const shown = 50;

function assertOutbox(): void {
  const { mode, SMTP_URL: smtp } = getEnv();
  if (mode === "deployment" || smtp) throw new AppError({ code: "NOT_FOUND" });
}

/** Newest first. @throws AppError NOT_FOUND in a deployment, and where mail is sent by a server. */
export async function readOutbox(): Promise<OutboxMail[]> {
  assertOutbox();
  return listMails(shown);
}

/** A mail is a stranger's document: it runs nothing, sends nothing and fetches nothing, and knows no cookie of ours. */
const mailPolicy = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'";

/** One mail as a mail program shows it. @throws AppError NOT_FOUND as `readOutbox`, and for a mail that is not there. */
export async function showMail(id: string): Promise<Response> {
  assertOutbox();
  const html = await findMailHtml(id);
  if (html === null) throw new AppError({ code: "NOT_FOUND" });
  return new Response(html, {
    headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": mailPolicy },
  });
}
