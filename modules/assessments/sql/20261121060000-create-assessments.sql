create table assessments (
  id uuid constraint assessments_pk primary key,
  instrument_id text not null,
  edition text not null,
  submitted_at timestamptz not null,
  region_code text not null,
  area ltree not null,
  resident_id uuid constraint assessments_resident_fk references residents (id),
  claim_hash bytea not null constraint assessments_claim_key unique,
  crisis_id uuid,
  wrapped_key bytea not null,
  result_sealed bytea not null
);
comment on table assessments is 'Submitted self-assessments; scores sealed, the receipt code kept only as its hash';
create index assessments_resident on assessments (resident_id, submitted_at desc) where resident_id is not null;
create index assessments_crisis on assessments (crisis_id) where crisis_id is not null;

create table assessment_answers (
  assessment_id uuid constraint assessment_answers_pk primary key constraint assessment_answers_assessment_fk references assessments (id),
  answers_sealed bytea not null
);
comment on table assessment_answers is 'Item answers as given, sealed; frozen with the edition they answer';

create function resolve_claim(secret bytea) returns actor
  language plpgsql stable security definer set search_path from current
  as $$
declare
  held uuid;
begin
  select id into held from assessments where claim_hash = sha256(secret);
  if not found then
    raise exception 'unknown receipt code' using errcode = 'XA404';
  end if;
  return (null, null, held, array['claimant'], null, 'claimant', null)::actor;
end $$;

-- A signed-in resident takes a result into the account by its receipt code. Returns its id, or null.
create function attach_claim(secret bytea) returns uuid
  language plpgsql volatile security definer set search_path from current
  as $$
declare
  held uuid;
begin
  if not may('assessment_result', 'u', 'claim') or ctx_subject() is null then
    raise exception 'forbidden' using errcode = 'XA403';
  end if;
  update assessments set resident_id = ctx_subject()
    where claim_hash = sha256(secret) and (resident_id is null or resident_id = ctx_subject()) returning id into held;
  return held;
end $$;

-- Adds many submissions at once. Per row: new, the same again (a retry), or another one under a used id or receipt code.
create function add_assessments(
  ids uuid[], instruments text[], editions text[], instants timestamptz[], regions text[], areas text[], residents uuid[],
  claims bytea[], crises_ids uuid[], keys bytea[], results bytea[])
  returns table (assessment_id uuid, state text) language plpgsql volatile security definer set search_path from current
  as $$
declare
  added uuid[];
begin
  if not (may('assessment_result', 'c', 'create') or may('assessment_result', 'c', 'any')) then
    raise exception 'forbidden' using errcode = 'XA403';
  end if;
  -- Any unique index may be the one that meets the same submission in another transaction: none is named.
  with inserted as (
    insert into assessments (id, instrument_id, edition, submitted_at, region_code, area, resident_id, claim_hash, crisis_id, wrapped_key, result_sealed)
    select w.id, w.instrument_id, w.edition, w.submitted_at, w.region_code, w.area::ltree, w.resident_id, w.claim_hash, w.crisis_id, w.wrapped_key, w.result_sealed
    from unnest(ids, instruments, editions, instants, regions, areas, residents, claims, crises_ids, keys, results)
      as w (id, instrument_id, edition, submitted_at, region_code, area, resident_id, claim_hash, crisis_id, wrapped_key, result_sealed)
    order by w.id
    on conflict do nothing
    returning id
  )
  select coalesce(array_agg(id), '{}') into added from inserted;
  -- A statement of its own, so that it sees what another transaction committed while the insert waited for it.
  return query
  select w.id, case
      when w.id = any (added) then 'new'
      when exists (select from assessments a where a.id = w.id and a.claim_hash = w.claim_hash) then 'same'
      else 'different' end
  from unnest(ids, claims) as w (id, claim_hash);
end $$;

-- The acting resident's own results: what others opened of them is the resident's to read, also from before they were claimed.
create or replace function ctx_own_records() returns uuid[]
  language sql stable security definer set search_path from current
  as $$ select coalesce(array_agg(id), '{}') from assessments where resident_id = (ctx() ->> 's')::uuid $$;
