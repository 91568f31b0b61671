-- Up Migration
-- One row per run of the evaluation: which prompts, whether it passed, and its figures.
create table eval_runs (
  id uuid primary key default gen_random_uuid(),
  prompt_version text not null,
  passed boolean not null,
  failed_cases jsonb default '[]'::jsonb,
  metrics jsonb default '{}'::jsonb,
  created_at timestamp with time zone default now()
);

-- Down Migration
drop table eval_runs;
