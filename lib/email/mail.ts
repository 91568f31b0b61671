/** A mail before it is sent, and what sends it. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Unique and stable for one mail, so that a second sending of it can be told as such: `<id@host>`. */
  messageId: string;
  /** Besides the usual ones, as `List-Unsubscribe`. */
  headers?: Readonly<Record<string, string>>;
}

export interface MailTransport {
  /** What stands behind it. */
  kind: "smtp" | "outbox";
  /** Resolves once the mail is taken. @throws AppError UPSTREAM_UNAVAILABLE or SERVICE_UNAVAILABLE. */
  send(mail: Mail, signal: AbortSignal): Promise<void>;
}

/** A Message-ID for `id` at the host of `appUrl`. */
export function messageIdOf(id: string, appUrl: string | undefined): string {
  return `<${id}@${appUrl ? new URL(appUrl).hostname : "firstpass.localhost"}>`;
}
