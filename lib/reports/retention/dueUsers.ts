/**
 * Who is due a word after a week away: said yes to it, has not been here for seven days, has a report, and was not
 * written to since they were last here. Walked in the order of ids, a page at a time, so that no page holds many.
 */
import { sql } from "kysely";
import { z } from "zod";
import { getDatabase } from "../../db/database";
import { FindingSchema, LedgerEntrySchema } from "../../validation/schemas";

export const inactiveDays = 7;

/** Users after `after`, up to and with `through`, in the order of their ids. */
export interface UserRange {
  after: string;
  through: string;
}

/** All there can be. */
export const everyUser: UserRange = {
  after: "00000000-0000-0000-0000-000000000000",
  through: "ffffffff-ffff-ffff-ffff-ffffffffffff",
};

/** Where "a week away" begins for a sweep at `now`. */
export function dueBefore(now: Date): Date {
  return new Date(now.getTime() - inactiveDays * 86_400_000);
}

const isDue = ({ after, through }: UserRange, before: Date) => sql`
  p.retention and u.last_active_at < ${before}
  and (p.retention_sent_at is null or p.retention_sent_at < u.last_active_at)
  and p.user_id > ${after}::uuid and p.user_id <= ${through}::uuid`;

/** The next `limit` users that are due after `after`: how many, and the last one's id; null when there are none. */
export async function nextDueRange(
  after: string,
  before: Date,
  limit: number,
): Promise<{ through: string; count: number } | null> {
  const { rows } = await sql<{ id: string }>`
    select p.user_id as id from email_preferences p join users u on u.id = p.user_id
    where ${isDue({ ...everyUser, after }, before)}
      and exists (select from reports r where r.user_id = u.id and r.deleted_at is null)
    order by p.user_id limit ${limit}`.execute(getDatabase());
  const last = rows.at(-1);
  return last ? { through: last.id, count: rows.length } : null;
}

const RowSchema = z.object({
  userId: z.uuid(),
  lastActiveAt: z.date(),
  reportId: z.uuid(),
  engine: z.enum(["local", "model"]),
  readAt: z.date(),
  score: z.int().nullable(),
  /** Of the report before, by the same rubric. */
  scoreBefore: z.int().nullable(),
  topFixes: z.array(z.string()),
  findings: z.array(FindingSchema.pick({ id: true, check: true, severity: true, quote: true, note: true })),
  ledger: z.array(LedgerEntrySchema.pick({ check: true, title: true })),
});
/** A user who is due, and of their last report what a mail may be made of. */
export type DueUser = z.infer<typeof RowSchema>;

/** Of each finding and entry what is used; whole ones would be most of a report. */
const neededFindings = sql`(select coalesce(jsonb_agg(jsonb_build_object('id', f -> 'id', 'check', f -> 'check',
  'severity', f -> 'severity', 'quote', f -> 'quote', 'note', f -> 'note')), '[]')
  from jsonb_array_elements(r.report -> 'findings') f)`;
const neededTitles = sql`(select coalesce(jsonb_agg(distinct jsonb_build_object('check', l -> 'check',
  'title', l -> 'title')), '[]') from jsonb_array_elements(r.report -> 'ledger') l)`;

/** Those in the range that are due still. */
export async function listDue(range: UserRange, before: Date): Promise<DueUser[]> {
  const { rows } = await sql<unknown>`
    select u.id as "userId", u.last_active_at as "lastActiveAt", r.id as "reportId", r.engine,
      r.created_at as "readAt", r.score, earlier.score as "scoreBefore",
      r.report -> 'topFixes' as "topFixes", ${neededFindings} as findings, ${neededTitles} as ledger
    from email_preferences p join users u on u.id = p.user_id
    cross join lateral (
      select * from reports where user_id = u.id and deleted_at is null
      order by created_at desc, id desc limit 1) r
    left join lateral (
      select score, rubric_version from reports
      where user_id = u.id and deleted_at is null and source = r.source and (created_at, id) < (r.created_at, r.id)
      order by created_at desc, id desc limit 1) earlier on earlier.rubric_version = r.rubric_version
    where ${isDue(range, before)} order by p.user_id`.execute(getDatabase());
  return rows.map((row) => RowSchema.parse(row));
}
