-- Dumped from a migrated database by scripts/dumpSchema.mjs; never edited. Change it by a migration.

create table eval_runs (
  id uuid default gen_random_uuid() not null,
  prompt_version text not null,
  passed boolean not null,
  failed_cases jsonb default '[]'::jsonb,
  metrics jsonb default '{}'::jsonb,
  created_at timestamp with time zone default now(),
  constraint eval_runs_pkey PRIMARY KEY (id)
);
