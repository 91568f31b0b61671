-- Dumped from a migrated database by scripts/dumpSchema.mjs; never edited. Change it by a migration.

CREATE OR REPLACE FUNCTION public.announce_credit_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_notify('credit_changed', new.subject_id::text);
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.announce_waiting_pass()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_notify('credit_changed', new.email_hash);
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.keep_credit_ledger()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION public.new_credit_subject()
 RETURNS uuid
 LANGUAGE plpgsql
AS $function$
declare
  made uuid;
begin
  insert into credit_subjects default values returning id into made;
  return made;
end
$function$;

create table accounts (
  id uuid default gen_random_uuid() not null,
  user_id uuid not null,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password text,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint accounts_pkey PRIMARY KEY (id)
);
CREATE INDEX accounts_user_id_idx ON public.accounts USING btree (user_id);

create table analytics_events (
  id uuid default gen_random_uuid() not null,
  name text not null,
  user_hash text,
  fields jsonb default '{}'::jsonb not null,
  occurred_at timestamp with time zone default now() not null,
  constraint analytics_events_pkey PRIMARY KEY (id)
);
CREATE INDEX analytics_events_name_idx ON public.analytics_events USING btree (name, occurred_at);
CREATE INDEX analytics_events_occurred_at_idx ON public.analytics_events USING btree (occurred_at);
CREATE INDEX analytics_events_user_hash_idx ON public.analytics_events USING btree (user_hash, occurred_at) WHERE (user_hash IS NOT NULL);

create table anonymous_readers (
  reader_hash text not null,
  month text not null,
  address_hash text not null,
  subject_id uuid not null,
  created_at timestamp with time zone default now() not null,
  constraint anonymous_readers_subject_id_key UNIQUE (subject_id),
  constraint anonymous_readers_pkey PRIMARY KEY (reader_hash, month),
  constraint anonymous_readers_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text))
);
CREATE INDEX anonymous_readers_address_idx ON public.anonymous_readers USING btree (address_hash, month);
CREATE INDEX anonymous_readers_month_idx ON public.anonymous_readers USING btree (month);

create table artifacts (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  user_id uuid not null,
  kind text not null,
  title text not null,
  report_id uuid,
  content_hash text,
  content jsonb default '{}'::jsonb not null,
  created_at timestamp with time zone default now() not null,
  constraint artifacts_pkey PRIMARY KEY (id),
  constraint artifacts_check CHECK (((kind = 'report'::text) = (report_id IS NOT NULL))),
  constraint artifacts_check1 CHECK (((kind = 'resume_version'::text) = (content_hash IS NOT NULL))),
  constraint artifacts_kind_check CHECK ((kind = ANY (ARRAY['resume_version'::text, 'report'::text, 'job_match'::text]))),
  constraint artifacts_title_check CHECK (((length(title) >= 1) AND (length(title) <= 120)))
);
CREATE UNIQUE INDEX artifacts_content_hash_idx ON public.artifacts USING btree (case_id, content_hash) WHERE (content_hash IS NOT NULL);
CREATE INDEX artifacts_list_idx ON public.artifacts USING btree (case_id, created_at DESC, id DESC);
CREATE UNIQUE INDEX artifacts_report_idx ON public.artifacts USING btree (report_id, case_id) WHERE (report_id IS NOT NULL);

create table cases (
  id uuid default gen_random_uuid() not null,
  user_id uuid not null,
  role text not null,
  company text default ''::text not null,
  stage text default 'applying'::text not null,
  status text default 'open'::text not null,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint cases_id_user_id_key UNIQUE (id, user_id),
  constraint cases_pkey PRIMARY KEY (id),
  constraint cases_company_check CHECK ((length(company) <= 100)),
  constraint cases_role_check CHECK (((length(role) >= 1) AND (length(role) <= 100))),
  constraint cases_stage_check CHECK ((stage = ANY (ARRAY['applying'::text, 'interviewing'::text, 'negotiating'::text]))),
  constraint cases_status_check CHECK ((status = ANY (ARRAY['open'::text, 'won'::text, 'lost'::text, 'withdrawn'::text])))
);
CREATE INDEX cases_list_idx ON public.cases USING btree (user_id, created_at DESC, id DESC);

create table claimed_receipts (
  receipt_id uuid not null,
  expires_at timestamp with time zone not null,
  constraint claimed_receipts_pkey PRIMARY KEY (receipt_id)
);
CREATE INDEX claimed_receipts_expires_at_idx ON public.claimed_receipts USING btree (expires_at);

create table credit_ledger (
  id uuid default gen_random_uuid() not null,
  "position" bigint generated always as identity not null,
  subject_id uuid not null,
  kind text not null,
  reason text not null,
  units integer not null,
  grant_id uuid not null,
  reservation_id uuid,
  pass_id uuid,
  source_key text,
  expires_at timestamp with time zone,
  created_at timestamp with time zone default now() not null,
  constraint credit_ledger_position_key UNIQUE ("position"),
  constraint credit_ledger_reservation_id_key UNIQUE (reservation_id),
  constraint credit_ledger_source_key_key UNIQUE (source_key),
  constraint credit_ledger_pkey PRIMARY KEY (id),
  constraint credit_ledger_check CHECK (
CASE kind
    WHEN 'grant'::text THEN ((units >= 0) AND (grant_id = id) AND (expires_at IS NOT NULL))
    WHEN 'reserve'::text THEN (units = '-1'::integer)
    WHEN 'settle'::text THEN (units = 0)
    WHEN 'release'::text THEN (units = 1)
    WHEN 'revoke'::text THEN (units <= 0)
    ELSE NULL::boolean
END),
  constraint credit_ledger_check1 CHECK (((kind = ANY (ARRAY['settle'::text, 'release'::text])) = (reservation_id IS NOT NULL))),
  constraint credit_ledger_check2 CHECK (((kind = 'grant'::text) OR (expires_at IS NULL))),
  constraint credit_ledger_kind_check CHECK ((kind = ANY (ARRAY['grant'::text, 'reserve'::text, 'settle'::text, 'release'::text, 'revoke'::text]))),
  constraint credit_ledger_reason_check CHECK ((reason = ANY (ARRAY['free'::text, 'pass'::text, 'read'::text, 'swept'::text, 'counted'::text, 'refund'::text, 'dispute'::text])))
);
CREATE INDEX credit_ledger_grant_id_idx ON public.credit_ledger USING btree (grant_id, "position");
CREATE INDEX credit_ledger_grants_idx ON public.credit_ledger USING btree (subject_id, expires_at) WHERE (kind = 'grant'::text);
CREATE INDEX credit_ledger_pass_id_idx ON public.credit_ledger USING btree (pass_id) WHERE (pass_id IS NOT NULL);

create table credit_subjects (
  id uuid default gen_random_uuid() not null,
  created_at timestamp with time zone default now() not null,
  constraint credit_subjects_pkey PRIMARY KEY (id)
);

create table email_preferences (
  user_id uuid not null,
  report_ready boolean default true not null,
  retention boolean default false not null,
  retention_asked_at timestamp with time zone,
  retention_sent_at timestamp with time zone,
  updated_at timestamp with time zone default now() not null,
  constraint email_preferences_pkey PRIMARY KEY (user_id)
);
CREATE INDEX email_preferences_retention_idx ON public.email_preferences USING btree (user_id) WHERE retention;

create table eval_runs (
  id uuid default gen_random_uuid() not null,
  prompt_version text not null,
  passed boolean not null,
  failed_cases jsonb default '[]'::jsonb,
  metrics jsonb default '{}'::jsonb,
  created_at timestamp with time zone default now(),
  engine text default 'local'::text not null,
  constraint eval_runs_pkey PRIMARY KEY (id),
  constraint eval_runs_engine_check CHECK ((engine = ANY (ARRAY['local'::text, 'openai'::text])))
);
CREATE INDEX eval_runs_engine_created_at_idx ON public.eval_runs USING btree (engine, created_at DESC);

create table free_read_markers (
  email_hash text not null,
  month text not null,
  used integer not null,
  constraint free_read_markers_pkey PRIMARY KEY (email_hash, month),
  constraint free_read_markers_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text)),
  constraint free_read_markers_used_check CHECK ((used >= 0))
);
CREATE INDEX free_read_markers_month_idx ON public.free_read_markers USING btree (month);

create table idempotency_keys (
  user_id uuid not null,
  key_hash text not null,
  body_hash text not null,
  report_id uuid,
  lease_id uuid not null,
  lease_expires_at timestamp with time zone not null,
  created_at timestamp with time zone default now() not null,
  constraint idempotency_keys_pkey PRIMARY KEY (user_id, key_hash)
);
CREATE INDEX idempotency_keys_created_at_idx ON public.idempotency_keys USING btree (created_at);
CREATE INDEX idempotency_keys_report_id_idx ON public.idempotency_keys USING btree (report_id) WHERE (report_id IS NOT NULL);

create table job_effects (
  key text not null,
  done_at timestamp with time zone default now() not null,
  constraint job_effects_pkey PRIMARY KEY (key)
);
CREATE INDEX job_effects_done_at_idx ON public.job_effects USING btree (done_at);

create table job_events (
  id text not null,
  entry_id uuid default gen_random_uuid() not null,
  name text not null,
  data jsonb not null,
  user_id uuid,
  sent_at timestamp with time zone default now() not null,
  dispatched_at timestamp with time zone,
  constraint job_events_entry_id_key UNIQUE (entry_id),
  constraint job_events_pkey PRIMARY KEY (id)
);
CREATE INDEX job_events_sent_at_idx ON public.job_events USING btree (sent_at);
CREATE INDEX job_events_user_id_idx ON public.job_events USING btree (user_id) WHERE (user_id IS NOT NULL);
CREATE INDEX job_events_waiting_idx ON public.job_events USING btree (sent_at) WHERE (dispatched_at IS NULL);

create table job_probes (
  id uuid not null,
  sent_at timestamp with time zone default now() not null,
  started_at timestamp with time zone,
  bodies integer default 0 not null,
  effects integer default 0 not null,
  ended_at timestamp with time zone,
  constraint job_probes_pkey PRIMARY KEY (id)
);
CREATE INDEX job_probes_sent_at_idx ON public.job_probes USING btree (sent_at);

create table job_runs (
  id uuid default gen_random_uuid() not null,
  function_id text not null,
  event_id text not null,
  idempotency_key text,
  concurrency_key text default ''::text not null,
  state text default 'queued'::text not null,
  attempt integer default 0 not null,
  revision integer default 0 not null,
  failure text,
  created_at timestamp with time zone default now() not null,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint job_runs_function_id_event_id_key UNIQUE (function_id, event_id),
  constraint job_runs_pkey PRIMARY KEY (id),
  constraint job_runs_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'waiting'::text, 'active'::text, 'sleeping'::text, 'done'::text, 'failed'::text])))
);
CREATE INDEX job_runs_ended_at_idx ON public.job_runs USING btree (ended_at) WHERE (ended_at IS NOT NULL);
CREATE INDEX job_runs_event_id_idx ON public.job_runs USING btree (event_id);
CREATE UNIQUE INDEX job_runs_idempotency_key_idx ON public.job_runs USING btree (function_id, idempotency_key) WHERE (idempotency_key IS NOT NULL);
CREATE INDEX job_runs_open_idx ON public.job_runs USING btree (function_id, concurrency_key, created_at) WHERE (ended_at IS NULL);

create table job_steps (
  run_id uuid not null,
  step_id text not null,
  "position" integer not null,
  kind text not null,
  value jsonb,
  wake_at timestamp with time zone,
  constraint job_steps_pkey PRIMARY KEY (run_id, step_id),
  constraint job_steps_kind_check CHECK ((kind = ANY (ARRAY['data'::text, 'error'::text, 'sleep'::text])))
);

create table job_workers (
  id integer generated always as identity not null,
  pool_id text not null,
  started_at timestamp with time zone default now() not null,
  constraint job_workers_pool_id_key UNIQUE (pool_id),
  constraint job_workers_pkey PRIMARY KEY (id)
);

create table open_reservations (
  reservation_id uuid not null,
  deadline_at timestamp with time zone not null,
  constraint open_reservations_pkey PRIMARY KEY (reservation_id)
);
CREATE INDEX open_reservations_deadline_at_idx ON public.open_reservations USING btree (deadline_at);

create table outbox_mails (
  id uuid default gen_random_uuid() not null,
  message_id text not null,
  to_address text not null,
  subject text not null,
  text_body text not null,
  html_body text not null,
  headers jsonb default '{}'::jsonb not null,
  created_at timestamp with time zone default now() not null,
  constraint outbox_mails_message_id_key UNIQUE (message_id),
  constraint outbox_mails_pkey PRIMARY KEY (id)
);
CREATE INDEX outbox_mails_created_at_idx ON public.outbox_mails USING btree (created_at DESC, id DESC);
CREATE INDEX outbox_mails_to_address_idx ON public.outbox_mails USING btree (to_address);

create table passes (
  id uuid default gen_random_uuid() not null,
  subject_id uuid,
  email_hash text,
  plan text not null,
  status text not null,
  units integer not null,
  amount_minor integer not null,
  refunded_minor integer default 0 not null,
  currency text not null,
  stripe_session_id text,
  stripe_payment_intent_id text,
  receipt_url text,
  starts_at timestamp with time zone,
  expires_at timestamp with time zone,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint passes_stripe_payment_intent_id_key UNIQUE (stripe_payment_intent_id),
  constraint passes_stripe_session_id_key UNIQUE (stripe_session_id),
  constraint passes_pkey PRIMARY KEY (id),
  constraint passes_amount_minor_check CHECK ((amount_minor >= 0)),
  constraint passes_check CHECK (((refunded_minor >= 0) AND (refunded_minor <= amount_minor))),
  constraint passes_check1 CHECK (((subject_id IS NOT NULL) OR (email_hash IS NOT NULL) OR (status <> 'paid'::text))),
  constraint passes_currency_check CHECK ((currency ~ '^[a-z]{3}$'::text)),
  constraint passes_payer_check CHECK (((subject_id IS NULL) OR (email_hash IS NULL))),
  constraint passes_plan_check CHECK ((plan = ANY (ARRAY['pack'::text, 'month'::text]))),
  constraint passes_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'paid'::text, 'failed'::text, 'expired'::text, 'refunded'::text, 'disputed'::text]))),
  constraint passes_units_check CHECK ((units > 0))
);
CREATE INDEX passes_email_hash_idx ON public.passes USING btree (email_hash) WHERE (email_hash IS NOT NULL);
CREATE INDEX passes_subject_id_idx ON public.passes USING btree (subject_id, created_at DESC);

create table payment_reversals (
  payment_intent_id text not null,
  refunded_minor integer default 0 not null,
  refunded_at timestamp with time zone,
  dispute text,
  disputed_at timestamp with time zone,
  constraint payment_reversals_pkey PRIMARY KEY (payment_intent_id),
  constraint payment_reversals_dispute_check CHECK ((dispute = ANY (ARRAY['open'::text, 'won'::text, 'lost'::text]))),
  constraint payment_reversals_refunded_minor_check CHECK ((refunded_minor >= 0))
);

create table pending_analyses (
  id uuid default gen_random_uuid() not null,
  user_id uuid not null,
  sealed bytea,
  state text default 'waiting'::text not null,
  reservation_id uuid,
  lease_expires_at timestamp with time zone not null,
  created_at timestamp with time zone default now() not null,
  engine text default 'local'::text not null,
  stage text default 'reading'::text not null,
  percent smallint default 0 not null,
  run_id text,
  claim_id uuid,
  attempts integer default 0 not null,
  report_id uuid,
  error_code text,
  key_hash text,
  key_lease_id uuid,
  ended_at timestamp with time zone,
  told_at timestamp with time zone,
  source text default 'resume'::text not null,
  constraint pending_analyses_pkey PRIMARY KEY (id),
  constraint pending_analyses_attempts_check CHECK ((attempts >= 0)),
  constraint pending_analyses_end_check CHECK (((state = ANY (ARRAY['waiting'::text, 'working'::text])) = (ended_at IS NULL))),
  constraint pending_analyses_engine_check CHECK ((engine = ANY (ARRAY['local'::text, 'model'::text]))),
  constraint pending_analyses_failure_check CHECK (((state = 'failed'::text) = (error_code IS NOT NULL))),
  constraint pending_analyses_percent_check CHECK (((percent >= 0) AND (percent <= 100))),
  constraint pending_analyses_report_check CHECK (((state = 'done'::text) = (report_id IS NOT NULL))),
  constraint pending_analyses_source_check CHECK ((source = ANY (ARRAY['resume'::text, 'linkedin'::text]))),
  constraint pending_analyses_stage_check CHECK ((stage = ANY (ARRAY['reading'::text, 'checking'::text, 'writing'::text, 'verifying'::text]))),
  constraint pending_analyses_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'working'::text, 'done'::text, 'failed'::text, 'cancelled'::text]))),
  constraint pending_analyses_text_check CHECK (((state = ANY (ARRAY['waiting'::text, 'working'::text])) = (sealed IS NOT NULL)))
);
CREATE INDEX pending_analyses_lease_expires_at_idx ON public.pending_analyses USING btree (lease_expires_at);
CREATE INDEX pending_analyses_report_id_idx ON public.pending_analyses USING btree (report_id) WHERE (report_id IS NOT NULL);
CREATE INDEX pending_analyses_untold_idx ON public.pending_analyses USING btree (ended_at) WHERE ((told_at IS NULL) AND (ended_at IS NOT NULL));
CREATE INDEX pending_analyses_user_id_idx ON public.pending_analyses USING btree (user_id, created_at DESC);

create table refund_failures (
  refund_id text not null,
  payment_intent_id text not null,
  amount_minor integer not null,
  failed_at timestamp with time zone not null,
  constraint refund_failures_pkey PRIMARY KEY (refund_id),
  constraint refund_failures_amount_minor_check CHECK ((amount_minor > 0))
);
CREATE INDEX refund_failures_payment_intent_id_idx ON public.refund_failures USING btree (payment_intent_id);

create table reports (
  id uuid default gen_random_uuid() not null,
  user_id uuid not null,
  title text not null,
  source text not null,
  engine text not null,
  degraded boolean not null,
  rubric_version text not null,
  score smallint,
  label text not null,
  target_role text,
  warnings jsonb not null,
  resume_hash text not null,
  outline jsonb not null,
  report jsonb not null,
  reservation_id uuid,
  receipt_id uuid,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  deleted_at timestamp with time zone,
  constraint reports_id_user_id_key UNIQUE (id, user_id),
  constraint reports_receipt_id_key UNIQUE (receipt_id),
  constraint reports_reservation_id_key UNIQUE (reservation_id),
  constraint reports_pkey PRIMARY KEY (id),
  constraint reports_engine_check CHECK ((engine = ANY (ARRAY['local'::text, 'model'::text]))),
  constraint reports_score_check CHECK (((score >= 0) AND (score <= 100))),
  constraint reports_source_check CHECK ((source = ANY (ARRAY['resume'::text, 'linkedin'::text]))),
  constraint reports_target_role_check CHECK (((length(target_role) >= 1) AND (length(target_role) <= 100))),
  constraint reports_title_check CHECK (((length(title) >= 1) AND (length(title) <= 120)))
);
CREATE INDEX reports_deleted_at_idx ON public.reports USING btree (deleted_at) WHERE (deleted_at IS NOT NULL);
CREATE INDEX reports_list_idx ON public.reports USING btree (user_id, created_at DESC, id DESC) WHERE (deleted_at IS NULL);
CREATE INDEX reports_user_id_idx ON public.reports USING btree (user_id);

create table sent_mails (
  user_id uuid not null,
  kind text not null,
  dedupe_key text not null,
  message_id text not null,
  claimed_at timestamp with time zone default now() not null,
  sent_at timestamp with time zone,
  constraint sent_mails_message_id_key UNIQUE (message_id),
  constraint sent_mails_pkey PRIMARY KEY (user_id, kind, dedupe_key),
  constraint sent_mails_dedupe_key_check CHECK (((length(dedupe_key) >= 1) AND (length(dedupe_key) <= 200))),
  constraint sent_mails_kind_check CHECK ((kind = ANY (ARRAY['report_ready'::text, 'read_failed'::text, 'retention'::text])))
);
CREATE INDEX sent_mails_claimed_at_idx ON public.sent_mails USING btree (claimed_at);

create table sessions (
  id uuid default gen_random_uuid() not null,
  user_id uuid not null,
  token text not null,
  user_agent text,
  ip_address text,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint sessions_token_key UNIQUE (token),
  constraint sessions_pkey PRIMARY KEY (id),
  constraint sessions_ip_address_check CHECK ((ip_address = ''::text)),
  constraint sessions_user_agent_check CHECK ((length(user_agent) <= 60))
);
CREATE INDEX sessions_expires_at_idx ON public.sessions USING btree (expires_at);
CREATE INDEX sessions_user_id_idx ON public.sessions USING btree (user_id, created_at DESC);

create table stripe_events (
  id text not null,
  type text not null,
  status text not null,
  payload jsonb,
  attempts integer default 0 not null,
  happened_at timestamp with time zone not null,
  received_at timestamp with time zone default now() not null,
  processed_at timestamp with time zone,
  constraint stripe_events_pkey PRIMARY KEY (id),
  constraint stripe_events_attempts_check CHECK ((attempts >= 0)),
  constraint stripe_events_status_check CHECK ((status = ANY (ARRAY['received'::text, 'done'::text, 'ignored'::text, 'failed'::text])))
);
CREATE INDEX stripe_events_received_at_idx ON public.stripe_events USING btree (received_at);

create table users (
  id uuid default gen_random_uuid() not null,
  name text not null,
  email text not null,
  email_verified boolean not null,
  image text,
  subject_id uuid default new_credit_subject() not null,
  last_active_at timestamp with time zone default now() not null,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint users_email_key UNIQUE (email),
  constraint users_subject_id_key UNIQUE (subject_id),
  constraint users_pkey PRIMARY KEY (id),
  constraint users_email_check CHECK ((email = lower(email)))
);
CREATE INDEX users_last_active_at_idx ON public.users USING btree (last_active_at);

create table verifications (
  id uuid default gen_random_uuid() not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint verifications_pkey PRIMARY KEY (id)
);
CREATE INDEX verifications_expires_at_idx ON public.verifications USING btree (expires_at);
CREATE INDEX verifications_identifier_idx ON public.verifications USING btree (identifier, created_at DESC);

alter table accounts add constraint accounts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
alter table anonymous_readers add constraint anonymous_readers_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES credit_subjects(id);
alter table artifacts add constraint artifacts_case_id_user_id_fkey FOREIGN KEY (case_id, user_id) REFERENCES cases(id, user_id) ON DELETE CASCADE;
alter table artifacts add constraint artifacts_report_id_user_id_fkey FOREIGN KEY (report_id, user_id) REFERENCES reports(id, user_id) ON DELETE CASCADE;
alter table cases add constraint cases_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
alter table credit_ledger add constraint credit_ledger_grant_id_fkey FOREIGN KEY (grant_id) REFERENCES credit_ledger(id);
alter table credit_ledger add constraint credit_ledger_pass_id_fkey FOREIGN KEY (pass_id) REFERENCES passes(id);
alter table credit_ledger add constraint credit_ledger_reservation_id_fkey FOREIGN KEY (reservation_id) REFERENCES credit_ledger(id);
alter table credit_ledger add constraint credit_ledger_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES credit_subjects(id);
alter table email_preferences add constraint email_preferences_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
alter table idempotency_keys add constraint idempotency_keys_report_id_user_id_fkey FOREIGN KEY (report_id, user_id) REFERENCES reports(id, user_id) ON DELETE CASCADE;
alter table idempotency_keys add constraint idempotency_keys_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
alter table job_events add constraint job_events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
alter table job_runs add constraint job_runs_event_id_fkey FOREIGN KEY (event_id) REFERENCES job_events(id) ON DELETE CASCADE;
alter table job_steps add constraint job_steps_run_id_fkey FOREIGN KEY (run_id) REFERENCES job_runs(id) ON DELETE CASCADE;
alter table open_reservations add constraint open_reservations_reservation_id_fkey FOREIGN KEY (reservation_id) REFERENCES credit_ledger(id);
alter table passes add constraint passes_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES credit_subjects(id);
alter table pending_analyses add constraint pending_analyses_report_id_fkey FOREIGN KEY (report_id, user_id) REFERENCES reports(id, user_id) ON DELETE CASCADE;
alter table pending_analyses add constraint pending_analyses_reservation_id_fkey FOREIGN KEY (reservation_id) REFERENCES credit_ledger(id);
alter table pending_analyses add constraint pending_analyses_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
alter table reports add constraint reports_reservation_id_fkey FOREIGN KEY (reservation_id) REFERENCES credit_ledger(id);
alter table reports add constraint reports_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
alter table sent_mails add constraint sent_mails_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
alter table sessions add constraint sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
alter table users add constraint users_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES credit_subjects(id);

CREATE TRIGGER credit_ledger_announced AFTER INSERT ON public.credit_ledger FOR EACH ROW EXECUTE FUNCTION announce_credit_change();
CREATE TRIGGER credit_ledger_kept BEFORE INSERT OR DELETE OR UPDATE ON public.credit_ledger FOR EACH ROW EXECUTE FUNCTION keep_credit_ledger();
CREATE TRIGGER passes_announced AFTER INSERT OR UPDATE OF email_hash ON public.passes FOR EACH ROW WHEN ((new.email_hash IS NOT NULL)) EXECUTE FUNCTION announce_waiting_pass();
