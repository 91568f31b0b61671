/**
 * Credits held for a read: taken, then spent or given back once. What expires first is spent first. Locks are taken in
 * the order subject, reservation, grant; settling starts at the reservation and never asks for a subject. Everything
 * here is called inside a transaction.
 */
import { randomUUID } from "node:crypto";
import { logInfo } from "../observability/logger";
import { type Database, endReservation, holdSubject, listGrants, type Reservation } from "./ledgerStore";
import { takeWhatIsDue } from "./passBalance";

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
  await sweepSubject(transaction, subjectId, now);
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

/** Makes a reserved credit a spent one. False when it had been ended before. */
export function settleCredit(transaction: Database, reservation: Reservation): Promise<boolean> {
  return endReservation(transaction, reservation, "settle", "read");
}

/** A refund that came while the credit was held could not take it; it is taken now. */
async function giveBack(transaction: Database, reservation: Reservation, reason: "read" | "swept"): Promise<boolean> {
  const isGiven = await endReservation(transaction, reservation, "release", reason);
  if (isGiven) await takeWhatIsDue(transaction, reservation.grantId);
  return isGiven;
}

/** Gives a reserved credit back. False when it had been ended before. */
export async function releaseCredit(transaction: Database, reservation: Reservation): Promise<boolean> {
  await holdSubject(transaction, reservation.subjectId);
  return giveBack(transaction, reservation, "read");
}

/** Those of a subject that have outlived their deadline, each held; one that is being ended elsewhere is left to it. */
async function sweepSubject(transaction: Database, subjectId: string, now: Date): Promise<number> {
  const overdue = await transaction
    .selectFrom("open_reservations as open")
    .innerJoin("credit_ledger as entry", "entry.id", "open.reservation_id")
    .select(["entry.id", "entry.grant_id as grantId", "entry.subject_id as subjectId"])
    .where("open.deadline_at", "<", now)
    .where("entry.subject_id", "=", subjectId)
    .forUpdate("open")
    .skipLocked()
    .execute();
  let swept = 0;
  for (const reservation of overdue) swept += Number(await giveBack(transaction, reservation, "swept"));
  if (swept > 0) logInfo("reservations swept", { count: swept });
  return swept;
}

const sweepBatch = 500;

/** Gives back reservations that have outlived their deadline, of one subject or of all; how many. */
export async function sweepReservations(transaction: Database, now: Date, subjectId?: string): Promise<number> {
  const subjects = await transaction
    .selectFrom("open_reservations as open")
    .innerJoin("credit_ledger as entry", "entry.id", "open.reservation_id")
    .select("entry.subject_id as id")
    .distinct()
    .where("open.deadline_at", "<", now)
    .$if(subjectId !== undefined, (query) => query.where("entry.subject_id", "=", subjectId ?? ""))
    // One order for all sweeps, so that two of them do not wait for each other.
    .orderBy("entry.subject_id")
    .limit(sweepBatch)
    .execute();
  let swept = 0;
  for (const { id } of subjects) {
    await holdSubject(transaction, id);
    swept += await sweepSubject(transaction, id, now);
  }
  return swept;
}
