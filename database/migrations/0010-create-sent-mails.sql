-- Up Migration
-- One mail to one user, once: the row is there before the mail goes out, with the Message-ID that it will bear each time
-- it is tried, and is marked in the transaction that holds it while the mail server is spoken to.
create table sent_mails (
  user_id uuid not null references users (id) on delete cascade,
  kind text not null check (kind in ('report_ready', 'read_failed', 'retention')),
  -- What makes a second mail of the kind the same one: a report's id, a spell of inactivity.
  dedupe_key text not null check (length(dedupe_key) between 1 and 200),
  message_id text not null unique,
  claimed_at timestamp with time zone not null default now(),
  sent_at timestamp with time zone,
  primary key (user_id, kind, dedupe_key)
);
create index sent_mails_claimed_at_idx on sent_mails (claimed_at);
-- The sweep walks those who want mail, in the order of their ids.
create index email_preferences_retention_idx on email_preferences (user_id) where retention;

-- Down Migration
drop index email_preferences_retention_idx;
drop table sent_mails;
