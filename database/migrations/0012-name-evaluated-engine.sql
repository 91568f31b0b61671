-- Up Migration
-- Which engine a run of the evaluation measured: the rubric's own, or the model by the API of that name.
alter table eval_runs add column engine text not null default 'local' check (engine in ('local', 'openai'));
create index eval_runs_engine_created_at_idx on eval_runs (engine, created_at desc);
drop index eval_runs_created_at_idx;
