-- Up Migration
-- One person's machine has no mail server: what would be sent is kept here and shown at /outbox.
create table outbox_mails (
  id uuid primary key default gen_random_uuid(),
  message_id text not null unique,
  to_address text not null,
  subject text not null,
  text_body text not null,
  html_body text not null,
  headers jsonb not null default '{}'::jsonb,
  created_at timestamp with time zone not null default now()
);
create index outbox_mails_created_at_idx on outbox_mails (created_at desc, id desc);
create index outbox_mails_to_address_idx on outbox_mails (to_address);

-- A text that a background read needs, encrypted, until its lease is over.
create table pending_analyses (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users (id) on delete cascade,
  sealed bytea not null,
  state text not null default 'waiting' check (state in ('waiting', 'working')),
  reservation_id uuid references credit_ledger (id),
  lease_expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null default now()
);
create index pending_analyses_user_id_idx on pending_analyses (user_id, created_at desc);
create index pending_analyses_lease_expires_at_idx on pending_analyses (lease_expires_at);

-- Product events: names and fields from an allow-list, a keyed hash for whom.
create table analytics_events (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  user_hash text,
  fields jsonb not null default '{}'::jsonb,
  occurred_at timestamp with time zone not null default now()
);
create index analytics_events_name_idx on analytics_events (name, occurred_at);
create index analytics_events_user_hash_idx on analytics_events (user_hash, occurred_at) where user_hash is not null;
create index analytics_events_occurred_at_idx on analytics_events (occurred_at);

create index eval_runs_created_at_idx on eval_runs (created_at desc);

-- Down Migration
drop index eval_runs_created_at_idx;
drop table analytics_events, pending_analyses, outbox_mails;
