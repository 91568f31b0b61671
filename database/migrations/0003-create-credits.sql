-- Up Migration
-- Credits: one append-only ledger. A grant adds, a reservation takes, and is settled or released once; a revocation
-- takes back. The balance of a grant is the sum of its rows, and no row may bring it below nothing.

create table passes (
  id uuid primary key default gen_random_uuid(),
  subject_id uuid references credit_subjects (id),
  -- Keyed hash of the paying address, while nobody has signed in with it.
  email_hash text,
  plan text not null check (plan in ('pack', 'month')),
  status text not null check (status in ('pending', 'paid', 'failed', 'expired', 'refunded', 'disputed')),
  units integer not null check (units > 0),
  amount_minor integer not null check (amount_minor >= 0),
  refunded_minor integer not null default 0 check (refunded_minor between 0 and amount_minor),
  currency text not null check (currency ~ '^[a-z]{3}$'),
  stripe_session_id text unique,
  stripe_payment_intent_id text unique,
  receipt_url text,
  starts_at timestamp with time zone,
  expires_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  check (subject_id is not null or email_hash is not null or status <> 'paid')
);
create index passes_subject_id_idx on passes (subject_id, created_at desc);
create index passes_email_hash_idx on passes (email_hash) where email_hash is not null;

create table credit_ledger (
  id uuid primary key default gen_random_uuid(),
  position bigint generated always as identity unique,
  subject_id uuid not null references credit_subjects (id),
  kind text not null check (kind in ('grant', 'reserve', 'settle', 'release', 'revoke')),
  reason text not null check (reason in ('free', 'pass', 'read', 'swept', 'counted', 'refund', 'dispute')),
  units integer not null,
  grant_id uuid not null references credit_ledger (id),
  reservation_id uuid unique references credit_ledger (id),
  pass_id uuid references passes (id),
  -- What this row is for, so that it is written once however often it is tried.
  source_key text unique,
  expires_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  check (case kind
    when 'grant' then units >= 0 and grant_id = id and expires_at is not null
    when 'reserve' then units = -1
    when 'settle' then units = 0
    when 'release' then units = 1
    when 'revoke' then units <= 0
  end),
  check ((kind in ('settle', 'release')) = (reservation_id is not null)),
  check (kind = 'grant' or expires_at is null)
);
create index credit_ledger_grants_idx on credit_ledger (subject_id, expires_at) where kind = 'grant';
create index credit_ledger_grant_id_idx on credit_ledger (grant_id, position);
create index credit_ledger_pass_id_idx on credit_ledger (pass_id) where pass_id is not null;

-- Reservations that are neither settled nor released; the ledger's trigger takes out what is.
create table open_reservations (
  reservation_id uuid primary key references credit_ledger (id),
  deadline_at timestamp with time zone not null
);
create index open_reservations_deadline_at_idx on open_reservations (deadline_at);

create function keep_credit_ledger() returns trigger language plpgsql as $$
declare
  found_subject uuid;
  reserved_of uuid;
  balance bigint;
begin
  if tg_op <> 'INSERT' then
    raise exception 'credit_ledger is append-only' using errcode = 'check_violation';
  end if;
  if new.kind = 'grant' then
    new.grant_id := new.id;
    return new;
  end if;
  -- Whoever writes on this grant waits here, so that the sum below is of all that was written before.
  select subject_id into found_subject from credit_ledger where id = new.grant_id and kind = 'grant' for no key update;
  if found_subject is distinct from new.subject_id then
    raise exception 'no such grant of this subject' using errcode = 'foreign_key_violation';
  end if;
  if new.reservation_id is not null then
    select grant_id into reserved_of from credit_ledger where id = new.reservation_id and kind = 'reserve';
    delete from open_reservations where reservation_id = new.reservation_id;
    if not found or reserved_of is distinct from new.grant_id then
      raise exception 'this reservation is not open' using errcode = 'unique_violation';
    end if;
  end if;
  select coalesce(sum(units), 0) into balance from credit_ledger where grant_id = new.grant_id;
  if balance + new.units < 0 then
    raise exception 'credit_ledger would be overdrawn' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger credit_ledger_kept before insert or update or delete on credit_ledger
  for each row execute function keep_credit_ledger();

-- Signed-out readers of a month, by keyed hashes of their cookie and of their network.
create table anonymous_readers (
  reader_hash text not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  address_hash text not null,
  subject_id uuid not null unique references credit_subjects (id),
  created_at timestamp with time zone not null default now(),
  primary key (reader_hash, month)
);
create index anonymous_readers_address_idx on anonymous_readers (address_hash, month);
create index anonymous_readers_month_idx on anonymous_readers (month);

-- Free reads of this month whose account is gone, by keyed hash of its address; emptied when the month is over.
create table free_read_markers (
  email_hash text not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  used integer not null check (used >= 0),
  primary key (email_hash, month)
);
create index free_read_markers_month_idx on free_read_markers (month);

create table stripe_events (
  id text primary key,
  type text not null,
  status text not null check (status in ('received', 'done', 'ignored', 'failed')),
  -- Emptied after its time; the row stays, so that an event is never taken twice.
  payload jsonb,
  attempts integer not null default 0 check (attempts >= 0),
  happened_at timestamp with time zone not null,
  received_at timestamp with time zone not null default now(),
  processed_at timestamp with time zone
);
create index stripe_events_received_at_idx on stripe_events (received_at);

-- Down Migration
drop table stripe_events, free_read_markers, anonymous_readers, open_reservations, credit_ledger, passes;
drop function keep_credit_ledger();
