/**
 * The ledger of credits. Rows are only ever added; the database refuses one that would overdraw a grant, and lets a
 * reservation end once. What expires first is spent first. Whatever writes is called inside a transaction.
 */
import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { DatabaseSchema } from "../db/databaseSchema";
import { logInfo } from "../observability/logger";

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

/** Adds a grant, unless one of that key is there. */
export async function addGrant(database: Database, grant: NewGrant): Promise<void> {
  const id = randomUUID();
  await database
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
    .execute();
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

/** One writer after another for a subject, so that a sum read after this stays true until the transaction ends. */
export async function holdSubject(transaction: Database, subjectId: string): Promise<void> {
  await transaction.selectFrom("credit_subjects").select("id").where("id", "=", subjectId).forNoKeyUpdate().execute();
}

/**
 * Takes one credit of a subject, to be settled or released before `deadlineAt`.
 * @returns null when nothing is left.
 */
export async function reserveCredit(
  transaction: Database,
  subjectId: string,
  now: Date,
  deadlineAt: Date,
): Promise<Reservation | null> {
  await holdSubject(transaction, subjectId);
  await sweepReservations(transaction, now, subjectId);
  const grant = (await listGrants(transaction, subjectId, now)).find(({ left }) => left > 0);
  if (!grant) return null;
  const reservation = { id: randomUUID(), grantId: grant.id, subjectId };
  await transaction
    .insertInto("credit_ledger")
    .values({
      id: reservation.id,
      subject_id: subjectId,
      kind: "reserve",
      reason: "read",
      units: -1,
      grant_id: grant.id,
    })
    .execute();
  await transaction
    .insertInto("open_reservations")
    .values({ reservation_id: reservation.id, deadline_at: deadlineAt })
    .execute();
  return reservation;
}

async function end(
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

/** Makes a reserved credit a spent one. False when it had been ended before. */
export function settleCredit(transaction: Database, reservation: Reservation): Promise<boolean> {
  return end(transaction, reservation, "settle", "read");
}

/** Gives a reserved credit back. False when it had been ended before. */
export function releaseCredit(transaction: Database, reservation: Reservation): Promise<boolean> {
  return end(transaction, reservation, "release", "read");
}

const sweepBatch = 500;

/** Gives back reservations that have outlived their deadline, of one subject or of all; how many. */
export async function sweepReservations(transaction: Database, now: Date, subjectId?: string): Promise<number> {
  const overdue = await transaction
    .selectFrom("open_reservations as open")
    .innerJoin("credit_ledger as entry", "entry.id", "open.reservation_id")
    .select(["entry.id", "entry.grant_id as grantId", "entry.subject_id as subjectId"])
    .where("open.deadline_at", "<", now)
    .$if(subjectId !== undefined, (query) => query.where("entry.subject_id", "=", subjectId ?? ""))
    .limit(sweepBatch)
    .forUpdate("open")
    .skipLocked()
    .execute();
  let swept = 0;
  for (const reservation of overdue) swept += Number(await end(transaction, reservation, "release", "swept"));
  if (swept > 0) logInfo("reservations swept", { count: swept });
  return swept;
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
