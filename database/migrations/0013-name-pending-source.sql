-- Up Migration
-- What a read in the background is of: told to its owner, and told apart in what is counted.
alter table pending_analyses
  add column source text not null default 'resume' check (source in ('resume', 'linkedin'));
