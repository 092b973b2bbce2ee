-- A write repeated under the same key has one effect; the stored answer is sealed by the server.

create table idempotency_keys (
  owner text not null,
  key text not null,
  route text not null,
  body_hash bytea not null,
  answer bytea,
  created_at timestamptz not null default now(),
  constraint idempotency_keys_pk primary key (owner, key)
);
comment on table idempotency_keys is 'Answers to writes by idempotency key, sealed; kept thirty days';

-- Takes the key for this transaction. Returns null when it is new; otherwise what was answered then.
-- A second request with the same key waits here until the first commits.
create function take_idempotency_key(wanted text, wanted_route text, wanted_hash bytea)
  returns table (same_body boolean, stored bytea) language plpgsql volatile security definer set search_path from current
  as $$
declare
  taker text := coalesce(ctx() ->> 'a', ctx() ->> 'c', 'anonymous');
begin
  if ctx() is null then
    raise exception 'no context' using errcode = 'XA500';
  end if;
  insert into idempotency_keys (owner, key, route, body_hash) values (taker, wanted, wanted_route, wanted_hash) on conflict do nothing;
  if found then
    return;
  end if;
  return query select k.route = wanted_route and k.body_hash = wanted_hash, k.answer
    from idempotency_keys k where k.owner = taker and k.key = wanted;
end $$;

create function keep_idempotent_answer(wanted text, sealed bytea) returns void
  language sql volatile security definer set search_path from current
  as $$
  update idempotency_keys set answer = sealed
    where ctx() is not null and owner = coalesce(ctx() ->> 'a', ctx() ->> 'c', 'anonymous') and key = wanted and answer is null $$;

create function sweep_expired() returns integer
  language plpgsql volatile security definer set search_path from current
  as $$
declare
  gone integer;
begin
  if not may('event', 'd', 'any') then
    raise exception 'forbidden' using errcode = 'XA403';
  end if;
  delete from events where at < now() - interval '1 day';
  delete from idempotency_keys where created_at < now() - interval '30 days';
  get diagnostics gone = row_count;
  return gone;
end $$;
