/**
 * Fills a migrated database with many users and their things, by a few statements of its own. Report bodies are one
 * real report each, so that rows have the size that rows have.
 */
import { Client } from "pg";
import type { SavedReport } from "@/lib/validation/savedReport";

export interface Filling {
  connectionString: string;
  users: number;
  reports: number;
  report: SavedReport;
}

/** Users are user0@example.com and so on, each with a session whose token is `token-of-` and the address. */
export async function fillDatabase({ connectionString, users, reports, report }: Filling): Promise<void> {
  const perUser = Math.ceil(reports / users);
  const { rubricVersion, score, label, outline } = report;
  // A connection of its own: the application's gives up on a statement after some seconds.
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(
      `insert into users (name, email, email_verified)
       select '', 'user' || n || '@example.com', true from generate_series(0, $1::int) n`,
      [users - 1],
    );
    await client.query(
      `insert into sessions (user_id, token, expires_at)
       select id, 'token-of-' || email, now() + interval '30 days' from users`,
    );
    await client.query(
      `insert into reports (user_id, title, source, engine, degraded, rubric_version, score, label, target_role,
         warnings, resume_hash, outline, report, created_at)
       select u.id, 'Résumé ' || n, 'resume', 'local', false, $2, $3::int, $4, 'Role ' || n, '[]', md5(u.id::text || n),
         $5::jsonb, $6::jsonb, date_trunc('milliseconds', now()) - n * interval '1 day'
       from users u, generate_series(1, $1::int) n`,
      [perUser, rubricVersion, score, label, JSON.stringify(outline), JSON.stringify(report)],
    );
    await client.query(
      `insert into cases (user_id, role, created_at)
       select u.id, 'Role ' || n, date_trunc('milliseconds', now()) - n * interval '1 day'
       from users u, generate_series(1, $1::int) n`,
      [Math.ceil(perUser / 2)],
    );
    await client.query(
      `insert into artifacts (case_id, user_id, kind, title, report_id, content)
       select c.id, c.user_id, 'report', r.title, r.id, '{"outline":null,"jobMatch":null}' from cases c cross join lateral
         (select id, title from reports where user_id = c.user_id order by created_at desc limit 2) r`,
    );
    await client.query(
      `insert into credit_ledger (id, subject_id, kind, reason, units, grant_id, source_key, expires_at)
       select g.id, g.subject_id, 'grant', 'free', 3, g.id, 'filled:' || g.id, now() + g.n * interval '10 days'
       from (select gen_random_uuid() as id, subject_id, n from users, generate_series(1, 3) n) g`,
    );
    await client.query("vacuum analyze");
  } finally {
    await client.end();
  }
}
