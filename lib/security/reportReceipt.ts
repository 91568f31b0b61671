/**
 * The receipt of a report that was read signed out: with it the report, which lives in the browser alone, can be put
 * into an account afterwards. It signs a digest of the report's canonical bytes, so that no other report fits, and has
 * an id, so that it is good once.
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { AppError } from "../backend/errors";
import type { SavedReport } from "../validation/savedReport";
import { acceptedKeysFor, keyFor } from "./appKeys";
import { canonicalJson } from "./canonicalJson";
import { isSameSecret, keyedHash } from "./hashing";

/** How long a report may wait in a browser. */
export const receiptDays = 30;

const ReceiptSchema = z.strictObject({
  id: z.uuid(),
  digest: z.string(),
  degraded: z.boolean(),
  resumeHash: z.string(),
  targetRole: z.string().nullable(),
  /** Milliseconds since the epoch. */
  readAt: z.int(),
});
export type Receipt = z.infer<typeof ReceiptSchema>;

function digestOf(report: SavedReport): string {
  return createHash("sha256").update(canonicalJson(report)).digest("base64url");
}

/** The receipt as the browser holds it. */
export function signReceipt(receipt: Omit<Receipt, "digest">, report: SavedReport): string {
  const payload = Buffer.from(JSON.stringify({ ...receipt, digest: digestOf(report) })).toString("base64url");
  return `${payload}.${keyedHash(keyFor("receipt"), payload)}`;
}

const refused = (cause: string): AppError =>
  new AppError({ code: "VALIDATION_ERROR", message: "That receipt does not belong to this report.", cause });

/**
 * The receipt, when it is ours, of this very report and not past its time.
 * @throws AppError VALIDATION_ERROR otherwise.
 */
export function openReceipt(text: string, report: SavedReport, nowMs: number): Receipt {
  const [payload = "", mac = "", ...more] = text.split(".");
  const isOurs = acceptedKeysFor("receipt").some((key) => isSameSecret(mac, keyedHash(key, payload)));
  if (!isOurs || more.length > 0) throw refused("receipt signature");
  const json: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
  const receipt = ReceiptSchema.parse(json);
  if (receipt.digest !== digestOf(report)) throw refused("receipt digest");
  if (nowMs - receipt.readAt > receiptDays * 86_400_000) throw refused("receipt age");
  return receipt;
}
