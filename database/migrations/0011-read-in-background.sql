-- Up Migration
-- A read in the background. Its sealed text is there while the read is under way, and at no other time; what became of
-- it stays for some days without the text, so that its page can say so.
alter table pending_analyses drop constraint pending_analyses_state_check;
alter table pending_analyses
  alter column sealed drop not null,
  add column engine text not null default 'local' check (engine in ('local', 'model')),
  add column stage text not null default 'reading' check (stage in ('reading', 'checking', 'writing', 'verifying')),
  add column percent smallint not null default 0 check (percent between 0 and 100),
  -- The run that took it up: a second delivery of the same event finds it taken. A retry of that run takes it again,
  -- under a new claim, so that of its attempts only the last can store.
  add column run_id text,
  add column claim_id uuid,
  add column attempts integer not null default 0 check (attempts >= 0),
  add column report_id uuid,
  add column error_code text,
  -- Of its Idempotency-Key: the keyed hash, and the lease that is bound to the report.
  add column key_hash text,
  add column key_lease_id uuid,
  add column ended_at timestamp with time zone,
  -- When its owner was told of its end.
  add column told_at timestamp with time zone,
  add constraint pending_analyses_state_check check (state in ('waiting', 'working', 'done', 'failed', 'cancelled')),
  add constraint pending_analyses_text_check check ((state in ('waiting', 'working')) = (sealed is not null)),
  add constraint pending_analyses_end_check check ((state in ('waiting', 'working')) = (ended_at is null)),
  add constraint pending_analyses_report_check check ((state = 'done') = (report_id is not null)),
  add constraint pending_analyses_failure_check check ((state = 'failed') = (error_code is not null)),
  add constraint pending_analyses_report_id_fkey foreign key (report_id, user_id) references reports (id, user_id)
    on delete cascade;
create index pending_analyses_report_id_idx on pending_analyses (report_id) where report_id is not null;
create index pending_analyses_untold_idx on pending_analyses (ended_at) where told_at is null and ended_at is not null;

-- Down Migration
delete from pending_analyses where sealed is null;
drop index pending_analyses_untold_idx, pending_analyses_report_id_idx;
alter table pending_analyses
  drop constraint pending_analyses_state_check,
  drop constraint pending_analyses_text_check,
  drop constraint pending_analyses_end_check,
  drop constraint pending_analyses_report_check,
  drop constraint pending_analyses_failure_check,
  drop column engine, drop column stage, drop column percent, drop column run_id, drop column claim_id,
  drop column attempts, drop column report_id, drop column error_code, drop column key_hash, drop column key_lease_id,
  drop column ended_at, drop column told_at,
  alter column sealed set not null,
  add constraint pending_analyses_state_check check (state in ('waiting', 'working'));
