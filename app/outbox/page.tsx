/** The mail that one person's machine would have sent. A deployment has no such page. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readOutbox } from "@/lib/accounts/readOutbox";
import { toAppError } from "@/lib/backend/errors";

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
    <main className="prose-page" id="content">
      <h1>Outbox</h1>
      <p className="lede">This machine has no mail server, so its mail stays here. The newest is first.</p>
      {mails.length === 0 && <p>Nothing has been sent yet.</p>}
      {mails.map((mail) => (
        <article key={mail.id}>
          <h2>{mail.subject}</h2>
          <p>
            To {mail.to}, <time dateTime={mail.createdAt.toISOString()}>{mail.createdAt.toUTCString()}</time>
          </p>
          <pre style={{ whiteSpace: "pre-wrap" }}>{mail.text}</pre>
        </article>
      ))}
    </main>
  );
}
