-- Every duty with an owner, a clock and an escalation ladder.

create table duties (
  id uuid constraint duties_pk primary key,
  kind text not null,
  module text not null,
  record_id uuid not null,
  record_no text not null,
  region_code text,
  area ltree not null,
  role text not null,
  owner_account_id uuid,
  only_assigned boolean not null default false,
  urgent boolean not null default false,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  escalation integer not null default 0,
  escalate_at timestamptz,
  closed_at timestamptz
);
comment on table duties is 'What is to be done, about which record, by whom, until when; no name, no content';
comment on column duties.only_assigned is 'Seen, of those who hold the role, only by those assigned to the record, wherever they work';
create index duties_record on duties (record_id) where closed_at is null;
create index duties_due on duties (due_at, id) where closed_at is null;
create index duties_area on duties using gist (area) where closed_at is null;
create index duties_owner on duties (owner_account_id, due_at) where closed_at is null;
-- A work list asks by role and, for supervisors, by escalation, the earliest due time first; a small area is found by its
-- codes, as text, because row security lets only leakproof comparisons reach an index.
create index duties_role on duties (role, due_at, id) where closed_at is null and owner_account_id is null;
create index duties_role_region on duties (role, region_code) where closed_at is null and owner_account_id is null;
create index duties_escalated on duties (due_at, id) where closed_at is null and escalation > 0;
create index duties_escalate on duties (escalate_at) where closed_at is null and escalate_at is not null;

-- Who works on which record, until when: the relation "assigned" of the action table, for every module.
create table assignments (
  record_id uuid not null,
  account_id uuid not null,
  part text not null,
  area ltree not null,
  granted_at timestamptz not null default now(),
  expires_at timestamptz,
  constraint assignments_pk primary key (record_id, account_id, part)
);
comment on table assignments is 'Who is assigned to which record, in what part, until when';
create index assignments_account on assignments (account_id);

-- Lets actions with class `assignment` assign records of this table: those the actor reaches under that action, in the record's own area.
create procedure let_assign(target regclass)
  language plpgsql set search_path from current
  as $$
declare
  reached text := format('exists (select from %s r where r.id = record_id and r.area = assignments.area)', target);
  allowed text := '((select may(''assignment'', %1$L, ''any'')) or (select may(''assignment'', %1$L, ''area'')) or (select may(''assignment'', %1$L, ''open_area'')) or (select may(''assignment'', %1$L, ''assigned'')))';
begin
  grant insert, update on assignments to xinan_app;
  execute format('create policy %I on assignments for insert to xinan_app with check (%s and %s)', 'assign_' || target, format(allowed, 'c'), reached);
  execute format('create policy %I on assignments for update to xinan_app using (%s and %s) with check (%s and %s)',
    'reassign_' || target, format(allowed, 'u'), reached, format(allowed, 'u'), reached);
end $$;

-- Records assigned to the actor now. Expired assignments reach nothing.
create function ctx_assigned() returns uuid[]
  language sql stable security definer set search_path from current
  as $$ select coalesce(array_agg(record_id), '{}') from assignments where account_id = (ctx() ->> 'a')::uuid and (expires_at is null or expires_at > now()) $$;
