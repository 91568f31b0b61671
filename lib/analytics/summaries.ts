/** A user's own summary, and the product's, worked out from rows. */
import { sql } from "kysely";
import { z } from "zod";
import { getDatabase } from "../db/database";
import type { OwnSummary, ProductSummary } from "../validation/analyticsSchemas";
import { listEvalRuns } from "./evalHistory";
import { failuresOf, fillDays, funnelOf, totalsOf } from "./foldEvents";
import { eventsKeptDays } from "./productEvents";
import { analyticsHashesOf } from "./userHash";

const dayMs = 86_400_000;
/** The span of the product's summary. */
export const summaryDays = 30;
const paymentMonths = 12;

/** What a user did within a year. */
export async function ownSummary(userId: string, now: Date): Promise<OwnSummary> {
  const since = new Date(now.getTime() - eventsKeptDays * dayMs);
  const rows = await getDatabase()
    .selectFrom("analytics_events")
    .select(["name", sql<string>`count(*)`.as("count"), sql<Date>`max(occurred_at)`.as("lastAt")])
    .where("user_hash", "in", analyticsHashesOf(userId))
    .where("occurred_at", ">=", since)
    .groupBy("name")
    .orderBy("lastAt", "desc")
    .execute();
  const done = rows.map(({ name, count, lastAt }) => ({ name, count: Number(count), lastAt: lastAt.toISOString() }));
  return { scope: "own", asOf: now.toISOString(), since: since.toISOString(), done };
}

/** The start of the first UTC day of the span that ends with today. */
export function spanStart(now: Date): Date {
  return new Date(Math.floor(now.getTime() / dayMs) * dayMs - (summaryDays - 1) * dayMs);
}

const EventRowSchema = z.object({
  day: z.string(),
  name: z.string(),
  engine: z.string().nullable(),
  code: z.string().nullable(),
  route: z.string().nullable(),
  count: z.coerce.number().int(),
});
export type EventRow = z.infer<typeof EventRowSchema>;

async function eventsByDay(since: Date): Promise<EventRow[]> {
  const { rows } = await sql<unknown>`
    select to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD') as day, name, fields ->> 'engine' as engine,
      fields ->> 'code' as code, fields ->> 'route' as route, count(*) as count
    from analytics_events where occurred_at >= ${since} group by 1, 2, 3, 4, 5`.execute(getDatabase());
  return rows.map((row) => EventRowSchema.parse(row));
}

async function usersSince(since: Date): Promise<ProductSummary["users"]> {
  const { rows } = await sql<Record<"total" | "made" | "here" | "wantMail", string>>`
    select count(*) as total, count(*) filter (where u.created_at >= ${since}) as made,
      count(*) filter (where u.last_active_at >= ${since}) as here,
      count(*) filter (where p.retention) as "wantMail"
    from users u left join email_preferences p on p.user_id = u.id`.execute(getDatabase());
  const { total = "0", made = "0", here = "0", wantMail = "0" } = rows[0] ?? {};
  return { total: Number(total), made: Number(made), here: Number(here), wantMail: Number(wantMail) };
}

async function paidSince(since: Date): Promise<number> {
  const { rows } = await sql<{
    count: string;
  }>`select count(*) as count from passes where starts_at >= ${since}`.execute(getDatabase());
  return Number(rows[0]?.count);
}

/** From the purchases themselves, which are right whatever was recorded beside them. */
async function paymentsByMonth(now: Date): Promise<ProductSummary["payments"]> {
  const since = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - paymentMonths + 1, 1));
  const { rows } = await sql<ProductSummary["payments"][number]>`
    select to_char(starts_at at time zone 'UTC', 'YYYY-MM') as month, plan, currency, count(*)::int as count,
      sum(amount_minor)::int as "paidMinor", sum(refunded_minor)::int as "refundedMinor"
    from passes where starts_at >= ${since} group by 1, 2, 3 order by 1 desc, 2, 3`.execute(getDatabase());
  return rows;
}

async function mailsSince(since: Date): Promise<ProductSummary["mails"]> {
  const rows = await getDatabase()
    .selectFrom("sent_mails")
    .select(["kind", sql<string>`count(*)`.as("count")])
    .where("sent_at", ">=", since)
    .groupBy("kind")
    .orderBy("kind")
    .execute();
  return rows.map(({ kind, count }) => ({ kind, count: Number(count) }));
}

/** How the product does. */
export async function productSummary(now: Date): Promise<ProductSummary> {
  const since = spanStart(now);
  const [rows, paid, users, payments, mails, evals] = await Promise.all([
    eventsByDay(since),
    paidSince(since),
    usersSince(since),
    paymentsByMonth(now),
    mailsSince(since),
    listEvalRuns(),
  ]);
  return {
    scope: "product",
    asOf: now.toISOString(),
    since: since.toISOString(),
    days: fillDays(rows, since, summaryDays),
    funnel: funnelOf(rows, paid),
    failures: failuresOf(rows),
    events: totalsOf(rows),
    users,
    payments,
    mails,
    evals,
  };
}
