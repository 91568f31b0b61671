-- Up Migration
-- Refunds and disputes by payment, as Stripe last told them. They can be told before the purchase itself is, and in any
-- order, so they stand by themselves and are applied to the pass whenever either is heard of.
create table payment_reversals (
  payment_intent_id text primary key,
  -- Of the charge, as it stood at refunded_at; refunds that failed since are in refund_failures.
  refunded_minor integer not null default 0 check (refunded_minor >= 0),
  refunded_at timestamp with time zone,
  dispute text check (dispute in ('open', 'won', 'lost')),
  disputed_at timestamp with time zone
);

create table refund_failures (
  refund_id text primary key,
  payment_intent_id text not null,
  amount_minor integer not null check (amount_minor > 0),
  failed_at timestamp with time zone not null
);
create index refund_failures_payment_intent_id_idx on refund_failures (payment_intent_id);

-- Every instance that keeps a balance in memory hears when it changes; a rolled back change is not told.
create function announce_credit_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('credit_changed', new.subject_id::text);
  return null;
end
$$;
create trigger credit_ledger_announced after insert on credit_ledger
  for each row execute function announce_credit_change();

-- Down Migration
drop trigger credit_ledger_announced on credit_ledger;
drop function announce_credit_change();
drop table refund_failures, payment_reversals;
