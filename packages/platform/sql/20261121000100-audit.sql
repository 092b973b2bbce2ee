-- Who did what to which record, and for what purpose; never content. Sealed each minute into a signed chain.

create table audit_entries (
  id uuid constraint audit_entries_pk primary key,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  actor_id uuid,
  actor_name text not null,
  roles text[] not null,
  on_behalf_of text,
  action text not null,
  purpose text not null,
  subject_id uuid,
  object_ids uuid[] not null default '{}',
  row_count integer not null default 0,
  outcome text not null default 'done',
  request_id text
);
comment on table audit_entries is 'One row for each use of an action: who, what, which records, why; never content';
create index audit_entries_horizon on audit_entries (xid, id);
create index audit_entries_subject on audit_entries (subject_id, at desc) where subject_id is not null;
create index audit_entries_at on audit_entries (at desc, id);
create index audit_entries_objects on audit_entries using gin (object_ids);

create table audit_seals (
  seq integer constraint audit_seals_pk primary key,
  sealed_at timestamptz not null,
  horizon xid8 not null,
  entry_ids uuid[] not null,
  leaves bytea not null,
  root bytea not null,
  previous bytea not null,
  chain bytea not null,
  signature bytea not null
);
comment on table audit_seals is 'Each minute''s entries: their leaf hashes, Merkle root, chain value and signature';

-- The only way into the log. The actor comes from the sealed context, not from the caller.
create function record_audit(
  entry_id uuid, subject uuid, objects uuid[], rows_touched integer, behalf text, request text, result text default 'done')
  returns void language plpgsql volatile security definer set search_path from current
  as $$
declare
  context jsonb := ctx();
begin
  if context is null then
    raise exception 'no context' using errcode = 'XA500';
  end if;
  insert into audit_entries (id, actor_id, actor_name, roles, on_behalf_of, action, purpose, subject_id, object_ids, row_count, outcome, request_id)
  values (entry_id, (context ->> 'a')::uuid, coalesce(context ->> 'a', context -> 'r' ->> 0),
          array(select jsonb_array_elements_text(context -> 'r')), behalf, context ->> 'n', context ->> 'p', subject, objects, rows_touched, result, request);
end $$;

-- The same for many at once, where one transaction carries the acts of many people (the intake).
create function record_audits(entry_ids uuid[], subjects uuid[], objects uuid[], behalves text[])
  returns void language plpgsql volatile security definer set search_path from current
  as $$
declare
  context jsonb := ctx();
begin
  if context is null or not (context -> 'r' ? 'system') then
    raise exception 'only the system writes for many' using errcode = 'XA500';
  end if;
  insert into audit_entries (id, actor_name, roles, on_behalf_of, action, purpose, subject_id, object_ids, row_count)
  select e.id, 'system', array['system'], e.behalf, context ->> 'n', context ->> 'p', e.subject, array[e.object], 1
  from unnest(entry_ids, subjects, objects, behalves) as e (id, subject, object, behalf);
end $$;

-- Records that belong to the acting resident beside the resident's own row. A module whose records do replaces this.
create function ctx_own_records() returns uuid[] language sql stable return '{}'::uuid[];
