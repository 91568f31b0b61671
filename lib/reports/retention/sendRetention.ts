/**
 * The word after a week away, to the users of one range. Each is written to once for each spell of inactivity, however
 * often this is run; one address that is refused for good holds up nobody, and is not tried again in this spell.
 */
import { AppError } from "../../backend/errors";
import { getDatabase } from "../../db/database";
import type { MailTransport } from "../../email/mail";
import { mailTransport } from "../../email/mailTransport";
import { claimAll, type SendOutcome, sendMailOnce } from "../../email/sendOnce";
import type { MailKey } from "../../email/sentMailStore";
import { retentionMail } from "../../email/templates/retentionMail";
import { logInfo, logWarn } from "../../observability/logger";
import { type DueUser, dueBefore, listDue, type UserRange } from "./dueUsers";
import { leftToFix } from "./leftToFix";

/** As many as the SMTP transport has connections. */
const atOnce = 5;

export interface RetentionServices {
  signal: AbortSignal;
  now: Date;
  transport: MailTransport;
}

export type RetentionOutcome = Record<SendOutcome | "refused" | "failed", number>;

function scoresOf({ score, scoreBefore }: DueUser): { before: number; after: number } | null {
  return score === null || scoreBefore === null ? null : { before: scoreBefore, after: score };
}

const markSpell = (userId: string, now: Date, database = getDatabase()) =>
  database.updateTable("email_preferences").set({ retention_sent_at: now }).where("user_id", "=", userId).execute();

/** One for each spell of inactivity. */
const keyOf = ({ userId, lastActiveAt }: DueUser): MailKey => ({
  userId,
  kind: "retention",
  dedupeKey: `away since ${lastActiveAt.toISOString()}`,
});

function sendTo(user: DueUser, services: RetentionServices): Promise<SendOutcome> {
  const { userId, reportId, readAt } = user;
  return sendMailOnce(
    {
      ...keyOf(user),
      isClaimed: true,
      write: (to, messageId) =>
        retentionMail({ to, messageId, userId, reportId, readAt, scores: scoresOf(user), ...leftToFix(user) }),
      onSent: async (transaction) => {
        await markSpell(userId, services.now, transaction);
      },
    },
    services,
  );
}

async function tryOne(user: DueUser, services: RetentionServices): Promise<keyof RetentionOutcome> {
  try {
    return await sendTo(user, services);
  } catch (error) {
    services.signal.throwIfAborted();
    const isForGood = error instanceof AppError && !error.retryable;
    logWarn("a mail after a week away was not taken", { service: "mail", error });
    if (!isForGood) return "failed";
    await markSpell(user.userId, services.now);
    return "refused";
  }
}

/**
 * Sends to all in the range that are due, by the transport in force unless another is handed in.
 * @throws AppError SERVICE_UNAVAILABLE where no mail can be sent; AppError UPSTREAM_UNAVAILABLE when some could not be sent now, to be tried again: those that went out stay so.
 */
export async function sendRetention(
  range: UserRange,
  given: Omit<RetentionServices, "transport"> & Partial<RetentionServices>,
): Promise<RetentionOutcome> {
  const services = { ...given, transport: given.transport ?? mailTransport() };
  const waiting = await listDue(range, dueBefore(services.now));
  await claimAll(waiting.map(keyOf));
  const outcome: RetentionOutcome = { sent: 0, "already-sent": 0, unwanted: 0, gone: 0, refused: 0, failed: 0 };
  const work = async (): Promise<void> => {
    for (let user = waiting.pop(); user; user = waiting.pop()) outcome[await tryOne(user, services)] += 1;
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  logInfo("mails after a week away", { count: outcome.sent, attempts: outcome.failed + outcome.refused });
  if (outcome.failed > 0) throw new AppError({ code: "UPSTREAM_UNAVAILABLE", cause: "mail" });
  return outcome;
}
