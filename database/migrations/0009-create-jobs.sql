-- Up Migration
-- Events that start jobs: names and ids, never a text. Sent in the transaction of what they tell of.
create table job_events (
  id text primary key,
  -- What the queue knows it by, so that an id that tells of somebody is in no entry.
  entry_id uuid not null unique default gen_random_uuid(),
  name text not null,
  data jsonb not null,
  -- Whom it is about; it goes with the account.
  user_id uuid references users (id) on delete cascade,
  sent_at timestamp with time zone not null default now(),
  -- When it was handed to its functions, or to Inngest.
  dispatched_at timestamp with time zone
);
create index job_events_user_id_idx on job_events (user_id) where user_id is not null;
create index job_events_sent_at_idx on job_events (sent_at);
create index job_events_waiting_idx on job_events (sent_at) where dispatched_at is null;

-- One run of one function for one event, where this server runs its jobs itself.
create table job_runs (
  id uuid primary key default gen_random_uuid(),
  function_id text not null,
  event_id text not null references job_events (id) on delete cascade,
  idempotency_key text,
  concurrency_key text not null default '',
  state text not null default 'queued'
    check (state in ('queued', 'waiting', 'active', 'sleeping', 'done', 'failed')),
  -- Failed attempts of what is to be done next.
  attempt integer not null default 0,
  -- Rises whenever the run is put into the queue or taken out; an entry of another revision is stale.
  revision integer not null default 0,
  -- What it failed of: a code or the name of an error, never its words.
  failure text,
  created_at timestamp with time zone not null default now(),
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  unique (function_id, event_id)
);
create unique index job_runs_idempotency_key_idx on job_runs (function_id, idempotency_key)
  where idempotency_key is not null;
create index job_runs_event_id_idx on job_runs (event_id);
create index job_runs_open_idx on job_runs (function_id, concurrency_key, created_at) where ended_at is null;
create index job_runs_ended_at_idx on job_runs (ended_at) where ended_at is not null;

-- What the steps of a run came to, so that none is done again.
create table job_steps (
  run_id uuid not null references job_runs (id) on delete cascade,
  step_id text not null,
  position integer not null,
  kind text not null check (kind in ('data', 'error', 'sleep')),
  value jsonb,
  wake_at timestamp with time zone,
  primary key (run_id, step_id)
);

-- Effects that must happen once: the key is written in the transaction of the effect.
create table job_effects (
  key text primary key,
  done_at timestamp with time zone not null default now()
);
create index job_effects_done_at_idx on job_effects (done_at);

-- Processes that take from the queue. Each holds an advisory lock on its number for as long as it lives.
create table job_workers (
  id integer primary key generated always as identity,
  pool_id text not null unique,
  started_at timestamp with time zone not null default now()
);

-- Jobs that try out whether jobs are run, and what they came to.
create table job_probes (
  id uuid primary key,
  sent_at timestamp with time zone not null default now(),
  started_at timestamp with time zone,
  -- How often the body of a step was begun, and how often its effect was kept.
  bodies integer not null default 0,
  effects integer not null default 0,
  ended_at timestamp with time zone
);
create index job_probes_sent_at_idx on job_probes (sent_at);

-- Down Migration
drop table job_probes, job_workers, job_effects, job_steps, job_runs, job_events;
