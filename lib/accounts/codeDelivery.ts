/** How a sign-in code would reach somebody on this server: by mail, on the outbox page, or not at all. */
import { getEnv } from "../config/env";

export type CodeDelivery = "mail" | "outbox" | "none";

export function codeDelivery(): CodeDelivery {
  const { SMTP_URL: smtp, mode } = getEnv();
  if (smtp) return "mail";
  return mode === "single" ? "outbox" : "none";
}
