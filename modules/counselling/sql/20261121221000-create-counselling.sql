create table counsellings (
  id uuid constraint counsellings_pk primary key,
  case_no text not null constraint counsellings_case_no_key unique,
  state text not null,
  version integer not null default 1,
  region_code text not null,
  area ltree not null,
  requested_at timestamptz not null,
  requester_account_id uuid not null constraint counsellings_requester_fk references accounts (id),
  requester_name text not null,
  requester_role text not null,
  meeting_wish text not null,
  person_masked text not null,
  counsellor_account_id uuid constraint counsellings_counsellor_fk references accounts (id),
  counsellor_name text,
  counsellor_role text,
  assigned_at timestamptz,
  consent_account_id uuid,
  begun_at timestamptz,
  step_started_at timestamptz,
  next_at timestamptz,
  ended_at timestamptz,
  referred_to text,
  wrapped_key bytea not null,
  constraint counsellings_not_the_requester check (counsellor_account_id is distinct from requester_account_id)
);
comment on table counsellings is 'Petitioner counselling: state and clocks of a case; no content, no petition, no full name';
comment on column counsellings.person_masked is 'Surname and stars: all that whoever assigns a counsellor sees of the person';
comment on column counsellings.consent_account_id is 'The counsellor to whom the person gave consent; null before it and after a change of counsellor';
create index counsellings_region on counsellings (region_code);
create index counsellings_counsellor on counsellings (counsellor_account_id);
create index counsellings_requester on counsellings (requester_account_id);

create table counselling_events (
  id uuid constraint counselling_events_pk primary key,
  counselling_id uuid not null constraint counselling_events_counselling_fk references counsellings (id),
  at timestamptz not null,
  step text not null,
  from_state text,
  to_state text not null,
  account_id uuid,
  actor_name text not null,
  actor_role text not null
);
comment on table counselling_events is 'Course of a case: each step, by whom, from where to where; no remark';
create index counselling_events_counselling on counselling_events (counselling_id, at);

create table counselling_consents (
  id uuid constraint counselling_consents_pk primary key,
  counselling_id uuid not null constraint counselling_consents_counselling_fk references counsellings (id),
  at timestamptz not null,
  kind text not null constraint counselling_consents_kind_known check (kind in ('contact', 'counselling', 'stopped')),
  way text,
  text_version integer,
  account_id uuid not null,
  actor_name text not null,
  actor_role text not null
);
comment on table counselling_consents is 'What the person agreed to or stopped, how, on which wording, and who recorded it';
create index counselling_consents_counselling on counselling_consents (counselling_id, at);

create table counselling_people (
  counselling_id uuid constraint counselling_people_pk primary key constraint counselling_people_counselling_fk references counsellings (id),
  phone_index bytea not null,
  sealed bytea not null
);
comment on table counselling_people is 'The person: name, telephone, preferred time, topic, sealed; of the class of the notes, so that only the assigned counsellor reads it';
create index counselling_people_phone on counselling_people (phone_index);

create table counselling_sessions (
  id uuid constraint counselling_sessions_pk primary key,
  counselling_id uuid not null constraint counselling_sessions_counselling_fk references counsellings (id),
  step text not null constraint counselling_sessions_step_known check (step in ('relating', 'calming', 'focusing', 'reframing')),
  held_at timestamptz not null,
  minutes integer not null,
  way text not null,
  wish text not null,
  written_at timestamptz not null,
  account_id uuid not null,
  actor_name text not null,
  actor_role text not null,
  sealed bytea not null
);
comment on table counselling_sessions is 'Talks: when, how long, whether the person wants to go on; emotion and note sealed. Added, never changed';
create index counselling_sessions_counselling on counselling_sessions (counselling_id, held_at);

create table counselling_steps (
  counselling_id uuid not null constraint counselling_steps_counselling_fk references counsellings (id),
  step text not null constraint counselling_steps_step_known check (step in ('relating', 'calming', 'focusing', 'reframing')),
  started_at timestamptz not null,
  ended_at timestamptz not null,
  account_id uuid not null,
  actor_name text not null,
  actor_role text not null,
  sealed bytea not null,
  constraint counselling_steps_pk primary key (counselling_id, step)
);
comment on table counselling_steps is 'Concluded steps of a course: start, end; what came of it and what is next sealed';

create table counselling_numbers (
  year integer constraint counselling_numbers_pk primary key,
  last integer not null
);
comment on table counselling_numbers is 'Last case number given in each year';

-- The next case numbers of a year, in one step.
create function take_counselling_numbers(wanted_year integer, how_many integer) returns integer
  language sql volatile security definer set search_path from current
  as $$
  insert into counselling_numbers as n (year, last)
  select wanted_year, how_many where how_many > 0 and (may('counselling', 'c', 'create') or may('counselling', 'c', 'any'))
  on conflict on constraint counselling_numbers_pk do update set last = n.last + how_many
  returning last - how_many + 1 $$;

-- Whether a case was asked for in this very transaction: who may create and not browse writes beside such a case only.
create function is_new_counselling(wanted uuid) returns boolean
  language sql stable security definer set search_path from current
  as $$ select exists (select from counsellings where id = wanted and xmin = pg_current_xact_id()::xid) $$;

-- The number of a case that this very actor asked for before under this id, or null: a request sent twice has one effect.
-- Whoever asks may create and not browse, so row security cannot answer this. A twin waits here for the first to commit.
create function requested_counselling_no(wanted uuid) returns text
  language plpgsql volatile security definer set search_path from current
  as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(wanted::text, 0));
  return (
    select case_no from counsellings
    where id = wanted and may('counselling', 'c', 'create') and requester_account_id = ctx_account());
end $$;

-- Who may be given a case of the actor's area: counsellors at work there or for the whole place, who did not ask for it, have
-- not recused themselves, and handle no petitions. Accounts and roles stay unreadable to whoever assigns.
create function counsellors_for(wanted uuid)
  returns table (account_id uuid, display_name text, role text, institution_zh text, institution_en text, open_cases integer)
  language sql stable security definer set search_path from current
  as $$
  select a.id, a.display_name, min(g.role), min(i.name_zh), min(i.name_en),
    (select count(*)::integer from counsellings o
      where o.counsellor_account_id = a.id and o.state not in ('finished', 'declined', 'ended_by_person', 'referred_on'))
  from counsellings c
  join accounts a on a.disabled_at is null and (a.area @> c.area or a.area <@ subpath(c.area, 0, least(nlevel(c.area), 3)))
  join role_grants g on g.account_id = a.id and g.revoked_at is null and g.role in ('counsellor', 'psychotherapist')
  left join institutions i on i.id = a.institution_id
  where c.id = wanted and may('counselling', 'u', 'area') and c.area <@ ctx_area()
    and a.id <> c.requester_account_id and a.id is distinct from c.counsellor_account_id
    and not exists (select from role_grants p where p.account_id = a.id and p.revoked_at is null and p.role = 'petition_officer')
    and not exists (select from counselling_events e where e.counselling_id = c.id and e.account_id = a.id and e.step = 'recuse')
  group by a.id, a.display_name $$;

-- Whether the person behind a case began another course since an instant: persons are counted apart from cases.
-- Other people's cases stay unreadable to whoever counts.
create function counselled_since(wanted uuid, since timestamptz) returns boolean
  language sql stable security definer set search_path from current
  as $$
  select exists (
    select from counselling_people me
    join counselling_people p on p.phone_index = me.phone_index and p.counselling_id <> me.counselling_id
    join counsellings c on c.id = p.counselling_id
    where me.counselling_id = wanted and c.begun_at >= since and wanted = any (ctx_assigned())) $$;
