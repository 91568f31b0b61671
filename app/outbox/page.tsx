/** The mail that one person's machine would have sent. A deployment has no such page. */
import type { Metadata } from "next";
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

export default async function OutboxPage() {
  const mails = await mailsOrNothing();
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
            <p>
              <a href={`/outbox/${mail.id}`} target="_blank" rel="noreferrer">
                As a mail program shows it<span className="vh">: {mail.subject}</span>
              </a>
            </p>
          </article>
        ))}
      </main>
      <SiteFooter />
    </>
  );
}
