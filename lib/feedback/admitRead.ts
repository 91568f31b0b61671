/**
 * What is known of a read before its stream opens: for whom it is kept, who pays, and whether it was made before. What
 * is refused here is an HTTP status.
 */
import { createHash } from "node:crypto";
import { modelConfigOf } from "../analysis/openai/modelConfig";
import { systemClock } from "../backend/clock";
import { AppError } from "../backend/errors";
import { type CreditMeter, creditMeter } from "../billing/creditMeter";
import type { Payer, UnknownPayer } from "../billing/freeReads";
import { introduceReader, readerIdOf } from "../billing/readerCookie";
import { getEnv } from "../config/env";
import { keyFor } from "../security/appKeys";
import { canonicalJson } from "../security/canonicalJson";
import { keyedHash } from "../security/hashing";
import type { EngineChoice } from "../validation/schemas";
import { assertReadable } from "./assertReadable";
import { findReplay, type KeyUse } from "./idempotencyStore";

/** A read that was let in. */
export interface AdmittedRead {
  /** In whose account the report is kept; null for nobody's. */
  userId: string | null;
  /** Null where nothing is counted, and for a read that uses no model. */
  payer: Payer | UnknownPayer | null;
  /** Its Idempotency-Key, when a signed-in user sent one. */
  keyUse: KeyUse | null;
}

export interface AskedRead {
  /** Whatever else the request says belongs to its key. */
  body: { engine: EngineChoice };
  file: { bytes: Uint8Array; fileName: string } | undefined;
  otherFile?: { bytes: Uint8Array; fileName: string } | undefined;
  user: { id: string; email: string; subjectId: string } | null;
  /** Why nobody is served though somebody may be signed in. */
  unreadSession?: AppError | undefined;
  clientKey: string;
  headers: Headers;
  answerHeaders: Headers;
}

const validKey = /^[\x21-\x7e]{8,255}$/;

/** @throws AppError VALIDATION_ERROR for a key that is none. */
export function keyUseOf({
  body,
  file,
  otherFile,
  user,
  headers,
}: Pick<AskedRead, "body" | "file" | "otherFile" | "user" | "headers">): KeyUse | null {
  const given = headers.get("idempotency-key");
  if (given === null || !user) return null;
  if (!validKey.test(given)) {
    const message = "An Idempotency-Key is 8 to 255 visible ASCII characters.";
    throw new AppError({ code: "VALIDATION_ERROR", message });
  }
  const key = keyFor("idempotency");
  const digestOf = (given: typeof file) => given && createHash("sha256").update(given.bytes).digest("hex");
  const digests = { file: digestOf(file) ?? null, ...(otherFile && { otherFile: digestOf(otherFile) }) };
  return {
    userId: user.id,
    keyHash: keyedHash(key, `key:${given}`),
    bodyHash: keyedHash(key, canonicalJson({ ...body, ...digests })),
  };
}

/** A reader without a cookie is given one only where a credit of theirs may be spent. */
function payerOf({ user, unreadSession, clientKey, headers, answerHeaders }: AskedRead): Payer | UnknownPayer {
  if (unreadSession) return { kind: "unknown" };
  const readerId = readerIdOf(headers);
  if (user) return { kind: "user", subjectId: user.subjectId, email: user.email, readerId };
  return { kind: "anonymous", readerId: readerId ?? introduceReader(answerHeaders), clientKey };
}

async function wasMade(use: KeyUse): Promise<boolean> {
  try {
    return (await findReplay(use, new Date(systemClock.now()))) !== null;
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError({ code: "SERVICE_UNAVAILABLE", cause: error, retryAfterSeconds: 5 });
  }
}

async function assertCredit(meter: CreditMeter, payer: Payer | UnknownPayer): Promise<void> {
  let left: number;
  try {
    left = await meter.left(payer);
  } catch (cause) {
    throw new AppError({ code: "SERVICE_UNAVAILABLE", cause, retryAfterSeconds: 5 });
  }
  if (left <= 0) throw new AppError({ code: "PAYMENT_REQUIRED" });
}

/** A résumé. @throws AppError of `assertReadable` and of `admit`. */
export async function admitRead(asked: AskedRead): Promise<AdmittedRead> {
  assertReadable({ engine: asked.body.engine, file: asked.file });
  return admit(asked);
}

/**
 * Any read whose files were looked at.
 * @throws AppError VALIDATION_ERROR or CONFLICT for the Idempotency-Key; PAYMENT_REQUIRED for an explicit model read
 * without a credit, SERVICE_UNAVAILABLE for one that cannot be counted.
 */
export async function admit(asked: AskedRead): Promise<AdmittedRead> {
  const { body, user } = asked;
  const keyUse = keyUseOf(asked);
  const userId = user?.id ?? null;
  const isReplay = keyUse !== null && (await wasMade(keyUse));
  const meter = creditMeter(modelConfigOf(getEnv()) !== null, systemClock);
  if (!meter || body.engine === "local") return { userId, payer: null, keyUse };
  const payer = payerOf(asked);
  if (body.engine === "model" && !isReplay) await assertCredit(meter, payer);
  return { userId, payer, keyUse };
}
