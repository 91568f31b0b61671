-- Up Migration
-- What a user keeps: reports without their document, and job searches with what belongs to them.
create table reports (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users (id) on delete cascade,
  title text not null check (length(title) between 1 and 120),
  source text not null check (source in ('resume', 'linkedin')),
  engine text not null check (engine in ('local', 'model')),
  degraded boolean not null,
  rubric_version text not null,
  score smallint check (score between 0 and 100),
  label text not null,
  target_role text check (length(target_role) between 1 and 100),
  warnings jsonb not null,
  -- Of the text that was read: what tells one version of a résumé from another, without the text.
  resume_hash text not null,
  outline jsonb not null,
  report jsonb not null,
  -- The credit that paid for it; none for a local one.
  reservation_id uuid unique references credit_ledger (id),
  -- The receipt with which it was claimed.
  receipt_id uuid unique,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  unique (id, user_id)
);
create index reports_list_idx on reports (user_id, created_at desc, id desc) where deleted_at is null;
create index reports_user_id_idx on reports (user_id);
create index reports_deleted_at_idx on reports (deleted_at) where deleted_at is not null;

-- Receipts that were used. A receipt past its time is refused by its own date, so its row can go.
create table claimed_receipts (
  receipt_id uuid primary key,
  expires_at timestamp with time zone not null
);
create index claimed_receipts_expires_at_idx on claimed_receipts (expires_at);

-- What a key was first used for. While the read is under way there is no report, and the lease says until when.
create table idempotency_keys (
  user_id uuid not null references users (id) on delete cascade,
  key_hash text not null,
  body_hash text not null,
  report_id uuid,
  lease_id uuid not null,
  lease_expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null default now(),
  primary key (user_id, key_hash),
  foreign key (report_id, user_id) references reports (id, user_id) on delete cascade
);
create index idempotency_keys_report_id_idx on idempotency_keys (report_id) where report_id is not null;
create index idempotency_keys_created_at_idx on idempotency_keys (created_at);

create table cases (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users (id) on delete cascade,
  role text not null check (length(role) between 1 and 100),
  company text not null default '' check (length(company) <= 100),
  stage text not null default 'applying' check (stage in ('applying', 'interviewing', 'negotiating')),
  status text not null default 'open' check (status in ('open', 'won', 'lost', 'withdrawn')),
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  unique (id, user_id)
);
create index cases_list_idx on cases (user_id, created_at desc, id desc);

-- A résumé version is an outline and a keyed hash, never the text; a report is the report itself.
create table artifacts (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  user_id uuid not null,
  kind text not null check (kind in ('resume_version', 'report', 'job_match')),
  title text not null check (length(title) between 1 and 120),
  report_id uuid,
  content_hash text,
  content jsonb not null default '{}'::jsonb,
  created_at timestamp with time zone not null default now(),
  foreign key (case_id, user_id) references cases (id, user_id) on delete cascade,
  foreign key (report_id, user_id) references reports (id, user_id) on delete cascade,
  check ((kind = 'report') = (report_id is not null)),
  check ((kind = 'resume_version') = (content_hash is not null))
);
create index artifacts_list_idx on artifacts (case_id, created_at desc, id desc);
create unique index artifacts_report_idx on artifacts (report_id, case_id) where report_id is not null;
create unique index artifacts_content_hash_idx on artifacts (case_id, content_hash) where content_hash is not null;

-- Down Migration
drop table artifacts, cases, idempotency_keys, claimed_receipts, reports;
