/** Stops a kind of mail by the signed link that came with it. Stopping twice is as good as once; nobody signs in. */
import { recordEvent } from "../analytics/recordEvent";
import { AppError } from "../backend/errors";
import type { MailCategory } from "../email/mailCategories";
import { openUnsubscribe, type Unsubscribing } from "../email/unsubscribeToken";
import { changePreferences, findProfile } from "./userStore";

const preferenceOf = { "report-ready": "reportReady", retention: "retention" } as const satisfies Record<
  MailCategory,
  string
>;

/** @throws AppError VALIDATION_ERROR for a link that we have not signed. */
export function verifyUnsubscribe(token: string | null): Unsubscribing {
  const opened = token ? openUnsubscribe(token) : null;
  if (!opened) throw new AppError({ code: "VALIDATION_ERROR", message: "That link is not whole, or not ours." });
  return opened;
}

export interface MailWish {
  category: MailCategory;
  /** False for an account that is gone: it is sent nothing. */
  isWanted: boolean;
}

/** How it stands. Changes nothing. */
export async function openMailWish({ userId, category }: Unsubscribing): Promise<MailWish> {
  const profile = await findProfile(userId);
  return { category, isWanted: profile?.preferences[preferenceOf[category]] ?? false };
}

/** Stops it. */
export async function stopMail({ userId, category }: Unsubscribing, now: Date): Promise<MailWish> {
  if ((await openMailWish({ userId, category })).isWanted) {
    await changePreferences(userId, { [preferenceOf[category]]: false }, now);
    recordEvent("unsubscribed", { category }, userId);
  }
  return { category, isWanted: false };
}

/** Posted by the page of ours, which is to be shown again; mail programs post `List-Unsubscribe=One-Click`. */
const fromPage = "from=page";

/** The answer to the one click: for a person the page that says so, for a mail program a word. */
export async function answerUnsubscribe(
  { token, body, unsubscribing }: { token: string; body: string; unsubscribing: Unsubscribing },
  now: Date,
): Promise<Response> {
  const { category } = await stopMail(unsubscribing, now);
  if (body !== fromPage) return Response.json({ unsubscribed: true, category });
  return new Response(null, { status: 303, headers: { location: `/unsubscribe?token=${encodeURIComponent(token)}` } });
}
