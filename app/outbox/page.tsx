/** The mail that one person's machine would have sent. A deployment has no such page. */
import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { readOutbox } from "@/lib/accounts/readOutbox";
import { toAppError } from "@/lib/backend/errors";
import { formatMinute } from "../_components/page/formatMoment";
import { SiteBar } from "../_components/SiteBar";
import { SiteFooter } from "../_components/SiteFooter";

export const metadata: Metadata = { title: "Outbox", robots: { index: false } };
export const dynamic = "force-dynamic";

async function mailsOrNothing() {
  try {
    return await readOutbox();
  } catch (error) {
    if (toAppError(error).code === "NOT_FOUND") notFound();
    throw error;
  }
}

/** The mail's own style sheet is let through by the page's nonce; scripts, forms and requests are not. */
const drawable = (html: string, nonce: string): string => html.replaceAll("<style>", `<style nonce="${nonce}">`);

export default async function OutboxPage() {
  const mails = await mailsOrNothing();
  const nonce = (await headers()).get("x-nonce") ?? "";
  return (
    <>
      <SiteBar />
      <main className="prose-page desk-page" id="content">
        <h1>Outbox</h1>
        <p className="lede">This machine has no mail server, so its mail stays here. The newest is first.</p>
        {mails.length === 0 && <p className="mt-6">Nothing has been sent yet. Reload this page when something was.</p>}
        {mails.map((mail) => (
          <article className="mail" key={mail.id}>
            <h2>{mail.subject}</h2>
            <p className="meta">
              <span>To {mail.to}</span>
              <time dateTime={mail.createdAt.toISOString()}>{formatMinute(mail.createdAt.toISOString())}</time>
            </p>
            <pre>{mail.text}</pre>
            <details>
              <summary className="link">As a mail program shows it</summary>
              <iframe
                title={`The mail “${mail.subject}”`}
                sandbox="allow-popups allow-popups-to-escape-sandbox"
                loading="lazy"
                srcDoc={drawable(mail.html, nonce)}
              />
            </details>
          </article>
        ))}
      </main>
      <SiteFooter />
    </>
  );
}
