-- Up Migration
-- The hash of a paying address stands on a pass only while nobody's account has it.
update passes set email_hash = null where subject_id is not null;
alter table passes add constraint passes_payer_check check (subject_id is null or email_hash is null);

-- Down Migration
alter table passes drop constraint passes_payer_check;
