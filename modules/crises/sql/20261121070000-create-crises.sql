create table crises (
  id uuid constraint crises_pk primary key,
  case_no text not null constraint crises_case_no_key unique,
  state text not null,
  version integer not null default 1,
  source text not null,
  urgency text not null,
  risk text,
  raised_at timestamptz not null,
  region_code text not null,
  area ltree not null,
  assessment_id uuid,
  resident_id uuid constraint crises_resident_fk references residents (id),
  lead_account_id uuid constraint crises_lead_fk references accounts (id),
  lead_name text,
  contact_left boolean not null default false,
  acknowledged_at timestamptz,
  assessed_at timestamptz,
  last_high_at timestamptz,
  closure_reason text,
  closed_at timestamptz,
  round integer not null default 1,
  wrapped_key bytea not null,
  fact_sealed bytea not null,
  aftercare_sealed bytea
);
comment on column crises.round is 'Round of signatures: grows when a closure is returned or the case is opened again, so that old signatures no longer count';
comment on table crises is 'Crisis cases: state, source, urgency, clocks; what was observed is sealed';
create index crises_open on crises (raised_at desc, id desc) where state not in ('closed', 'not_crisis');
create index crises_raised on crises (raised_at desc, id desc);
-- By text and not by ltree: row security lets only leakproof comparisons reach an index.
create index crises_region on crises (region_code);
create index crises_resident on crises (resident_id) where resident_id is not null;
create index crises_lead on crises (lead_account_id);
create index crises_assessment on crises (assessment_id) where assessment_id is not null;

create table crisis_events (
  id uuid constraint crisis_events_pk primary key,
  crisis_id uuid not null constraint crisis_events_crisis_fk references crises (id),
  at timestamptz not null,
  step text not null,
  from_state text,
  to_state text not null,
  account_id uuid,
  actor_name text not null,
  actor_role text not null,
  note_sealed bytea
);
comment on table crisis_events is 'Timeline of a case: each step, by whom, from where to where; remarks sealed';
create index crisis_events_crisis on crisis_events (crisis_id, at);

create table crisis_contacts (
  crisis_id uuid constraint crisis_contacts_pk primary key constraint crisis_contacts_crisis_fk references crises (id),
  sealed bytea not null,
  left_at timestamptz not null default now()
);
comment on table crisis_contacts is 'How the person can be reached, sealed';

create table crisis_assessments (
  id uuid constraint crisis_assessments_pk primary key,
  crisis_id uuid not null constraint crisis_assessments_crisis_fk references crises (id),
  at timestamptz not null,
  risk text not null,
  account_id uuid not null,
  actor_name text not null,
  actor_role text not null,
  sealed bytea not null
);
comment on table crisis_assessments is 'Assessments of a case: rating in clear for the clocks, findings sealed';
create index crisis_assessments_crisis on crisis_assessments (crisis_id, at desc);

create table safety_plans (
  crisis_id uuid not null constraint safety_plans_crisis_fk references crises (id),
  version integer not null,
  at timestamptz not null,
  account_id uuid not null,
  actor_name text not null,
  actor_role text not null,
  sealed bytea not null,
  constraint safety_plans_pk primary key (crisis_id, version)
);
comment on table safety_plans is 'Safety plans by version; the person''s own, sealed';

create table crisis_referrals (
  id uuid constraint crisis_referrals_pk primary key,
  crisis_id uuid not null constraint crisis_referrals_crisis_fk references crises (id),
  hospital_id uuid not null constraint crisis_referrals_hospital_fk references institutions (id),
  consent_by text not null,
  sent_at timestamptz not null,
  received_at timestamptz,
  seen_at timestamptz,
  outcome text,
  reason_sealed bytea not null,
  advice_sealed bytea
);
comment on table crisis_referrals is 'Referrals to hospitals and their receipts';
create index crisis_referrals_crisis on crisis_referrals (crisis_id);
create index crisis_referrals_hospital on crisis_referrals (hospital_id, sent_at);

create table crisis_follow_ups (
  id uuid constraint crisis_follow_ups_pk primary key,
  crisis_id uuid not null constraint crisis_follow_ups_crisis_fk references crises (id),
  due_at timestamptz not null,
  done_at timestamptz,
  superseded_at timestamptz,
  outcome text,
  account_id uuid,
  actor_name text,
  actor_role text,
  note_sealed bytea
);
comment on table crisis_follow_ups is 'Follow-ups due and done; notes sealed. A later assessment supersedes what was still to do';
create index crisis_follow_ups_crisis on crisis_follow_ups (crisis_id, due_at);

create table crisis_signatures (
  crisis_id uuid not null constraint crisis_signatures_crisis_fk references crises (id),
  round integer not null,
  ordinal smallint not null constraint crisis_signatures_two check (ordinal in (1, 2)),
  account_id uuid not null,
  actor_name text not null,
  actor_role text not null,
  at timestamptz not null,
  constraint crisis_signatures_pk primary key (crisis_id, round, ordinal),
  constraint crisis_signatures_two_people unique (crisis_id, round, account_id)
);
comment on table crisis_signatures is 'The two signatures under a closure, by two people';

create table crisis_numbers (
  year integer constraint crisis_numbers_pk primary key,
  last integer not null
);
comment on table crisis_numbers is 'Last case number given in each year';

-- The next case numbers of a year, in one step.
create function take_crisis_numbers(wanted_year integer, how_many integer) returns integer
  language sql volatile security definer set search_path from current
  as $$
  insert into crisis_numbers as n (year, last)
  select wanted_year, how_many where how_many > 0 and (may('crisis', 'c', 'create') or may('crisis', 'c', 'any'))
  on conflict on constraint crisis_numbers_pk do update set last = n.last + how_many
  returning last - how_many + 1 $$;

-- Whether a case was raised in this very transaction: who may create and not browse writes beside such a case only.
create function is_new_crisis(wanted uuid) returns boolean
  language sql stable security definer set search_path from current
  as $$ select exists (select from crises where id = wanted and xmin = pg_current_xact_id()::xid) $$;

-- The number of a case that this very actor raised before under this id, or null: a report sent twice has one effect.
-- Whoever reports may create and not browse, so row security cannot answer this. A twin waits here for the first to commit.
create function raised_case_no(wanted uuid) returns text
  language plpgsql volatile security definer set search_path from current
  as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(wanted::text, 0));
  return (
    select c.case_no from crises c join crisis_events e on e.crisis_id = c.id and e.step = 'raise'
    where c.id = wanted and may('crisis', 'c', 'create') and e.account_id = ctx_account());
end $$;

-- Where help stands for the person's own assessments, in four words; they cannot read the case itself.
create function my_help_states(wanted uuid[]) returns table (assessment_id uuid, help_state text, contact_left boolean)
  language sql stable security definer set search_path from current
  as $$
  select distinct on (a.id) a.id,
    case c.state when 'alerted' then 'sent' when 'acknowledged' then 'seen'
      when 'closed' then 'done' when 'not_crisis' then 'done' else 'in_progress' end,
    c.contact_left
  from assessments a join crises c on c.assessment_id = a.id
  where a.id = any (wanted) and (a.id = ctx_claim() or a.resident_id = ctx_subject())
  order by a.id, c.raised_at desc $$;

-- Psychiatrists at work in a hospital: they are assigned to a case referred there. Accounts stay unreadable to the referrer,
-- whose area need not contain the hospital.
create function psychiatrists_of(hospital uuid) returns setof uuid
  language sql stable security definer set search_path from current
  as $$
  select a.id from accounts a join role_grants g on g.account_id = a.id and g.role = 'psychiatrist' and g.revoked_at is null
  where a.institution_id = hospital and a.disabled_at is null
    and (may('crisis', 'c', 'assigned') or may('crisis', 'c', 'area')) $$;
