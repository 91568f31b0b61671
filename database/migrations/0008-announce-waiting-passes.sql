-- Up Migration
-- A purchase that waits for its address changes what that address will have: instances that keep its balance hear of it.
create function announce_waiting_pass() returns trigger language plpgsql as $$
begin
  perform pg_notify('credit_changed', new.email_hash);
  return null;
end
$$;
create trigger passes_announced after insert or update of email_hash on passes
  for each row when (new.email_hash is not null) execute function announce_waiting_pass();

-- Down Migration
drop trigger passes_announced on passes;
drop function announce_waiting_pass();
