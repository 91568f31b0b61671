/**
 * Where the link at the foot of a mail leads: it asks for the one click, because opening a page must change nothing (mail
 * scanners open every link), and says afterwards how it stands and how to have the mail again.
 */
import type { Metadata } from "next";
import { headers } from "next/headers";
import { openMailWish, verifyUnsubscribe } from "@/lib/accounts/unsubscribe";
import { toAppError } from "@/lib/backend/errors";
import type { Unsubscribing } from "@/lib/email/unsubscribeToken";
import { logWarn } from "@/lib/observability/logger";
import { requestIdHeader } from "@/lib/observability/requestContext";
import { PageFault } from "../../_components/page/PageFault";

export const metadata: Metadata = { title: "Stop mail", robots: { index: false } };
export const dynamic = "force-dynamic";

const words = {
  "report-ready": "mail about reads that you left running",
  retention: "a word after a week away",
} as const;

/** null for a link that is not whole. */
function openLink(token: unknown) {
  try {
    return verifyUnsubscribe(typeof token === "string" ? token : null);
  } catch (error) {
    if (toAppError(error).code !== "VALIDATION_ERROR") throw error;
    return null;
  }
}

/** How it stands, or why that cannot be said just now. */
async function loadWish(opened: Unsubscribing) {
  try {
    return { wish: await openMailWish(opened), fault: null };
  } catch (error) {
    const { message, retryable: isRetryable } = toAppError(error);
    logWarn("a wish about mail could not be read", { service: "database", error });
    return { wish: null, fault: { message, isRetryable, requestId: (await headers()).get(requestIdHeader) } };
  }
}

export default async function UnsubscribePage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { token } = await searchParams;
  const opened = openLink(token);
  if (!opened) {
    return (
      <main className="prose-page" id="content">
        <h1>This link is not whole.</h1>
        <p className="lede">
          Mail programs sometimes break long addresses. Open the link once more from the mail itself, or say which mail
          you want <a href="/account">on your account’s page</a>.
        </p>
      </main>
    );
  }
  const address = `/unsubscribe?token=${encodeURIComponent(String(token))}`;
  const { wish, fault } = await loadWish(opened);
  return (
    <main className="prose-page" id="content">
      {fault && <PageFault fault={fault} retry={address} isTitle />}
      {wish?.isWanted && (
        <>
          <h1>Stop this mail?</h1>
          <p className="lede">You are sent {words[wish.category]}. One click, and it stops.</p>
          <form className="mt-8" method="post" action={`/api${address}`}>
            <input type="hidden" name="from" value="page" />
            <button type="submit" className="btn">
              Stop it
            </button>
          </form>
        </>
      )}
      {wish && !wish.isWanted && (
        <>
          <h1>It is stopped.</h1>
          <p className="lede">You are not sent {words[wish.category]}.</p>
          <p className="mt-6">
            To have it again, sign in and tick it under Mail <a href="/account">on your account’s page</a>. Codes to
            sign in still come when you ask for one.
          </p>
        </>
      )}
    </main>
  );
}
