import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addGrant, listGrants, revokeCredit } from "@/lib/billing/ledgerStore";
import { releaseCredit, reserveCredit, settleCredit, sweepReservations } from "@/lib/billing/reservations";
import { getDatabase } from "@/lib/db/database";
import { startTestDatabase, type TestDatabase } from "../doubles/accounts";

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());

const day = 86_400_000;
const now = new Date("2026-11-10T12:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * day);
let keys = 0;

async function newSubject(...grants: { units: number; days: number; reason?: "free" | "pass" }[]): Promise<string> {
  const { id } = await getDatabase()
    .insertInto("credit_subjects")
    .defaultValues()
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const { units, days, reason = "free" } of grants) {
    keys += 1;
    await addGrant(getDatabase(), { subjectId: id, reason, units, expiresAt: later(days), sourceKey: `test:${keys}` });
  }
  return id;
}

const transaction = <Value>(
  work: Parameters<ReturnType<ReturnType<typeof getDatabase>["transaction"]>["execute"]>[0],
) => getDatabase().transaction().execute(work) as Promise<Value>;
const reserve = (subjectId: string, at = now) =>
  getDatabase()
    .transaction()
    .execute((trx) => reserveCredit(trx, subjectId, at, new Date(at.getTime() + 60_000)));
const settle = (held: NonNullable<Awaited<ReturnType<typeof reserve>>>) =>
  transaction<boolean>((trx) => settleCredit(trx, held));
const release = (held: NonNullable<Awaited<ReturnType<typeof reserve>>>) =>
  transaction<boolean>((trx) => releaseCredit(trx, held));
const left = async (subjectId: string) => (await listGrants(getDatabase(), subjectId, now)).map((grant) => grant.left);

describe("the ledger", () => {
  it("gives exactly as many credits as there are to thirty who ask at once", async () => {
    const subject = await newSubject({ units: 5, days: 1 }, { units: 2, days: 2 });
    const held = await Promise.all(Array.from({ length: 30 }, () => reserve(subject)));
    expect(held.filter((reservation) => reservation !== null)).toHaveLength(7);
    expect(await left(subject)).toEqual([0, 0]);
  });

  it("spends what expires first, and nothing that has expired", async () => {
    const subject = await newSubject(
      { units: 1, days: 30, reason: "pass" },
      { units: 1, days: 3 },
      { units: 9, days: -1 },
    );
    await reserve(subject);
    expect(await left(subject)).toEqual([0, 1]);
    await reserve(subject);
    expect(await reserve(subject)).toBeNull();
  });

  it("ends a reservation once, whoever asks how often and for what", async () => {
    const subject = await newSubject({ units: 3, days: 1 });
    const held = await reserve(subject);
    if (!held) throw new Error("no credit");
    const ends = await Promise.all(Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? settle(held) : release(held))));
    expect(ends.filter(Boolean)).toHaveLength(1);
    const [total = 0] = await left(subject);
    expect([2, 3]).toContain(total);
    const rows = await getDatabase()
      .selectFrom("credit_ledger")
      .select("kind")
      .where("reservation_id", "=", held.id)
      .execute();
    expect(rows).toHaveLength(1);
  });

  it("gives back what has outlived its deadline, once, with ten sweeps at once, and then settles it no more", async () => {
    const subject = await newSubject({ units: 1, days: 1 });
    const held = await reserve(subject);
    if (!held) throw new Error("no credit");
    expect(await transaction<number>((trx) => sweepReservations(trx, new Date(now.getTime() + 59_000)))).toBe(0);
    const past = new Date(now.getTime() + 61_000);
    const swept = await Promise.all(
      Array.from({ length: 10 }, () => transaction<number>((trx) => sweepReservations(trx, past, subject))),
    );
    expect(swept.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect([await left(subject), await settle(held)]).toEqual([[1], false]);
  });

  it("takes back no more than is left, and once for a key", async () => {
    const subject = await newSubject({ units: 3, days: 1 });
    await reserve(subject);
    const [grant] = await listGrants(getDatabase(), subject, now);
    const revocation = {
      grantId: grant?.id ?? "",
      subjectId: subject,
      units: 5,
      reason: "refund",
      sourceKey: `re:${subject}`,
    } as const;
    await Promise.all(Array.from({ length: 5 }, () => transaction((trx) => revokeCredit(trx, revocation))));
    expect(await left(subject)).toEqual([0]);
  });

  it("makes a grant of one key once, with ten at once", async () => {
    const subject = await newSubject();
    const grant = {
      subjectId: subject,
      reason: "pass",
      units: 5,
      expiresAt: later(30),
      sourceKey: `pass:${subject}`,
    } as const;
    await Promise.all(Array.from({ length: 10 }, () => addGrant(getDatabase(), grant)));
    expect(await left(subject)).toEqual([5]);
  });

  it("is kept by the database itself: no row is changed or removed, none overdraws, none is another's", async () => {
    const subject = await newSubject({ units: 1, days: 1 });
    const other = await newSubject({ units: 1, days: 1 });
    const [grant] = await listGrants(getDatabase(), subject, now);
    const run = (text: string) => sql.raw(text).execute(getDatabase());
    const values = (of: string, kind: string, units: number) =>
      `insert into credit_ledger (subject_id, kind, reason, units, grant_id) values ('${of}', '${kind}', 'read', ${units}, '${grant?.id}')`;
    await expect(run(`update credit_ledger set units = 9 where id = '${grant?.id}'`)).rejects.toThrow("append-only");
    await expect(run(`delete from credit_ledger where id = '${grant?.id}'`)).rejects.toThrow("append-only");
    await expect(run(values(subject, "revoke", -2))).rejects.toThrow("overdrawn");
    await expect(run(values(other, "reserve", -1))).rejects.toThrow("no such grant");
    await expect(run(values(subject, "release", 1))).rejects.toThrow(/check constraint/);
    await expect(run(values(subject, "reserve", 1))).rejects.toThrow(/check constraint/);
    const held = await reserve(subject);
    const ended = (kind: string, units: number) =>
      values(subject, kind, units).replace("grant_id)", "grant_id, reservation_id)").replace(/\)$/, `, '${held?.id}')`);
    await run(ended("release", 1));
    await expect(run(ended("settle", 0))).rejects.toThrow("not open");
    await expect(run(ended("release", 1))).rejects.toThrow("not open");
    expect(await left(subject)).toEqual([1]);
  });
});
