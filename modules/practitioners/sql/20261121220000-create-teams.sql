-- Mediators, consultants and their teams: what they are good at, how much they carry, when they are away.

alter table practitioners
  add column specialities text[] not null default '{}',
  add column is_consultant boolean not null default false,
  add column most_cases smallint not null default 8 constraint practitioners_most_cases_sane check (most_cases between 0 and 60),
  add column title text,
  add column bio text;
comment on column practitioners.specialities is 'Kinds of dispute and topics the person is good at: words of modules/practitioners/domain/specialities.ts';
comment on column practitioners.is_consultant is 'Holds a letter of appointment as psychological consultant of the city';
comment on column practitioners.most_cases is 'How many open cases at once, before the panel says "full"';
create index practitioners_panel on practitioners (profession) where active;
create index practitioners_consultants on practitioners (region_code) where is_consultant;

create table teams (
  id uuid constraint teams_pk primary key,
  kind text not null,
  name_zh text not null,
  name_en text not null,
  institution_id uuid constraint teams_institution_fk references institutions (id),
  region_code text not null,
  area ltree not null,
  founded_on date not null,
  status text not null default 'active',
  constraint teams_name_key unique (region_code, name_zh)
);
comment on table teams is 'Teams that settle disputes together: besties, mediation groups, consultants, joint teams of police, mediators and counsellors';
create index teams_area on teams using gist (area);
create index teams_institution on teams (institution_id);

create table team_members (
  id uuid constraint team_members_pk primary key,
  team_id uuid not null constraint team_members_team_fk references teams (id),
  practitioner_id uuid not null constraint team_members_practitioner_fk references practitioners (id),
  part text not null,
  joined_on date not null,
  left_on date,
  constraint team_members_ordered check (left_on is null or left_on >= joined_on)
);
comment on table team_members is 'Who belongs to which team, in what part, since when; those who left stay on record';
create unique index team_members_once on team_members (team_id, practitioner_id) where left_on is null;
create unique index team_members_one_lead on team_members (team_id) where part = 'lead' and left_on is null;
create index team_members_practitioner on team_members (practitioner_id);

create table practitioner_absences (
  id uuid constraint practitioner_absences_pk primary key,
  practitioner_id uuid not null constraint practitioner_absences_practitioner_fk references practitioners (id),
  area ltree not null,
  from_day date not null,
  until_day date not null,
  declared_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  constraint practitioner_absences_ordered check (until_day >= from_day)
);
comment on table practitioner_absences is 'Days on which a person takes no new case; the reason is nobody''s business and has no column';
create index practitioner_absences_practitioner on practitioner_absences (practitioner_id, until_day) where withdrawn_at is null;

create table consultant_letters (
  id uuid constraint consultant_letters_pk primary key,
  practitioner_id uuid not null constraint consultant_letters_practitioner_fk references practitioners (id),
  area ltree not null,
  number text not null constraint consultant_letters_number_key unique,
  from_day date not null,
  until_day date not null,
  issued_on date not null,
  constraint consultant_letters_ordered check (until_day >= from_day)
);
comment on table consultant_letters is 'Letters of appointment of psychological consultants: number, from, until';
create index consultant_letters_practitioner on consultant_letters (practitioner_id, until_day);

-- A desk in a township asks a consultant of the city: the card of a colleague (what the panel shows, no papers) is told
-- to whoever may read practitioners beyond themselves, wherever the colleague works.
create function may_see_cards() returns boolean
  language sql stable return may('practitioner', 'r', 'any') or may('practitioner', 'r', 'area') or may('practitioner', 'r', 'assigned');

-- How many records each account has open now. Counts only: which records, stays behind the wall.
create function count_open_assignments(accounts uuid[]) returns table (account_id uuid, open_cases integer)
  language sql stable security definer set search_path from current
  as $$
  select a.account_id, count(distinct a.record_id)::integer from assignments a
   where may_see_cards() and a.account_id = any (accounts) and (a.expires_at is null or a.expires_at > now())
   group by a.account_id
$$;

-- Cards of colleagues: those asked for by id (also who has left: an old record keeps the name), and the active ones of the professions.
create function practitioner_cards(wanted uuid[], professions text[], consultants boolean, on_day date)
  returns table (
    id uuid, account_id uuid, name text, profession text, title text, bio text, institution_id uuid, region_code text,
    specialities text[], is_consultant boolean, most_cases smallint, active boolean, absent boolean, teams jsonb)
  language sql stable security definer set search_path from current
  as $$
  select p.id, p.account_id, p.name, p.profession, p.title, p.bio, p.institution_id, p.region_code,
         p.specialities, p.is_consultant, p.most_cases, p.active,
         exists (select from practitioner_absences a
                  where a.practitioner_id = p.id and a.withdrawn_at is null and on_day between a.from_day and a.until_day),
         coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'zh', t.name_zh, 'en', t.name_en) order by t.kind, t.name_zh, t.id)
                     from team_members m join teams t on t.id = m.team_id
                    where m.practitioner_id = p.id and m.left_on is null and t.status = 'active'), '[]')
    from practitioners p
   where may_see_cards()
     and (p.id = any (wanted) or (p.active and (p.profession = any (professions) or (consultants and p.is_consultant))))
$$;

-- The practitioner behind an account, for those who may see cards.
create function practitioner_of_account(wanted uuid) returns uuid
  language sql stable security definer set search_path from current
  as $$ select id from practitioners where account_id = wanted and may_see_cards() $$;

-- One's own load, for whoever signs in.
create function count_own_assignments() returns integer
  language sql stable return coalesce(array_length(array(select distinct unnest(ctx_assigned())), 1), 0);

-- The account of a colleague in the actor's area by its sign-in name, for the desk that registers them. Only the id.
create function colleague_account(wanted text) returns uuid
  language sql stable security definer set search_path from current
  as $$
  select id from accounts
   where kind = 'staff' and login_name = wanted and (may('practitioner', 'c', 'any') or (may('practitioner', 'c', 'area') and area <@ ctx_area()))
$$;
