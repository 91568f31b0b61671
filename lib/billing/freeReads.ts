/**
 * The free model reads of a UTC month, granted when they are first asked for: one to a signed-out reader, three to a
 * user, whom the one of their own browser counts toward. A signed-out reader is known by a signed cookie, and a network
 * has room for a few, so that clearing cookies gives no reads without end and people who share an address get theirs.
 * Whatever is called here is called inside a transaction, and holds in this order: the reader, payments, passes, the
 * subject.
 */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { keyFor } from "../security/appKeys";
import { keyedHash } from "../security/hashing";
import { addGrant, type Database, holdSubject, listGrants, revokeCredit } from "./ledgerStore";
import { attachPasses, payerHashOf } from "./passStore";

export const freeReads = { anonymous: 1, user: 3 } as const;
/** The same in words, for pages. */
export const freeReadWords = { anonymous: "one", user: "three" } as const satisfies Record<
  keyof typeof freeReads,
  string
>;
/** Signed-out readers of one network that are given a read in one month. */
export const readersPerNetwork = 10;

/** Who pays for a read. */
export type Payer =
  | { kind: "user"; subjectId: string; email: string; readerId: string | null }
  | { kind: "anonymous"; readerId: string; clientKey: string };

/** Somebody whose session cannot be read at the moment: neither their account nor their network pays for it. */
export interface UnknownPayer {
  kind: "unknown";
}

/** The UTC month of a moment, as YYYY-MM, and the moment at which the next begins. */
export function monthOf(now: Date): { month: string; endsAt: Date } {
  const endsAt = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
  return { month: now.toISOString().slice(0, 7), endsAt };
}

const freeHash = (text: string): string => keyedHash(keyFor("free-read"), text);
/** Under which the used free reads of an account that is gone are remembered. */
export const emailHashOf = (email: string): string => freeHash(`email:${email}`);

async function findReader(database: Database, readerHash: string, month: string): Promise<string | null> {
  const row = await database
    .selectFrom("anonymous_readers")
    .select("subject_id")
    .where("reader_hash", "=", readerHash)
    .where("month", "=", month)
    .executeTakeFirst();
  return row?.subject_id ?? null;
}

async function hasRoom(database: Database, addressHash: string, month: string): Promise<boolean> {
  const { readers } = await database
    .selectFrom("anonymous_readers")
    .select(sql<number>`count(*)::int`.as("readers"))
    .where("address_hash", "=", addressHash)
    .where("month", "=", month)
    .executeTakeFirstOrThrow();
  return readers < readersPerNetwork;
}

/** One transaction after another for what is counted under `hash`. */
async function takeTurns(transaction: Database, hash: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 0))`.execute(transaction);
}

async function addReader(
  transaction: Database,
  reader: { readerHash: string; addressHash: string; units: number },
  now: Date,
): Promise<string> {
  const { month, endsAt: expiresAt } = monthOf(now);
  const subjectId = randomUUID();
  await transaction.insertInto("credit_subjects").values({ id: subjectId }).execute();
  await transaction
    .insertInto("anonymous_readers")
    .values({
      reader_hash: reader.readerHash,
      month,
      address_hash: reader.addressHash,
      subject_id: subjectId,
    })
    .execute();
  const sourceKey = `free:${month}:${subjectId}`;
  await addGrant(transaction, { subjectId, reason: "free", units: reader.units, expiresAt, sourceKey });
  return subjectId;
}

type Anonymous = Extract<Payer, { kind: "anonymous" }>;
const readerHashOf = (readerId: string): string => freeHash(`reader:${readerId}`);
const addressHashOf = (clientKey: string): string => freeHash(`network:${clientKey}`);

async function subjectOfReader(transaction: Database, payer: Anonymous, now: Date): Promise<string | null> {
  const { month } = monthOf(now);
  const [readerHash, addressHash] = [readerHashOf(payer.readerId), addressHashOf(payer.clientKey)];
  await takeTurns(transaction, addressHash);
  const known = await findReader(transaction, readerHash, month);
  if (known) return known;
  if (!(await hasRoom(transaction, addressHash, month))) return null;
  return addReader(transaction, { readerHash, addressHash, units: freeReads.anonymous }, now);
}

/** Counts the read that a user's browser had signed out, and leaves it none to have later. The caller has its turn. */
async function countOwnReader(transaction: Database, subjectId: string, readerId: string, now: Date): Promise<void> {
  const readerHash = readerHashOf(readerId);
  const reader = await findReader(transaction, readerHash, monthOf(now).month);
  if (!reader) {
    await addReader(transaction, { readerHash, addressHash: `signed-in:${randomUUID()}`, units: 0 }, now);
    return;
  }
  const used = await transaction
    .selectFrom("credit_ledger as entry")
    .innerJoin("credit_ledger as grant", "grant.id", "entry.grant_id")
    .select(sql<number>`coalesce(-sum(entry.units), 0)::int`.as("units"))
    .where("grant.subject_id", "=", reader)
    .where("grant.kind", "=", "grant")
    .whereRef("entry.id", "<>", "grant.id")
    .executeTakeFirstOrThrow();
  const free = (await listGrants(transaction, subjectId, now)).find(({ reason }) => reason === "free");
  if (used.units <= 0 || !free) return;
  const revocation = { grantId: free.id, subjectId, units: used.units, reason: "counted" } as const;
  await revokeCredit(transaction, { ...revocation, sourceKey: `counted:${reader}` });
}

type OfUser = Extract<Payer, { kind: "user" }>;

async function subjectOfUser(transaction: Database, payer: OfUser, now: Date): Promise<string> {
  const { month, endsAt: expiresAt } = monthOf(now);
  const { subjectId, email, readerId } = payer;
  if (readerId) await takeTurns(transaction, readerHashOf(readerId));
  await attachPasses(transaction, subjectId, email);
  await holdSubject(transaction, subjectId);
  const marker = await transaction
    .selectFrom("free_read_markers")
    .select("used")
    .where("email_hash", "=", emailHashOf(email))
    .where("month", "=", month)
    .executeTakeFirst();
  const units = Math.max(0, freeReads.user - (marker?.used ?? 0));
  const sourceKey = `free:${month}:${subjectId}`;
  await addGrant(transaction, { subjectId, reason: "free", units, expiresAt, sourceKey });
  if (readerId) await countOwnReader(transaction, subjectId, readerId, now);
  return subjectId;
}

/** Whose credits a payer spends, with this month's free ones granted; null for a network without room. */
export function subjectOf(transaction: Database, payer: Payer, now: Date): Promise<string | null> {
  return payer.kind === "user" ? subjectOfUser(transaction, payer, now) : subjectOfReader(transaction, payer, now);
}

/** The subject of the reader that this month's browser of a payer had signed out; null for none. */
async function ownReader(transaction: Database, { readerId }: OfUser, now: Date): Promise<string | null> {
  return readerId ? findReader(transaction, readerHashOf(readerId), monthOf(now).month) : null;
}

async function statusOf(transaction: Database, subjectId: string, now: Date): Promise<Omit<CreditStatus, "tags">> {
  const grants = (await listGrants(transaction, subjectId, now)).filter(({ left }) => left > 0);
  const moments = [monthOf(now).endsAt, ...grants.map(({ expiresAt }) => expiresAt)].map((moment) => moment.getTime());
  return { value: grants.reduce((sum, { left }) => sum + left, 0), changesAtMs: Math.min(...moments) };
}

export interface CreditStatus {
  /** Credits left. */
  value: number;
  /** When that changes by itself: a month ends, a grant expires. */
  changesAtMs: number;
  /** What the database names when it says that it has changed. */
  tags: string[];
}

/** What a payer has left; asking makes no signed-out reader known. */
export async function creditStatus(transaction: Database, payer: Payer, now: Date): Promise<CreditStatus> {
  if (payer.kind === "user") {
    const subjectId = await subjectOfUser(transaction, payer, now);
    const reader = await ownReader(transaction, payer, now);
    const tags = [subjectId, payerHashOf(payer.email), ...(reader ? [reader] : [])];
    return { ...(await statusOf(transaction, subjectId, now)), tags };
  }
  const { month } = monthOf(now);
  const subjectId = await findReader(transaction, readerHashOf(payer.readerId), month);
  if (subjectId) return { ...(await statusOf(transaction, subjectId, now)), tags: [subjectId] };
  const isFree = await hasRoom(transaction, addressHashOf(payer.clientKey), month);
  // Whoever else comes from this network may change it, and nobody says so.
  return { value: isFree ? freeReads.anonymous : 0, changesAtMs: 0, tags: [] };
}
