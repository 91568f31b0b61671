/**
 * The ledger of credits: its rows. They are only ever added; the database refuses one that would overdraw a grant, and
 * lets a reservation end once. Whatever writes is called inside a transaction.
 */
import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { DatabaseSchema } from "../db/databaseSchema";

export type Database = Kysely<DatabaseSchema>;

export interface Reservation {
  id: string;
  grantId: string;
  subjectId: string;
}

export interface GrantBalance {
  id: string;
  reason: "free" | "pass";
  left: number;
  expiresAt: Date;
}

export interface NewGrant {
  subjectId: string;
  reason: "free" | "pass";
  units: number;
  expiresAt: Date;
  /** A grant of this key is made once. */
  sourceKey: string;
  passId?: string;
}

/** Adds a grant, unless one of that key is there; whether it did. */
export async function addGrant(database: Database, grant: NewGrant): Promise<boolean> {
  const id = randomUUID();
  const added = await database
    .insertInto("credit_ledger")
    .values({
      id,
      subject_id: grant.subjectId,
      kind: "grant",
      reason: grant.reason,
      units: grant.units,
      grant_id: id,
      pass_id: grant.passId ?? null,
      source_key: grant.sourceKey,
      expires_at: grant.expiresAt,
    })
    .onConflict((conflict) => conflict.column("source_key").doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

/** A subject's grants that have not expired, what expires first first; each with what is left of it. */
export async function listGrants(database: Database, subjectId: string, now: Date): Promise<GrantBalance[]> {
  const rows = await database
    .selectFrom("credit_ledger as grant")
    .select(["grant.id", "grant.reason", "grant.expires_at"])
    .select((row) =>
      row
        .selectFrom("credit_ledger as entry")
        .whereRef("entry.grant_id", "=", "grant.id")
        .select(sql<number>`sum(entry.units)::int`.as("left"))
        .as("left"),
    )
    .where("grant.subject_id", "=", subjectId)
    .where("grant.kind", "=", "grant")
    .where("grant.expires_at", ">", now)
    .orderBy("grant.expires_at")
    .orderBy("grant.position")
    .execute();
  return rows.map(({ id, reason, left, expires_at: expiresAt }) => ({
    id,
    reason: reason === "pass" ? "pass" : "free",
    left: left ?? 0,
    expiresAt: expiresAt ?? now,
  }));
}

/** A reservation by its id, open or ended. */
export async function findReservation(database: Database, id: string): Promise<Reservation | null> {
  const row = await database
    .selectFrom("credit_ledger")
    .select(["id", "grant_id as grantId", "subject_id as subjectId"])
    .where("id", "=", id)
    .where("kind", "=", "reserve")
    .executeTakeFirst();
  return row ?? null;
}

/** One writer after another for a subject, so that a sum read after this stays true until the transaction ends. */
export async function holdSubject(transaction: Database, subjectId: string): Promise<void> {
  await transaction.selectFrom("credit_subjects").select("id").where("id", "=", subjectId).forNoKeyUpdate().execute();
}

/**
 * Ends a reservation as spent or given back. False when it had been ended before. What gives back holds the subject
 * first.
 */
export async function endReservation(
  transaction: Database,
  { id, grantId, subjectId }: Reservation,
  kind: "settle" | "release",
  reason: "read" | "swept",
): Promise<boolean> {
  // Whoever ends it holds this row first; who comes after finds nothing to end.
  const open = await transaction
    .selectFrom("open_reservations")
    .select("reservation_id")
    .where("reservation_id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!open) return false;
  await transaction
    .insertInto("credit_ledger")
    .values({
      subject_id: subjectId,
      kind,
      reason,
      units: kind === "settle" ? 0 : 1,
      grant_id: grantId,
      reservation_id: id,
    })
    .execute();
  return true;
}

export interface Revocation {
  grantId: string;
  subjectId: string;
  units: number;
  reason: "counted" | "refund" | "dispute";
  /** A revocation of this key is made once. */
  sourceKey: string;
}

/** Takes up to `units` back from a grant, and never more than is left of it. */
export async function revokeCredit(transaction: Database, given: Revocation): Promise<void> {
  await holdSubject(transaction, given.subjectId);
  const { left } = await transaction
    .selectFrom("credit_ledger")
    .select(sql<number>`coalesce(sum(units), 0)::int`.as("left"))
    .where("grant_id", "=", given.grantId)
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto("credit_ledger")
    .values({
      subject_id: given.subjectId,
      kind: "revoke",
      reason: given.reason,
      units: -Math.max(0, Math.min(left, given.units)),
      grant_id: given.grantId,
      source_key: given.sourceKey,
    })
    .onConflict((conflict) => conflict.column("source_key").doNothing())
    .execute();
}
