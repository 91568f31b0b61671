/**
 * Takes a read in, to be made in the background: what is read is parsed and sealed, a credit is held where the model is
 * to read, and the event goes out with the read's id alone; all of it in one transaction, or none. What can be known to
 * be wrong is refused here, while somebody listens.
 */
import { v7 as timeOrderedId } from "uuid";
import { AppError } from "../../backend/errors";
import { type Payer, subjectOf } from "../../billing/freeReads";
import { type Database, holdSubject } from "../../billing/ledgerStore";
import { readerIdOf } from "../../billing/readerCookie";
import { reserveCredit } from "../../billing/reservations";
import { getDatabase } from "../../db/database";
import { readText } from "../../documents/readText";
import type { PendingRead } from "../../validation/pendingSchemas";
import { isUnderWay } from "../../validation/pendingSchemas";
import type { ReportSource } from "../../validation/reportSource";
import type { EngineChoice } from "../../validation/schemas";
import { assertProfile } from "../admitProfile";
import { keyUseOf } from "../admitRead";
import { assertReadable } from "../assertReadable";
import { assertSameBody, findReplay, type KeyUse, leaseKey } from "../idempotencyStore";
import { openProfile } from "../openProfile";
import { type ReadServices, readServices } from "../readServices";
import { announceRead } from "./announceRead";
import { type PendingMaterial, sealContent } from "./pendingContent";
import { creditMarginMs, leaseMs, underWayMax } from "./pendingLease";
import { countUnderWay, findByKey, insertDone, insertPending, toPendingRead, type ViewRow } from "./pendingStore";

type Upload = { bytes: Uint8Array; fileName: string } | undefined;

interface Asked {
  body: { jobDescription?: string; targetRole?: string; engine: EngineChoice };
  file: Upload;
  otherFile?: Upload;
  user: { id: string; email: string; subjectId: string };
  headers: Headers;
  signal: AbortSignal;
}

export interface AskedResume extends Asked {
  body: Asked["body"] & { text?: string };
}

/** As the stream takes it: the profile once, and perhaps a résumé to hold it against. */
export interface AskedProfileRead extends Asked {
  body: Asked["body"] & { text?: string; profileUrl?: string; resumeText?: string };
}

interface Taken {
  id: string;
  user: Asked["user"];
  source: ReportSource;
  payer: Payer | null;
  engine: EngineChoice;
  hasModel: boolean;
  sealed: Buffer;
  keyUse: KeyUse | null;
  now: Date;
}

/** The read that a key stands for already: one under way, or one that led to a report, by this route or the stream. */
async function findKeyed(transaction: Database, { id, source, keyUse, now }: Taken): Promise<ViewRow | null> {
  if (!keyUse) return null;
  const { userId, keyHash } = keyUse;
  const known = await findByKey(transaction, userId, keyHash);
  if (known && isUnderWay(known)) {
    await assertSameBody(keyUse, transaction);
    return known;
  }
  const reportId = await findReplay(keyUse, now, transaction);
  if (!reportId) return null;
  if (known?.report_id === reportId) return known;
  const { engine } = await transaction
    .selectFrom("reports")
    .select("engine")
    .where("id", "=", reportId)
    .executeTakeFirstOrThrow();
  return insertDone(transaction, { id, userId, source, createdAt: now, reportId, engine, keyHash });
}

async function holdCredit(transaction: Database, { engine, payer, hasModel, user, now }: Taken) {
  if (!hasModel || engine === "local") return { engine: "local", reservationId: null } as const;
  if (!payer) return { engine: "model", reservationId: null } as const;
  const until = new Date(now.getTime() + leaseMs + creditMarginMs);
  const reservation = await reserveCredit(transaction, user.subjectId, now, until);
  if (reservation) return { engine: "model", reservationId: reservation.id } as const;
  if (engine === "model") throw new AppError({ code: "PAYMENT_REQUIRED" });
  return { engine: "local", reservationId: null } as const;
}

/** Called inside a transaction; of one user, one at a time. */
async function takeIn(transaction: Database, taken: Taken): Promise<ViewRow> {
  const { id, user, source, payer, sealed, keyUse, now } = taken;
  if (payer) await subjectOf(transaction, payer, now);
  else await holdSubject(transaction, user.subjectId);
  const known = await findKeyed(transaction, taken);
  if (known) return known;
  if ((await countUnderWay(transaction, user.id)) >= underWayMax) {
    const message = `${underWayMax} of your reads are under way. Wait for one to end, or stop one.`;
    throw new AppError({ code: "RATE_LIMITED", message, retryAfterSeconds: 30 });
  }
  const held = await holdCredit(transaction, taken);
  const leaseExpiresAt = new Date(now.getTime() + leaseMs);
  const lease = keyUse ? await leaseKey(keyUse, now, leaseExpiresAt, transaction) : null;
  // A stream under the same key was quicker; what was done here is undone with the transaction.
  if (lease && "reportId" in lease) throw new AppError({ code: "CONFLICT", retryable: true, retryAfterSeconds: 1 });
  const key = lease && { hash: lease.keyHash, leaseId: lease.leaseId };
  const row = await insertPending(transaction, {
    id,
    userId: user.id,
    source,
    sealed,
    ...held,
    leaseExpiresAt,
    createdAt: now,
    key,
  });
  await announceRead(transaction, { id, userId: user.id });
  return row;
}

/** @throws what `open` throws, and as below. */
async function take(
  asked: Asked,
  source: ReportSource,
  services: ReadServices,
  open: () => Promise<PendingMaterial>,
): Promise<PendingRead> {
  const { user, headers, signal } = asked;
  const { engine, jobDescription, targetRole } = asked.body;
  const keyUse = keyUseOf(asked);
  const material = await open();
  signal.throwIfAborted();
  const nowMs = services.clock.now();
  const id = timeOrderedId({ msecs: nowMs });
  const content = { material, engine, ...(jobDescription && { jobDescription }), ...(targetRole && { targetRole }) };
  const { id: userId, subjectId, email } = user;
  const taken: Taken = {
    id,
    user,
    source,
    payer: services.meter ? { kind: "user", subjectId, email, readerId: readerIdOf(headers) } : null,
    engine,
    hasModel: services.model !== null,
    sealed: sealContent(content, { id, userId }),
    keyUse,
    now: new Date(nowMs),
  };
  const row = await getDatabase()
    .transaction()
    .execute((transaction) => takeIn(transaction, taken));
  return toPendingRead(row);
}

/**
 * A résumé.
 * @throws AppError of `assertReadable` and of the document; VALIDATION_ERROR or CONFLICT for the Idempotency-Key;
 * RATE_LIMITED with too many reads under way; PAYMENT_REQUIRED for an explicit model read without a credit;
 * SERVICE_UNAVAILABLE while the database is away.
 */
export async function startResumeRead(asked: AskedResume, replaced: Partial<ReadServices> = {}): Promise<PendingRead> {
  const { body, file, signal } = asked;
  assertReadable({ engine: body.engine, file });
  const services = readServices(replaced);
  return take(asked, "resume", services, async () => ({
    document: file ? await services.readDocument({ ...file, signal }) : readText(body.text ?? ""),
  }));
}

/**
 * A LinkedIn profile. One that is given by its address is not fetched before its turn: that can take as long as a read.
 * @throws as `startResumeRead`, and AppError of `assertProfile` and of the profile.
 */
export async function startProfileRead(
  asked: AskedProfileRead,
  replaced: Partial<ReadServices> = {},
): Promise<PendingRead> {
  const { body, file, otherFile, signal } = asked;
  const { text, profileUrl, resumeText } = body;
  assertProfile(asked);
  const services = readServices(replaced);
  return take(asked, "linkedin", services, async () => {
    const compareWith = otherFile
      ? await services.readDocument({ ...otherFile, signal })
      : resumeText
        ? readText(resumeText)
        : undefined;
    const beside = compareWith ? { compareWith } : {};
    if (profileUrl !== undefined) return { profileUrl, ...beside };
    return { ...(await openProfile({ text, file }, services.deadlineMs, signal)), ...beside };
  });
}
