-- Up Migration
-- Who signs in. users, sessions, accounts and verifications are better-auth's tables, in our names.

-- Whose credits are counted. A user has one and so has a signed-out reader; nothing in it leads to a person, so that
-- what must outlive an account (payments) can keep it.
create table credit_subjects (
  id uuid primary key default gen_random_uuid(),
  created_at timestamp with time zone not null default now()
);

create function new_credit_subject() returns uuid language plpgsql as $$
declare
  made uuid;
begin
  insert into credit_subjects default values returning id into made;
  return made;
end
$$;

create table users (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null,
  image text,
  subject_id uuid not null unique default new_credit_subject() references credit_subjects (id),
  last_active_at timestamp with time zone not null default now(),
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now()
);
create index users_last_active_at_idx on users (last_active_at);

-- The library writes an address; none may be kept.
create table sessions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users (id) on delete cascade,
  token text not null unique,
  user_agent text check (length(user_agent) <= 60),
  ip_address text check (ip_address = ''),
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now()
);
create index sessions_user_id_idx on sessions (user_id, created_at desc);
create index sessions_expires_at_idx on sessions (expires_at);

create table accounts (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now()
);
create index accounts_user_id_idx on accounts (user_id);

-- Codes that were sent: the identifier is a keyed hash of the address, the value a keyed hash of the code.
create table verifications (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now()
);
create index verifications_identifier_idx on verifications (identifier, created_at desc);
create index verifications_expires_at_idx on verifications (expires_at);

create table email_preferences (
  user_id uuid primary key references users (id) on delete cascade,
  report_ready boolean not null default true,
  retention boolean not null default false,
  retention_asked_at timestamp with time zone,
  retention_sent_at timestamp with time zone,
  updated_at timestamp with time zone not null default now()
);

-- Down Migration
drop table email_preferences, verifications, accounts, sessions, users, credit_subjects;
drop function new_credit_subject();
