/**
 * Takes a read in, to be made in the background: the document is parsed and sealed, a credit is held where the model is
 * to read, and the event goes out with the read's id alone; all of it in one transaction, or none. What can be known to
 * be wrong is refused here, while somebody listens.
 */
import { v7 as timeOrderedId } from "uuid";
import type { ParsedDocument } from "../../analysis/document";
import { AppError } from "../../backend/errors";
import { type Payer, subjectOf } from "../../billing/freeReads";
import { type Database, holdSubject } from "../../billing/ledgerStore";
import { readerIdOf } from "../../billing/readerCookie";
import { reserveCredit } from "../../billing/reservations";
import { getDatabase } from "../../db/database";
import { readText } from "../../documents/readText";
import type { PendingRead } from "../../validation/pendingSchemas";
import { isUnderWay } from "../../validation/pendingSchemas";
import type { EngineChoice } from "../../validation/schemas";
import { keyUseOf } from "../admitRead";
import { assertReadable } from "../assertReadable";
import { assertSameBody, findReplay, type KeyUse, leaseKey } from "../idempotencyStore";
import { type ReadServices, readServices } from "../readServices";
import { announceRead } from "./announceRead";
import { sealContent } from "./pendingContent";
import { creditMarginMs, leaseMs, underWayMax } from "./pendingLease";
import { countUnderWay, findByKey, insertDone, insertPending, toPendingRead, type ViewRow } from "./pendingStore";

export interface AskedPending {
  body: { text?: string; jobDescription?: string; targetRole?: string; engine: EngineChoice };
  file: { bytes: Uint8Array; fileName: string } | undefined;
  user: { id: string; email: string; subjectId: string };
  headers: Headers;
  signal: AbortSignal;
}

interface Taken {
  id: string;
  user: AskedPending["user"];
  payer: Payer | null;
  engine: EngineChoice;
  hasModel: boolean;
  sealed: Buffer;
  keyUse: KeyUse | null;
  now: Date;
}

/** The read that a key stands for already: one under way, or one that led to a report, by this route or the stream. */
async function findKeyed(transaction: Database, { id, keyUse, now }: Taken): Promise<ViewRow | null> {
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
  return insertDone(transaction, { id, userId, createdAt: now, reportId, engine, keyHash });
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
  const { id, user, payer, sealed, keyUse, now } = taken;
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
    sealed,
    ...held,
    leaseExpiresAt,
    createdAt: now,
    key,
  });
  await announceRead(transaction, { id, userId: user.id });
  return row;
}

async function parse({ body, file, signal }: AskedPending, services: ReadServices): Promise<ParsedDocument> {
  return file ? services.readDocument({ ...file, signal }) : readText(body.text ?? "");
}

/**
 * @throws AppError of `assertReadable` and of the document; VALIDATION_ERROR or CONFLICT for the Idempotency-Key;
 * RATE_LIMITED with too many reads under way; PAYMENT_REQUIRED for an explicit model read without a credit;
 * SERVICE_UNAVAILABLE while the database is away.
 */
export async function startRead(asked: AskedPending, replaced: Partial<ReadServices> = {}): Promise<PendingRead> {
  const { body, user, headers, signal } = asked;
  const { engine, jobDescription, targetRole } = body;
  assertReadable({ engine, file: asked.file });
  const keyUse = keyUseOf(asked);
  const services = readServices(replaced);
  const document = await parse(asked, services);
  signal.throwIfAborted();
  const nowMs = services.clock.now();
  const id = timeOrderedId({ msecs: nowMs });
  const content = { document, engine, ...(jobDescription && { jobDescription }), ...(targetRole && { targetRole }) };
  const { id: userId, subjectId, email } = user;
  const taken: Taken = {
    id,
    user,
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
